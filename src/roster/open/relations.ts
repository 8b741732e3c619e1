import { damaged } from './table.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** How one part of a package names another. */
export interface Relation {
  readonly id: string
  /** The last word of its type: worksheet, styles, table … */
  readonly kind: string
  readonly path: string
}

const MOST_PARTS = 5000

/** What a part names; nothing where it has no list of that. The package itself has the path ''. */
export function relationsOf(zip: Zip, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const list = `${folder}_rels/${part.slice(slash)}.rels`
  const found: Relation[] = []
  if (!zip.has(list)) return found
  readXml(zip, list, {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const { Id = '', Type = '', Target = '', TargetMode } = attributes()
      if (found.length >= MOST_PARTS) throw damaged()
      if (TargetMode === 'External') return
      const kind = Type.slice(Type.lastIndexOf('/') + 1)
      found.push({ id: Id, kind, path: targetPath(zip, folder, Target) })
    },
  })
  return found
}

/** A path as it is written beside a part; some programs write it from the top without saying so. */
function targetPath(zip: Zip, folder: string, target: string): string {
  const path = target.trim().replace(/\\/g, '/')
  const beside = resolved(path.startsWith('/') ? path : `${folder}${path}`)
  const fromTop = resolved(path)
  return !zip.has(beside) && zip.has(fromTop) ? fromTop : beside
}

function resolved(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
