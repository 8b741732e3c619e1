import type { Page } from '@playwright/test'
import { INPUT_METHODS } from '../../support/browser/input-methods.ts'
import type { InputMethod } from '../../support/browser/input-methods.ts'
import { printed } from '../../support/browser/pdf.ts'
import { arrive } from '../../support/browser/personas.ts'
import { expectTotal, formIsAlive, visit } from '../../support/browser/site.ts'
import { saved, wordText } from '../../support/browser/taken-along.ts'
import { expect, test } from '../../support/browser/watched.ts'
import { readByIcalJs } from '../../support/calendars.ts'
import { PASTED } from '../../support/page-kinds.ts'

/* From the amount to the office: what people take along, and when they must be there. */

/** Fills the three boxes of a day. */
async function writeDay(page: Page, { write }: InputMethod, event: string, day: string) {
  const boxes = page.getByRole('group', { name: event }).getByRole('textbox')
  for (const [at, part] of day.split('-').entries()) await write(boxes.nth(at), part)
}

const [byTouch] = INPUT_METHODS

for (const method of INPUT_METHODS)
  test.describe(method.name, { tag: method === byTouch ? [] : '@nightly' }, () => {
    test.use({ ...method.device })

    test('neighbours take the agreement with its shares, the printed table and the days of the notice', async ({
      page,
    }) => {
      const { press, write } = method
      await arrive(page)
      await press(page.locator('main a[href="/for/resident/"]'))
      await press(page.locator('.expired-rules summary'))
      await press(page.locator('main a[href="/elevator/cost-share/"]'))
      await formIsAlive(page)
      await write(page.locator('#field-totalCost'), '512345.67')
      await press(page.getByRole('button', { name: /一层一户/ }))
      await expectTotal(page, '312,345.67') // less 200,000 for one lift

      await press(page.getByRole('button', { name: '起草要写的材料' }))
      const agreement = await wordText(await saved(page, method, '加装电梯协议，存成 Word 文件'))
      // In 15 parts of 20,823.0446…; cut to the fen three fen are left, for the largest remainders.
      const shares = ['0.00', '20,823.05', '41,646.09', '62,469.13', '83,292.18', '104,115.22']
      for (const share of shares) expect(agreement).toContain(`${share}元`)
      await press(page.getByRole('button', { name: '各户分摊表，打印' }))
      const { text } = await printed(page)
      for (const share of [...shares, '312,345.67']) expect(text).toContain(`${share}元`)
      await page.evaluate(() => dispatchEvent(new Event('afterprint')))

      await press(page.getByRole('link', { name: '排出我的日程' }))
      await writeDay(page, method, '贴出公示那天', '2998-12-25')
      const days = readByIcalJs((await saved(page, method, '把这些日子存进日历')).toString())
      // 26–31 December are six days, 1 January the seventh; one may apply the day after.
      expect(days.map(({ from }) => from)).toEqual(['2999-01-01', '2999-01-02'])
    })

    test('a farmer sees what his household hands to the village, and takes it along', async ({
      page,
    }) => {
      const { press } = method
      await arrive(page)
      await press(page.locator('main a[href="/for/farmer/"]'))
      await press(page.locator('main a[href="/landless-pension/household/"]'))
      await formIsAlive(page)
      const step = page.locator('.procedure li', { hasText: '承包户写申请交村委会' })
      await press(step.locator('summary'))
      await expect(step).toContainText('要准备：承包户的申请')
      await press(page.getByRole('button', { name: '起草要写的材料' }))
      const application = await wordText(await saved(page, method, /^承包户申请.*存成 Word 文件/))
      // The first example: 139 × 500 × 8 ÷ 10 of the land.
      expect(application).toContain('55,600.00元')
      expect(application).toContain('没有规定格式和内容')
    })

    test('a clerk takes the village’s list for publication, without numbers of people', async ({
      page,
    }) => {
      const roster = [
        '姓名\t身份证号\t上一年度城市低保标准（每月）\t原来的承包地\t被征走的承包地\t一起承包的人数\t出生日期\t土地补偿公告日\t是在册村民，有承包权',
        '王一\t140602196001010011\t500\t10\t6\t2\t1960-01-01\t2022-05-20\t是',
        '王二\t140602196001010029\t500\t10\t4\t1\t1960-01-01\t2022-05-20\t是',
      ]
      const path = `/roster/landless-pension/subsidy/${PASTED}`
      await visit(page, path + encodeURIComponent(roster.join('\n')))
      const list = await wordText(await saved(page, method, '起草公示名单（Word）'))
      // 139 × 500 × 6 ÷ 10; 4 of 10 is neither half nor leaves too little a head.
      expect(list).toContain('1王一6亩6÷10大部分41,700.00元合计1人41,700.00元')
      expect(list).toContain('另有1行没有列在这里')
      expect(list).not.toContain('140602')
    })

    test('a supplier takes the letter of query and its three days', async ({ page }) => {
      const { press } = method
      await page.goto(
        '/procurement/query-deadlines/?trigger=result-notice-ended&triggerDate=2021-03-01&acceptedDate=2021-03-08',
      )
      await formIsAlive(page)
      const days = readByIcalJs((await saved(page, method, '存进日历')).toString())
      // 7 working days from 2 March, 7 from 9 March, and 15 from 18 March with 清明 in between.
      expect(days.map(({ from }) => from)).toEqual(['2021-03-10', '2021-03-17', '2021-04-08'])
      await press(page.getByRole('button', { name: '起草要写的材料' }))
      const letter = await wordText(await saved(page, method, /^质疑函.*存成 Word 文件/))
      expect(letter).toContain('2021年3月10日')
    })
  })
