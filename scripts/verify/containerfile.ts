/* The few forms of a Containerfile that can be followed without a container; any other is refused. */

/** An instruction and what stands behind its name. */
export type Instruction = readonly [name: string, rest: string]

/**
 * The instructions of a Containerfile in order. Throws on a line that is neither an instruction in capitals
 * nor blank nor a comment, such as one that goes on with what the line before began.
 */
export function instructionsOf(text: string): Instruction[] {
  return text.split('\n').flatMap((line): Instruction[] => {
    if (/^\s*(#|$)/.test(line)) return []
    const [, name, rest] = /^([A-Z]+) (.*[^\\\s])$/.exec(line) ?? []
    if (!name || !rest) throw new Error(`It cannot follow the line: ${line}`)
    return [[name, rest]]
  })
}

/** Words, one blank between them, that mean to a shell and to a builder what they say. */
const PLAIN = /^[\w./@:=-]+( [\w./@:=-]+)*$/

/** A command or list of paths in plain words. Throws on what a shell would read in a way of its own. */
export function plainWords(rest: string): string[] {
  if (!PLAIN.test(rest)) throw new Error(`It cannot follow the words: ${rest}`)
  return rest.split(' ')
}

/** A command that is started without a shell, as a JSON list. Throws on any other form. */
export function execForm(rest: string): string[] {
  if (!rest.startsWith('["')) throw new Error(`It is no JSON list: ${rest}`)
  return JSON.parse(rest) as string[]
}

/** What is copied, each to the same place under the working folder. Throws where it is to lie elsewhere. */
export function copied(rest: string): string[] {
  const words = plainWords(rest)
  const [paths, to] = [words.slice(0, -1), words[words.length - 1]]
  const isFiles = to === './' && paths.every((path) => !path.includes('/'))
  const isFolder = paths.length === 1 && to === `./${paths[0]}`
  if (!isFiles && !isFolder) throw new Error(`It cannot follow where that is copied to: ${rest}`)
  return paths
}
