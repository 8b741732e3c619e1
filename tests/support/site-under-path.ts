import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { plainEnvironment } from './plain-environment.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const OUT = 'dist-base'

/** The folder of the site built for a sub-path, as a host of many projects serves it, with stated figures. */
export const UNDER_PATH = {
  folder: join(ROOT, OUT),
  base: '/huisuan/',
  site: 'https://example.org',
  figures: 'tests/support/local-values.example.json',
}

/** Builds the site for the sub-path with the figures, unless that build is younger than `dist`. */
export function buildUnderPath(): void {
  const [main, own] = [join(ROOT, 'dist', '_headers'), join(ROOT, OUT, '_headers')]
  if (existsSync(own) && statSync(own).mtimeMs > statSync(main).mtimeMs) return
  const { base, site, figures } = UNDER_PATH
  execFileSync('npx', ['astro', 'build'], {
    cwd: ROOT,
    stdio: 'pipe',
    env: {
      ...plainEnvironment(),
      ...{ BASE: base, SITE: site, LOCAL_VALUES: figures, OUT_DIR: `./${OUT}` },
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  })
}
