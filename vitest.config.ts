import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,invariants,reference,fuzz,recipe}/**/*.test.ts'],
    isolate: false,
  },
})
