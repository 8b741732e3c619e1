import { expect } from 'vitest'
import type { Scratch } from './scratch.ts'

/** A piece of code in the recipe, and the file that the words before it name. */
interface Step {
  readonly file: string
  readonly code: string
}

/** The steps with code of a section of CONTRIBUTING.md, in order, under other names. */
export function stepsOf(recipe: string, heading: string, names: Record<string, string>): Step[] {
  const [, section = ''] = recipe.split(`${heading}\n`)
  const [own = ''] = section.split(/^#{2,} /m)
  const found = [...own.matchAll(/^ *```ts\n(.*?)^ *```$/gms)].map(({ 1: code = '', index }) => {
    const file = own
      .slice(0, index)
      .match(/`src\/policies\/[^`]+\.ts`/g)
      ?.pop()
    expect(file, `what the recipe says before ${code}`).toBeDefined()
    return { file: file?.slice(1, -1) ?? '', code: code.replace(/^ {3}/gm, '') }
  })
  const rename = (text: string) =>
    Object.entries(names).reduce((renamed, [old, name]) => renamed.replaceAll(old, name), text)
  return found.map(({ file, code }) => ({ file: rename(file), code: rename(code) }))
}

/** Does a step: writes a new file, or puts lines into one that is there. */
export function follow(scratch: Scratch, { file, code }: Step): void {
  const listed = /^(?<import>import .*)\n(?<entry>.*,) \/\/ in (?<list>\w+)\n$/.exec(code)?.groups
  if (!listed) {
    scratch.write(file, code)
    return
  }
  scratch.change(file, (text) => {
    const list = new RegExp(`\\b${listed['list']}\\b.*\\[$`, 'm')
    expect(text, file).toMatch(list)
    return `${listed['import']}\n${text.replace(list, (start) => `${start}\n${listed['entry']}`)}`
  })
}

/** Gives the row of a document in the list of its bulletin the verdict of the recipe. */
export function giveVerdict(scratch: Scratch, { file, code }: Step, number: string): void {
  scratch.change(file, (text) => {
    const row = new RegExp(`(number: '${number}',[^{}]*?)verdict: \\{[^{}]*\\},`)
    expect(text, file).toMatch(row)
    return text.replace(row, (_, start: string) => start + code)
  })
}
