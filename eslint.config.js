import { fileURLToPath } from 'node:url'
import astro from 'eslint-plugin-astro'
import boundaries from 'eslint-plugin-boundaries'
import svelte from 'eslint-plugin-svelte'
import ts from 'typescript-eslint'

/**
 * The rooms under src/, and which others each may import; the rest is refused. A new room may import
 * nothing, and nothing may import it, until it stands here.
 */
const CORE = ['core', 'core/formulas', 'core/ndjson', 'core/rows', 'core/sensitivity']
const MAY_IMPORT = {
  'core/formulas': ['core'],
  'core/ndjson': ['core'],
  'core/rows': ['core'],
  'core/sensitivity': ['core'],
  core: [],
  policies: CORE,
  workbook: CORE,
  papers: CORE,
  calculators: [...CORE, 'workbook', 'papers'],
  search: [...CORE, 'calculators'],
  roster: [...CORE, 'workbook', 'papers', 'calculators'],
  cli: [...CORE, 'policies', 'workbook', 'papers'],
  service: [...CORE, 'policies', 'search'],
  offline: [],
  client: [...CORE, 'calculators', 'offline'],
  layouts: [...CORE, 'policies', 'calculators', 'client', 'offline', 'styles'],
  components: [
    ...CORE,
    'policies',
    'papers',
    'calculators',
    'search',
    'client',
    'layouts',
    'styles',
  ],
  pages: [
    ...[...CORE, 'policies', 'calculators', 'roster', 'search', 'offline'],
    ...['client', 'layouts', 'components', 'styles'],
  ],
  styles: [],
}
const rooms = Object.keys(MAY_IMPORT)
const resolver = fileURLToPath(new URL('scripts/verify/import-resolver.mjs', import.meta.url))

const decimalOnlyInCore = {
  name: 'decimal.js',
  message: 'Only src/core/decimal.ts imports decimal.js; use the verbs, or Decimal from there.',
}
/** What core and policies, which know no browser and no clock, may not name; a day comes in. */
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
    message: 'No dynamic imports here: rules are computed without waiting.',
  },
]

/** Text nodes may have been replaced, by a translator for one: only Svelte writes into a page. */
const onlySvelteWrites = [
  ...['name', 'value'].map((key) => ({
    selector: `AssignmentExpression[left.property.${key}=/^(nodeValue|textContent|innerHTML)$/]`,
    message: 'Let a template render it: a node written to may no longer be on the page.',
  })),
  {
    selector: 'CallExpression[callee.property.name="replaceChildren"]',
    message: 'Let a template render it.',
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
  {
    files: ['src/**'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': rooms.map((room) => ({
        type: room,
        partialMatch: false,
        pattern: `src/${room}`,
      })),
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
      'boundaries/additional-dependency-nodes': [
        { selector: 'TSImportType > Literal', kind: 'type', name: 'import-type' },
      ],
      'import/resolver': { [resolver]: {} },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkUnknownLocals: true,
          policies: rooms.map((room) => ({
            from: { element: { type: room } },
            allow: { to: { element: { types: { anyOf: [room, ...MAY_IMPORT[room]] } } } },
          })),
        },
      ],
    },
  },
  {
    files: ['src/**/*.svelte', 'src/**/*.svelte.ts', 'src/calculators/**', 'src/roster/**'],
    rules: { 'no-restricted-syntax': ['error', ...onlySvelteWrites] },
  },
  {
    // The site is the same whenever it is built; a page's own scripts may ask for the reader's day.
    files: ['src/pages/**', 'src/{layouts,components}/**/*.astro'],
    rules: { 'no-restricted-syntax': ['error', ...noClock.slice(0, 2)] },
  },
  {
    files: ['tests/browser/**/*.spec.ts'],
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
