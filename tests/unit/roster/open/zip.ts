import { crc32, deflateRawSync } from 'node:zlib'

/* Zip files of texts, packed by Node, which takes a tenth of the time that a script takes. */

const DEFLATED = 8
/** The version of the format that is needed to unpack them: 2.0. */
const VERSION = 20

/** Packs files by their paths. */
export function zip(files: Record<string, string | Uint8Array>): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path)
    const data = Buffer.from(content)
    // Some unpack to a hundred megabytes: how small they are is not what is tried.
    const packed = deflateRawSync(data, { level: 6 })
    const both = fields(
      ...([
        [VERSION, 2],
        [0, 2],
        [DEFLATED, 2],
        [0, 4],
        [crc32(data), 4],
      ] as const),
      ...([
        [packed.length, 4],
        [data.length, 4],
        [name.length, 2],
        [0, 2],
      ] as const),
    )
    const local = [fields([0x04034b50, 4]), both, name, packed]
    const place = fields([0, 2], [0, 2], [0, 2], [0, 4], [at, 4])
    locals.push(...local)
    directory.push(fields([0x02014b50, 4], [VERSION, 2]), both, place, name)
    at += lengthOf(local)
  }
  const size = lengthOf(directory)
  const count = Object.keys(files).length
  const end = fields([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [at, 4])
  return new Uint8Array(Buffer.concat([...locals, ...directory, end, fields([0, 2])]))
}

const lengthOf = (buffers: readonly Buffer[]) =>
  buffers.reduce((sum, { length }) => sum + length, 0)

/** Numbers as a zip has them, each with its length in bytes. */
function fields(...numbers: readonly (readonly [value: number, length: 2 | 4])[]): Buffer {
  return Buffer.concat(
    numbers.map(([value, length]) => {
      const bytes = Buffer.alloc(length)
      bytes.writeUIntLE(value, 0, length)
      return bytes
    }),
  )
}
