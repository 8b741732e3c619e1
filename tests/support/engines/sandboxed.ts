import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveHost } from '../browser/host-page.ts'
import { startHost } from '../browser/host.ts'
import type { Reader } from './reader.ts'

/* A frame that another site sandboxes, in browsers of other engines: there it has no origin. */

const RULE = 'embed/landless-pension/monthly-topup/'

/** A copy of the site with the frame's policy as a build for this address has it. */
function builtFor(address: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'huisuan-built-'))
  cpSync('dist', copy, { recursive: true })
  const page = readFileSync(join(copy, RULE, 'index.html'), 'utf8')
  const [, built = ''] = /rel="canonical" href="(https?:\/\/[^/]+)/.exec(page) ?? []
  for (const file of ['_headers', `${RULE}index.html`]) {
    const text = readFileSync(join(copy, file), 'utf8')
    writeFileSync(join(copy, file), text.replaceAll(built, new URL(address).origin))
  }
  return copy
}

/** Expects that a sandboxed frame has its styles and computes. */
export async function computesSandboxed(reader: Reader): Promise<void> {
  const host = await startHost('dist')
  const copy = builtFor(host.address)
  host.deploy(copy)
  const frame = `<iframe sandbox="allow-scripts" src="${host.address}${RULE}" width="700" height="900"></iframe>`
  const other = await serveHost(frame)
  try {
    await reader.open(other.address)
    await reader.enter('iframe')
    await reader.isAlive()
    await reader.finds('self.origin', 'null')
    await reader.write('#field-subsidy', '69500')
    await reader.write('#field-age', '60')
    await reader.sees('.headline .sum', '500.00') // 69,500 ÷ 139
    await reader.finds(`getComputedStyle(document.querySelector('.calculator')).display`, 'grid')
  } finally {
    await other.close()
    await host.stop()
    rmSync(copy, { recursive: true })
  }
}
