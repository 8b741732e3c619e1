import { readFileSync } from 'node:fs'
import { test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { findWriter } from '../../../scripts/setup/libreoffice.mjs'
import { wordTextsBy } from '../word-text.ts'
import type { InputMethod } from './input-methods.ts'
import { bare } from './pdf.ts'

/* What a reader takes along from a page. */

const writer = findWriter()

/** What a press saves, as the reader's device gets it. */
export async function saved(
  page: Page,
  { press }: InputMethod,
  name: string | RegExp,
): Promise<Buffer> {
  const downloading = page.waitForEvent('download')
  await press(page.getByRole('button', { name }))
  return readFileSync(await (await downloading).path())
}

/** What a Word file says, by another word processor where there is one. */
export async function wordText(file: Buffer): Promise<string> {
  test.skip(!writer, 'LibreOffice Writer is not installed')
  const [lines = []] = await wordTextsBy(writer ?? '', [new Blob([new Uint8Array(file)])])
  return bare(lines.join(''))
}
