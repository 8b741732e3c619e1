import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { choose, expectTotal, explanation, headline, read, type, typeDate, visit } from './site.ts'

/* Amounts are worked out by hand from the bulletins; the sums stand beside them. */

/** Each household's share in fen, from the account. */
const shares = async (page: Page): Promise<number[]> => {
  const account = await explanation(page).innerText()
  return [...account.matchAll(/^第 (\d+) 户\D*?\s([\d,]+\.\d\d)$/gm)].map(([, , share = '']) =>
    Number(share.replace(/[,.]/g, '')),
  )
}
/** The net cost in fen: 523,456.78 less the grants of 200,000 for one lift. */
const NET = 32345678

async function exporterPage(page: Page): Promise<void> {
  await visit(page, '/foreign-trade/export-breakthrough/')
  await choose(page, 'manufacturer', 'true')
}

async function liftPage(page: Page): Promise<void> {
  await visit(page, '/elevator/cost-share/')
  await type(page, 'totalCost', '523456.78')
  await expectTotal(page, '323,456.78')
}

/** Each story by the sentence it proves. */
export const STORIES: Record<string, (page: Page) => Promise<void>> = {
  'an exporter, 出口零突破, is given 5,000, 10,000 more from 500万, 5,000 more per 300万, at most 300,000':
    async (page) => {
      await exporterPage(page)
      const awards = [
        ['4,999,999.99', '5,000.00'],
        ['5,000,000', '15,000.00'],
        ['8,000,000', '20,000.00'], // one step of 300万
        ['175,999,900', '295,000.00'], // 56 complete steps: 15,000 + 280,000
        ['200,000,000', '300,000.00'], // 65 steps: 340,000, capped
      ] as const
      for (const [exports, award] of awards) {
        await type(page, 'firstYearExports', exports)
        await expectTotal(page, award)
      }
    },
  'an exporter, 出口零突破, may type the sum in Chinese, in full width, with separators': async (
    page,
  ) => {
    await exporterPage(page)
    for (const same of ['五百万', '５００万', '5,000,000.00', '500万元', '伍佰万', ' 0.05亿 ']) {
      await type(page, 'firstYearExports', '')
      await expect(headline(page)).toHaveAttribute('data-status', 'invalid')
      await type(page, 'firstYearExports', same)
      await expectTotal(page, '15,000.00')
    }
  },
  'an exporter, 出口零突破, that does not manufacture gets nothing, or the award if 外贸企业 is what counts':
    async (page) => {
      await exporterPage(page)
      await type(page, 'firstYearExports', '8000000')
      await choose(page, 'manufacturer', 'false')
      await expect(headline(page)).toHaveAttribute('data-status', 'not-eligible')
      await expect(headline(page)).toContainText('0.00 元 到 20,000.00 元')
      await read(page, 'scope', 'all-exporters')
      await expectTotal(page, '20,000.00')
      await read(page, 'scope', 'manufacturers')
      await expect(headline(page)).toHaveAttribute('data-status', 'not-eligible')
    },
  'an exporter of high technology sees what each reading of the clause gives': async (page) => {
    await visit(page, '/foreign-trade/high-tech-exports/')
    await type(page, 'highTechExports', '29999999.99')
    await expect(headline(page)).toHaveAttribute('data-status', 'not-eligible')
    await type(page, 'highTechExports', '40000000')
    await expectTotal(page, '450,000.00') // 1% of 4000万 + one step of 5万
    await expect(headline(page)).toContainText('350,000.00 元 到 450,000.00 元')
    await read(page, 'formula', 'rate-on-base')
    await expectTotal(page, '350,000.00') // 1% of 3000万 + one step
    await expect(headline(page)).toContainText('350,000.00 元 到 450,000.00 元')
  },
  'a farmer who lost 60% is credited 41,700 and draws 412.87 more a month from 65': async (
    page,
  ) => {
    await visit(page, '/landless-pension/subsidy/')
    await type(page, 'monthlyAllowance', '500')
    await type(page, 'contractedArea', '10')
    await type(page, 'takenArea', '6')
    await type(page, 'members', '2')
    await typeDate(page, 'birthDate', '1957-3-5')
    await typeDate(page, 'noticeDate', '2022-05-20')
    await choose(page, 'rightsHolder', 'true')
    await choose(page, 'payout', 'drawing')
    await type(page, 'creditedAge', '65')
    await expectTotal(page, '41,700.00') // 139 × 500 × 6 ÷ 10
    await expect(headline(page).getByText('412.87 元/月', { exact: true })).toBeVisible() // ÷ 101
    await type(page, 'takenArea', '4.9')
    await expect(headline(page)).toHaveAttribute('data-status', 'not-eligible')
  },
  'households that share a lift of 523,456.78 share it to the fen by their weights, however many they are':
    async (page) => {
      await liftPage(page)
      const split = async (...expected: number[]) => {
        await expect.poll(() => shares(page), 'in fen, by largest remainder').toEqual(expected)
        expect(expected.reduce((sum, share) => sum + share)).toBe(NET)
      }
      const weights = page.getByRole('group', { name: /权重/ })
      const [equal, byStorey, byPair] = await weights.getByRole('button').all()
      const households = weights.getByRole('textbox')

      await expect(households).toHaveCount(6)
      await equal?.click() // a sixth is 5390946.33…; the two fen left over go to the first two
      await split(5390947, 5390947, 5390946, 5390946, 5390946, 5390946)
      await byStorey?.click() // 0 to 5 of 15; the two fen go to 5 (….67) and 3 (….6)
      await split(0, 2156378, 4312757, 6469136, 8625514, 10781893)
      await byPair?.click() // 0, 0, 1, 1, 2, 2 of 6; the two fen go to the twos (….67)
      await split(0, 0, 5390946, 5390946, 10781893, 10781893)

      await page.getByRole('button', { name: /加一户/ }).click()
      await expect(households).toHaveCount(7)
      await byStorey?.click() // 0 to 6 of 21; the three fen go to 5, 2 and 4
      await split(0, 1540270, 3080541, 4620811, 6161082, 7701352, 9241622)
      await weights.getByRole('button', { name: /第 2 户/ }).click()
      // 0, 2, 3, 4, 5, 6 of 20: the three fen go to 2, 3 and 4
      await split(0, 3234568, 4851852, 6469136, 8086419, 9703703)
      await households.first().fill('2.5') // of 22.5: the two fen go to 4 and 5
      await split(3593964, 2875171, 4312757, 5750343, 7187929, 8625514)
    },
  'households that share a lift of 523,456.78 pay 100,000 more for two lifts if city and county grant once a project':
    async (page) => {
      await liftPage(page)
      await type(page, 'elevators', '2')
      await type(page, 'totalCost', '1000000')
      await expectTotal(page, '600,000.00') // two grants of 200,000
      await read(page, 'localBasis', 'per-project')
      await expectTotal(page, '700,000.00') // 2 × 100,000 + 50,000 + 50,000
      await type(page, 'storeys', '3')
      await expectTotal(page, '1,000,000.00') // no grants under four storeys
    },
  'a claim pays by the standard of the county and the reading of the limit': async (page) => {
    await visit(page, '/accident-insurance/payout/')
    await choose(page, 'standard', '2020')
    await choose(page, 'outcome', 'death')
    await type(page, 'medicalExpense', '')
    await expectTotal(page, '20,000.00')
    await choose(page, 'standard', '2021')
    await expectTotal(page, '30,000.00')

    await choose(page, 'outcome', 'none')
    await type(page, 'medicalExpense', '4000')
    await expectTotal(page, '3,000.00') // 90% is 3,600; the limit is 3,000
    await choose(page, 'standard', '2020')
    await expectTotal(page, '2,000.00') // 90% is 3,600; the limit is 2,000
    await read(page, 'limit', 'on-expense')
    await expectTotal(page, '1,800.00') // 90% of 2,000
  },
}
