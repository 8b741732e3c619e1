import astro from 'eslint-plugin-astro'
import svelte from 'eslint-plugin-svelte'
import ts from 'typescript-eslint'

/** The rooms and what each may import; see the outline in CONTRIBUTING.md. */
const outline = {
  core: [
    ...['policies', 'workbook', 'calculators', 'roster', 'cli'],
    ...['offline', 'components', 'client', 'layouts', 'pages', 'styles'],
  ],
  policies: [
    'workbook',
    'calculators',
    'roster',
    'cli',
    'offline',
    'components',
    'client',
    'layouts',
    'pages',
    'styles',
  ],
  workbook: [
    'policies',
    'calculators',
    'roster',
    'cli',
    'offline',
    'components',
    'client',
    'layouts',
    'pages',
    'styles',
  ],
  calculators: [
    'policies',
    'roster',
    'cli',
    'offline',
    'components',
    'client',
    'layouts',
    'pages',
    'styles',
  ],
  roster: ['policies', 'cli', 'offline', 'components', 'client', 'layouts', 'pages', 'styles'],
  cli: ['calculators', 'roster', 'offline', 'components', 'client', 'layouts', 'pages', 'styles'],
  offline: [
    ...['core', 'policies', 'workbook', 'calculators', 'roster', 'cli'],
    ...['components', 'client', 'layouts', 'pages', 'styles'],
  ],
  layouts: ['workbook', 'roster', 'cli', 'pages'],
  components: ['workbook', 'roster', 'cli', 'pages'],
  client: ['workbook', 'roster', 'cli', 'pages'],
}

function mayNotImport(rooms) {
  return rooms.map((room) => ({
    group: [`**/${room}/**`, `**/${room}`],
    message: `Arrows go pages → calculators, roster, cli → policies → core: this room may not import ${room}.`,
  }))
}

const decimalOnlyInCore = {
  name: 'decimal.js',
  message: 'Only src/core/decimal.ts imports decimal.js; use the verbs, or Decimal from there.',
}
/** Rooms without a browser and without a clock: a day comes in as an argument. */
const outside = ['window', 'document', 'navigator', 'location', 'localStorage', 'fetch', 'process']
const noClock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'No clock here: a day comes in.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'No clock here: a day comes in.',
  },
  {
    selector: 'ImportExpression',
    message: 'No dynamic imports here: they would escape the outline.',
  },
]

export default ts.config(
  { ignores: ['dist*/', 'node_modules/', '.astro/', '.mutation/', '.stryker/', '**/*.tmp.*'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // The address is written by hand (replaceState), not by a router.
      'svelte/no-navigation-without-resolve': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/core/decimal.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [decimalOnlyInCore] }] },
  },
  ...Object.entries(outline).map(([room, rooms]) => ({
    files: [`src/${room}/**`],
    ignores: ['src/core/decimal.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [decimalOnlyInCore], patterns: mayNotImport(rooms) },
      ],
    },
  })),
  {
    files: ['src/**/*.{svelte,svelte.ts}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.name="$state"]',
          message:
            'Use $state.raw: the build leaves deep state out (scripts/build/slim-svelte.mjs).',
        },
      ],
    },
  },
  {
    // The site is the same whenever it is built; a page's own scripts may ask for the reader's day.
    files: ['src/pages/**', 'src/{layouts,components}/**/*.astro'],
    rules: { 'no-restricted-syntax': ['error', ...noClock.slice(0, 2)] },
  },
  {
    files: ['tests/{browser,built}/**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@playwright/test',
          importNames: ['test'],
          message:
            'Import it from watched.ts, which watches what leaves the browser and what stays.',
        },
      ],
    },
  },
  {
    files: ['src/core/**', 'src/policies/**'],
    rules: {
      'no-restricted-globals': ['error', ...outside],
      'no-restricted-syntax': ['error', ...noClock],
    },
  },
)
