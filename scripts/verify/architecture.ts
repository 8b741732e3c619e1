/**
 * Writes docs/architecture.md, the picture of which room imports which, from the imports themselves.
 * What each room is for is taken from the outline in README.md.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

/** An import between two rooms, as `core/rows` and `core`. */
export interface Arrow {
  readonly from: string
  readonly to: string
}

/** The folder of src/ a file stands in; inside core, its folder there. */
const roomOf = (path: string) => /^core\/[^/]+(?=\/)|^[^/]+/.exec(path)?.[0] ?? ''

/** What of a file is script: between the fences of Astro, and in script elements. */
function scriptOf(path: string, text: string): string {
  if (path.endsWith('.ts')) return text
  const fenced = /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? ''
  const elements = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code)
  return [fenced, ...elements].join('\n')
}

/** The files of src/ that a file imports: types, and what comes later, too. */
export function importsOf(path: string, text: string): string[] {
  return ts
    .preProcessFile(scriptOf(path, text), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name))
    .filter((target) => !target.startsWith('..'))
}

/** Every arrow from one room to another, in order. Styles are no room. */
export function arrows(): Arrow[] {
  const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(ts|svelte|astro)$/.test(path))
  const found = files.flatMap((path) =>
    importsOf(path, read(`src/${path}`))
      .filter((target) => !target.startsWith('styles/'))
      .map((target) => `${roomOf(path)} ${roomOf(target)}`),
  )
  return [...new Set(found)]
    .sort()
    .map((arrow) => arrow.split(' '))
    .flatMap(([from = '', to = '']) => (from === to ? [] : [{ from, to }]))
}

/** What the outline in README.md says of a room. */
function purposeOf(room: string): string {
  const line = read('README.md').match(new RegExp(`^ +src/${room}/ +(.+)$`, 'm'))
  if (!line?.[1]) throw new Error(`README.md does not say what src/${room}/ is for.`)
  return line[1]
}

/** A room as Mermaid draws it; a room with rooms in it becomes a frame. */
function box(room: string, inner: string[]): string {
  const name = `${room}["<b>${room}</b><br>${purposeOf(room)}"]`
  if (inner.length === 0) return `  ${name}\n`
  const boxes = inner.map((one) => `    ${one}["<b>${one}</b>"]\n`).join('')
  return `  subgraph " "\n    ${name}\n${boxes}  end\n`
}

/** The document with the picture, as it must stand in the repository. */
export function architecture(): string {
  const all = arrows()
  const rooms = [...new Set(all.flatMap(({ from, to }) => [from, to]))].sort()
  const boxes = rooms
    .filter((room) => !room.includes('/'))
    .map((room) =>
      box(
        room,
        rooms.filter((other) => other.startsWith(`${room}/`)),
      ),
    )
  const lines = all.map(({ from, to }) => `  ${from} --> ${to}\n`)
  return `# Which room imports which

Drawn from the imports in \`src/\` by \`npm run architecture\`; do not edit it by hand. An arrow points at what is imported.

\`\`\`mermaid
flowchart TD
${boxes.join('')}${lines.join('')}\`\`\`
`
}

if (import.meta.main)
  writeFileSync(fileURLToPath(new URL('docs/architecture.md', root)), architecture())
