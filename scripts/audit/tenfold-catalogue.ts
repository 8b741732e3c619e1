import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyProject } from '../build/project-copy.ts'

/**
 * A scratch copy of the project whose catalogue is `times` as large: each document's folder again and
 * again under other ids, and the bulletins of the coverage page with them. Gives its path.
 */
export function copyWithCatalogue(times: number): string {
  const copy = mkdtempSync(join(tmpdir(), `catalogue-${times}-`))
  copyProject(copy)
  const policies = join(copy, 'src/policies')
  const catalogue = join(policies, 'index.ts')
  const folders = [
    ...readFileSync(catalogue, 'utf8').matchAll(/^import \w+ from '\.\/(.+)\/index\.ts'/gm),
  ].map(([, folder = '']) => folder)
  const suffixes = Array.from({ length: times - 1 }, (_, index) => `-made-up-${index + 1}`)
  for (const suffix of suffixes)
    for (const folder of folders) {
      const made = join(policies, folder + suffix)
      cpSync(join(policies, folder), made, { recursive: true })
      for (const file of readdirSync(made)) edit(join(made, file), (text) => renamed(text, suffix))
    }
  const made = suffixes.flatMap((suffix) => folders.map((folder) => folder + suffix))
  edit(catalogue, (text) => withFolders(text, made))
  edit(join(policies, 'coverage/index.ts'), (text) => withBulletins(text, suffixes))
  return copy
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, change(before))
}

/** The ids of the rules and the slugs of the documents of a folder, with a suffix. */
function renamed(text: string, suffix: string): string {
  return text
    .replace(/^(\s*id: '[\w-]+)(\/[\w-]+',)$/gm, `$1${suffix}$2`)
    .replace(/\bslug: '([\w-]+)'/g, `slug: '$1${suffix}'`)
}

function withFolders(text: string, folders: readonly string[]): string {
  const start = 'const folders: readonly PolicyFolder[] = ['
  const imports = folders.map((folder, index) => `import made${index} from './${folder}/index.ts'`)
  const names = folders.map((_, index) => `  made${index},`)
  return [...imports, replaced(text, start, [start, ...names].join('\n'))].join('\n')
}

/** The coverage page speaks of the made-up documents as of the real ones. */
function withBulletins(text: string, suffixes: readonly string[]): string {
  return `${replaced(text, 'export const bulletins:', 'const once:')}
export const bulletins: readonly Bulletin[] = ${JSON.stringify(['', ...suffixes])}.flatMap((suffix) =>
  once.map((one) => ({
    ...one,
    id: one.id + suffix,
    documents: one.documents.map((entry) =>
      'document' in entry.verdict
        ? { ...entry, verdict: { ...entry.verdict, document: entry.verdict.document + suffix } }
        : entry,
    ),
  })),
)
`
}

function replaced(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`The catalogue no longer says “${part}”`)
  return text.replace(part, by)
}
