import { chromium } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { compressedCopy } from '../serve/compressed-copy.ts'
import { listen, siteHandler } from '../serve/static-host.ts'
import type { Listening } from '../serve/static-host.ts'
import { CHROMIUM_FLAGS } from '../setup/chromium.mjs'

/** Serves the built site as a host does, compressed and with its headers, at a free port. */
export const serveBuilt = (): Promise<Listening> => listen(siteHandler(compressedCopy('dist')))

/** Starts the Chromium at a path, or Playwright's own, with more arguments than it always gets. */
export function launch(path: string | undefined, ...more: string[]): Promise<Browser> {
  return chromium.launch({
    ...(path !== undefined && { executablePath: path }),
    args: [...CHROMIUM_FLAGS, ...more],
  })
}
