/** The environment without what the test runner has set for itself, for a program that is not of its tests. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|NODE_ENV|TEST|DEV|PROD|SSR|MODE|BASE|SITE)/.test(name),
    ),
  )
}
