import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { aptGet } from '../../../scripts/setup/apt.mjs'
import { findWriter } from '../../../scripts/setup/libreoffice.mjs'
import costShare from '../../../src/policies/elevator/cost-share.ts'
import { toDocx } from '../../../src/papers/word/docx.ts'
import type { PaperDraft } from '../../../src/core/paper-draft.ts'
import { draftsFrom, everyDraft, SIX_SHARES, textOf, utf8 } from '../../support/drafts.ts'
import { wordTextsBy } from '../../support/word-text.ts'

const soffice = findWriter()
if (!soffice)
  console.warn('There is no LibreOffice Writer here: its test of the drafts is skipped.')

/** The agreement of six households. */
function agreement(): PaperDraft {
  return draftsFrom(costShare, SIX_SHARES).get('owners-agreement') as PaperDraft
}

describe('the Word file of a draft', () => {
  it('is A4 in Chinese fonts by name, its tables as wide as the text', async () => {
    const file = toDocx(agreement())
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
    const body = utf8(parts['word/document.xml'])
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(body).toContain('w:eastAsia="宋体"')
    expect(body).toContain('w:eastAsia="黑体"')
    const columns = body.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)
    const widths = [...columns].map(([, grid = '']) =>
      [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
    )
    expect(widths).toHaveLength(3)
    // 11906 less the margins of 1418 is 9070, but for what whole numbers leave over.
    for (const width of widths) expect(9070 - width).toSatisfy((rest) => rest >= 0 && rest < 5)
    expect(body).not.toMatch(/w:type="(pct|auto)"/)
  })

  it('is the same bytes for the same draft', async () => {
    const [one, other] = [toDocx(agreement()), toDocx(agreement())]
    expect(await one.bytes()).toEqual(await other.bytes())
  })

  it.skipIf(!soffice)(
    'says in another word processor what the draft says',
    async () => {
      const files = everyDraft.map(({ draft }) => toDocx(draft))
      const read = await wordTextsBy(soffice as string, files)
      const cells = (lines: readonly string[]) =>
        lines.flatMap((line) => line.split('\t').filter(Boolean))
      for (const [index, { id, draft }] of everyDraft.entries())
        expect(cells(read[index] ?? []), id).toEqual(cells(textOf(draft)))
    },
    120_000,
  )

  it('is opened by LibreOffice Writer wherever the set-up can install it', () => {
    expect(soffice !== undefined || !process.env.CI || !aptGet()).toBe(true)
  })
})
