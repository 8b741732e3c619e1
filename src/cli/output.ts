import { once } from 'node:events'
import { open, rename, rm } from 'node:fs/promises'
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

/** Opens a file to be written, or standard output for `-`. Its methods throw `Refused`. */
export async function openOutput(path: string): Promise<Output> {
  if (path === '-') return { write: writeToStdout, close: NOTHING, drop: NOTHING }
  const part = `${path}.part`
  const refuse = (fault: unknown): never => {
    throw new Refused({ field: '--out', message: `写不了 ${path}：${(fault as Error).message}。` })
  }
  const file = await open(part, 'w').catch(refuse)
  return {
    write: (text) => file.writeFile(text).catch(refuse),
    async close() {
      await file.close()
      await rename(part, path).catch(refuse)
    },
    async drop() {
      await file.close()
      await rm(part, { force: true })
    },
  }
}

async function writeToStdout(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
