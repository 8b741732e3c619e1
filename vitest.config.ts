import { defineConfig } from 'vitest/config'

/* `vitest run --project unit`: what needs no build; `built` reads the built site, which `npm run build:test` makes. */
export default defineConfig({
  test: {
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,invariants,reference,fuzz,recipe}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 120_000 },
      },
    ],
  },
})
