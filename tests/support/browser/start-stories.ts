import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { InputMethod } from './input-methods.ts'

/*
 * Seven people from the home page to what they can get, by what has happened to them. Amounts are worked
 * out by hand beside them.
 */

/** A way to use a page that counts what it is used for: a press, or a field filled in. */
class Counted {
  readonly page: Page
  readonly #method: InputMethod
  used = 0
  /** How many it had taken when the amount stood there. */
  untilAmount = 0

  constructor(page: Page, method: InputMethod) {
    this.page = page
    this.#method = method
  }

  /** The amount stands there. */
  reached(): void {
    this.untilAmount = this.used
  }

  async press(target: Locator): Promise<void> {
    this.used++
    await this.#method.press(target)
  }

  /** From the home page, to the start page with an occasion ticked. */
  async happened(words: string): Promise<void> {
    await this.press(this.page.getByRole('link', { name: words, exact: true }))
  }

  async write(name: string, text: string): Promise<void> {
    this.used++
    await this.#method.write(this.page.locator(`input[name="${name}"]`), text)
  }

  /** Writes a day into its three boxes, which are one field. */
  async day(name: string, day: string): Promise<void> {
    this.used++
    for (const [part, text] of day.split('-').entries()) {
      const id = `field-${name}${part ? `-${part}` : ''}`
      await this.#method.write(this.page.locator(`[id="${id}"]`), text)
    }
  }

  async choose(name: string, option: string): Promise<void> {
    await this.press(this.page.locator(`input[name="${name}"][value="${option}"]`))
  }
}

const line = (page: Page, rule: string): Locator => page.locator(`li[data-measure="${rule}"]`)
const total = (page: Page, kind: string): Locator => page.locator(`li[data-class="${kind}"] .sum`)

interface Story {
  /** So many presses and fields lead to the amount, a day in its three boxes counting as one. */
  readonly steps: number
  readonly tell: (reader: Counted) => Promise<void>
}

export const STORIES: Readonly<Record<string, Story>> = {
  'a farmer whose land was taken': {
    steps: 4,
    async tell(reader) {
      await reader.happened('地被征了')
      await reader.write('urban-allowance', '500')
      await reader.write('contracted-land', '4.5')
      await reader.write('contracted-land-taken', '4.5')
      const own = line(reader.page, 'landless-pension/subsidy')
      await expect(own.locator('.amount')).toHaveText('符合的话 69,500.00 元') // 139 × 500
      await expect(own).toContainText('要看：出生日期、土地补偿公告日、是在册村民，有承包权')
      reader.reached()
      await reader.day('landless-pension/subsidy.birthDate', '1960-3-5')
      await reader.day('landless-pension/subsidy.noticeDate', '2021-5-1')
      await reader.choose('landless-pension/subsidy.rightsHolder', 'true')
      await expect(own).toContainText('数定了，还差：一起承包的人数')
      await reader.write('land-sharers', '3')
      await expect(own.locator('.sum')).toHaveText('69,500.00')
      await expect(total(reader.page, 'entitlement')).toHaveText('69,500.00 元')
    },
  },
  'a family with a newborn': {
    steps: 2,
    async tell(reader) {
      await reader.happened('生了孩子')
      const leave = line(reader.page, 'childcare/leave')
      // The father, the mother: 98 + 60.
      await expect(leave.locator('.amount')).toHaveText('15 天 到 158 天')
      await reader.choose('childcare/leave.person', 'mother')
      await expect(leave.locator('.amount')).toHaveText('158 天')
      reader.reached()
      await reader.day('childcare/leave.birthDate', '2021-6-1')
      await expect(leave.locator('.sum')).toHaveText('158')
    },
  },
  'a son of a disabled pensioner in 晋城': {
    steps: 3,
    async tell(reader) {
      await reader.happened('家里有人失能要照顾')
      await reader.choose('long-term-care/benefit.mode', 'institution')
      await reader.write('long-term-care/benefit.days', '30')
      await expect(total(reader.page, 'entitlement')).toHaveText('2,100.00 元') // 30 × 100 × 70%
      reader.reached()
      await expect(reader.page.locator('.class-totals')).toContainText('已失效（2025年12月31日止）')
    },
  },
  'neighbours who plan a lift': {
    steps: 3,
    async tell(reader) {
      await reader.happened('楼里想装电梯')
      await reader.write('lift-count', '1')
      await reader.write('building-storeys', '6')
      const subsidy = line(reader.page, 'elevator/subsidy').locator('.amount')
      await expect(subsidy).toHaveText('符合的话 200,000.00 元') // 100,000 + 2 × 50,000
      reader.reached()
      await reader.choose('building-title', 'true')
      await reader.choose('single-owner', 'false')
      await reader.choose('lift-certificate', 'true')
      await expect(total(reader.page, 'entitlement')).toHaveText('200,000.00 元')
      await reader.write('elevator/cost-share.totalCost', '500000')
      await reader.press(reader.page.getByRole('button', { name: /一层一户/ }))
      await expect(total(reader.page, 'duty')).toHaveText('300,000.00 元')
    },
  },
  'a worker who was hurt': {
    steps: 4,
    async tell(reader) {
      await reader.happened('出了意外')
      await reader.choose('accident-standard', '2021')
      await reader.choose('accident-insurance/payout.outcome', 'none')
      await reader.write('accident-insurance/payout.medicalExpense', '2500')
      await expect(total(reader.page, 'entitlement')).toHaveText('2,250.00 元') // 90%
      reader.reached()
    },
  },
  'the owner of two old trucks': {
    steps: 4,
    async tell(reader) {
      await reader.happened('有老旧货车')
      await reader.choose('truck-scrapping/subsidy.truckClass', 'heavy')
      await reader.write('truck-scrapping/subsidy.expiryYear', '2024')
      await reader.write('truck-scrapping/subsidy.trucks', '2')
      await expect(total(reader.page, 'entitlement')).toHaveText('28,600.00 元') // 2 × 14,300
      reader.reached()
    },
  },
  'an exporter with eight measures': {
    steps: 12,
    async tell(reader) {
      await reader.happened('做出口')
      const answers = {
        'annual-exports': '1200万',
        'foreign-trade/exhibition-abroad.boothFee': '5万',
        'foreign-trade/exhibition-abroad.provincialSubsidy': '3万',
        'foreign-trade/customs-clearance.clearanceCost': '86000',
        'foreign-trade/customs-clearance.shippingCharges': '6000',
        'foreign-trade/freight-trains.trains': '3',
        'foreign-trade/road-freight.roadFreight': '10万',
        'foreign-trade/credit-insurance.premium': '100000',
        'foreign-trade/service-trade.serviceRevenue': '3000万',
        'foreign-trade/high-tech-exports.highTechExports': '3000万',
      }
      for (const [name, text] of Object.entries(answers)) await reader.write(name, text)
      await reader.choose('foreign-trade/export-breakthrough.manufacturer', 'true')
      // 20,000 + 40,000 + 300,000 + 5,000 + 30,000 + 300,000 + 300,000 (1% of 3000万 each) + 25,000
      const due = '1,020,000.00 元'
      await expect(total(reader.page, 'entitlement')).toHaveText(due)
      reader.reached()
      await expect(reader.page.locator('.sums-line')).toBeInViewport()
      await expect(reader.page.locator('.sums-line')).toContainText(due)
    },
  },
}

/** Tells a story from the home page; gives how many presses and fields led to the amount. */
export async function tellStory(page: Page, method: InputMethod, { tell }: Story): Promise<number> {
  await page.goto('/')
  const reader = new Counted(page, method)
  await tell(reader)
  return reader.untilAmount
}
