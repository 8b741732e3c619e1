import { readFileSync } from 'node:fs'

/** What tells people how to use the package. */
export const READMES = ['README.md', 'README.zh-CN.md', 'scripts/package/README.md']

/** A program that a README shows, and the lines that it says it prints. */
export interface ReadmeProgram {
  readonly readme: string
  readonly code: string
  readonly prints: readonly string[]
}

/** Every program of the READMEs that uses the package. */
export const readmePrograms: readonly ReadmeProgram[] = READMES.flatMap((readme) =>
  [...readFileSync(readme, 'utf8').matchAll(/^```js\n(.*?)^```/gms)]
    .map(([, code = '']) => code)
    .filter((code) => code.includes("from 'huisuan"))
    .map((code) => ({
      ...{ readme, code },
      prints: [...code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map(([, line = '']) => line),
    })),
)
