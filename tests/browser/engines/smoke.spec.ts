import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHost } from '../../support/browser/host.ts'
import { ALL_STORED, STORING } from '../../support/browser/stored.ts'
import { inEngines, test } from '../../support/engines/engines.ts'
import type { Reader } from '../../support/engines/reader.ts'
import { computesSandboxed } from '../../support/engines/sandboxed.ts'
import { standsStill } from '../../support/engines/steady.ts'

/*
 * The site in browsers of other engines, each started once: that takes longer than most steps. Amounts are
 * worked out by hand beside them.
 */

const SUM = '.headline .sum'
const EXPORTS = '#field-firstYearExports'

/** Opens the rule of exporters and types: what is typed is computed. */
async function types(reader: Reader, site: string): Promise<void> {
  await reader.open(`${site}foreign-trade/export-breakthrough/`)
  await reader.isAlive()
  await reader.write(EXPORTS, '1100万')
  await reader.press('input[name="manufacturer"][value="true"]')
  await reader.sees(SUM, '25,000.00') // 15,000 from 500万, and two steps of 5,000 for 600万 more
}

/** Comes back from another page: field, option and amount are those that he left. */
async function comesBack(reader: Reader): Promise<void> {
  await reader.press('footer a[href="/method/"]')
  await reader.sees('h1', '怎么算的')
  await reader.driver.back()
  await reader.isAlive()
  await reader.sees(SUM, '25,000.00')
  await reader.finds(`document.querySelector('${EXPORTS}').value`, '1100万')
  await reader.finds(`document.querySelector('input[name="manufacturer"]:checked').value`, 'true')
}

/** Asks one question at a time; the amount is shown at the end and not before. */
async function asksInElderMode(reader: Reader, site: string): Promise<void> {
  await reader.open(`${site}landless-pension/monthly-topup/`)
  await reader.isAlive()
  await reader.press('.elder-switch')
  await reader.sees('.steps h2', '第 1 个问题，共 3 个')
  await reader.hides('.headline')
  await reader.write('#field-subsidy', '四万一千七百')
  await reader.press('.steps button', '下一步')
  await reader.press('input[value="drawing"]')
  await reader.press('.steps button', '下一步')
  await reader.write('#field-age', '65')
  await reader.press('.steps button', '看结果')
  await reader.sees(SUM, '412.87') // 41,700 ÷ 101
  await reader.press('.elder-switch')
}

/** Opens somebody's link: what it asks is computed and shown, once the page has come to life. */
async function followsLink(reader: Reader, site: string): Promise<void> {
  const asked = 'firstYearExports=175999900&manufacturer=true'
  await reader.open(`${site}foreign-trade/export-breakthrough/?${asked}`)
  await reader.sees(SUM, '295,000.00') // 15,000 and 56 whole steps of 5,000
}

/** Opens a roster file and computes it. */
async function opensRoster(reader: Reader, site: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'huisuan-roster-'))
  const file = join(folder, '名册.csv')
  const people = '王一,41700,已经在领养老金,65\n王二,69500,已经在领养老金,60\n'
  writeFileSync(file, `姓名,记进账户的补贴,领养老金的情况,开始多领时的年龄\n${people}`)
  try {
    await reader.open(`${site}roster/landless-pension/monthly-topup/`)
    await reader.finds(`document.querySelector('#roster').hasAttribute('data-alive')`, true)
    await reader.upload('#roster input[type="file"]', file)
    await reader.sees('#opened-title', '2 行')
    await reader.press('#roster button', '开始算')
    await reader.sees('.roster-results .sum', '912.87') // 41,700 ÷ 101 and 69,500 ÷ 139
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The first visit stores the site: these browsers know nothing of their line, or nothing against it. */
async function isStored(reader: Reader, site: string): Promise<void> {
  await reader.open(site)
  await reader.sees('footer .store', ALL_STORED, STORING)
}

/** Searches in pinyin, on a page that was never looked at. */
async function searches(reader: Reader, site: string): Promise<void> {
  await reader.open(`${site}search/`)
  await reader.write('#search-text', 'diantibutie')
  await reader.sees('.search-list a', '老楼加装电梯补助')
}

/** Without a network a page that was never looked at comes from the store, and computes. */
async function worksOffline(reader: Reader, site: string, stop: () => Promise<void>) {
  await stop()
  await reader.open(`${site}landless-pension/subsidy/`)
  await reader.isAlive()
  await types(reader, site)
  await searches(reader, site)
}

const TITLE =
  'a rule’s page stands still while it comes to life, a sandboxed frame computes, and the site asks, reads a link, sums a roster, computes, comes back and needs no network'
inEngines(TITLE, async (reader) => {
  await test.step('stands still', () => standsStill(reader))
  await test.step('computes in a sandboxed frame', () => computesSandboxed(reader))
  const host = await startHost('dist')
  const site = host.address
  try {
    await test.step('stores', () => isStored(reader, site))
    await test.step('asks in elder mode', () => asksInElderMode(reader, site))
    await test.step('follows a link', () => followsLink(reader, site))
    await test.step('opens a roster', () => opensRoster(reader, site))
    await test.step('types', () => types(reader, site))
    await test.step('comes back', () => comesBack(reader))
    await test.step('works offline', () => worksOffline(reader, site, host.stop))
  } finally {
    await host.stop()
  }
})
