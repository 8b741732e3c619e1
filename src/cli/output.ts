import { once } from 'node:events'
import { open, rename, rm } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { Refused } from './refused.ts'

/** A file that is written piece by piece and appears under its name once it is whole. */
export interface Output {
  /** Resolves once more may be written. */
  write(text: string): Promise<void>
  close(): Promise<void>
  /** Leaves nothing behind that could be taken for results. */
  drop(): Promise<void>
}

const NOTHING = async () => {}

/** Opens a file to be written by its name, or a stream. Its methods throw `Refused`. */
export async function openOutput(to: string | Writable): Promise<Output> {
  if (typeof to !== 'string')
    return { write: (text) => writeTo(to, text), close: NOTHING, drop: NOTHING }
  const part = `${to}.part`
  const refuse = (fault: unknown): never => {
    throw new Refused({ field: '--out', message: `写不了 ${to}：${(fault as Error).message}。` })
  }
  const file = await open(part, 'w').catch(refuse)
  return {
    write: (text) => file.writeFile(text).catch(refuse),
    async close() {
      await file.close()
      await rename(part, to).catch(refuse)
    },
    async drop() {
      await file.close()
      await rm(part, { force: true })
    },
  }
}

async function writeTo(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
