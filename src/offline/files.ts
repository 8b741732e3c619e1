/* What the build tells of the files that are to work without a network (`scripts/build/offline-list.mjs`). */

/** A file: its address relative to the worker, its SHA-256, its bytes, its bytes gzipped, the places of what it names. */
export type FileEntry = readonly [
  address: string,
  hash: string,
  bytes: number,
  packed: number,
  needs: readonly number[],
]

/** The files at some places and all that they need, each once; what is needed comes before what needs it. */
export function withNeeds(files: readonly FileEntry[], places: Iterable<number>): number[] {
  const seen = new Set<number>()
  const ordered: number[] = []
  const follow = (place: number) => {
    if (seen.has(place)) return
    seen.add(place)
    files[place]?.[4].forEach(follow)
    ordered.push(place)
  }
  for (const place of places) follow(place)
  return ordered
}

/** What some files take to fetch in bytes, from a host that packs text or one that does not. */
export function bytesOf(files: readonly FileEntry[], packs: boolean): number {
  return files.reduce((sum, [, , bytes, packed]) => sum + (packs ? packed : bytes), 0)
}
