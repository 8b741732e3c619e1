import { choice, count, defineRule, fixed, pick, product, tier } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { truckScrapping } from './document.ts'

const clause: Clause = {
  at: '二',
  says: '按车型和登记到期的年份补。重型：2022 年及以前 8,800 元，2023–2025 年 14,300 元，2026–2027 年 16,500 元，2028 年及以后 19,800 元；中型依次 5,500 元、8,800 元、11,000 元、14,300 元。',
}

const A_TRUCK = '元/辆'
const each = (yuan: number) => fixed(yuan, A_TRUCK, '', clause)
const from = (year: number, words: string) => fixed(year, '年份', words, clause)

const SINCE_2028 = from(2028, '2028 年及以后')
const SINCE_2026 = from(2026, '2026–2027 年')
const SINCE_2023 = from(2023, '2023–2025 年')
const EARLIER = from(0, '2022 年及以前')

const HEAVY = [
  [SINCE_2028, each(19_800)],
  [SINCE_2026, each(16_500)],
  [SINCE_2023, each(14_300)],
  [EARLIER, each(8_800)],
] as const
const MEDIUM = [
  [SINCE_2028, each(14_300)],
  [SINCE_2026, each(11_000)],
  [SINCE_2023, each(8_800)],
  [EARLIER, each(5_500)],
] as const

export default defineRule({
  id: 'truck-scrapping/subsidy',
  document: truckScrapping,
  title: '老旧柴油货车淘汰补助',
  summary:
    '国三及以下的营运中型、重型柴油货车报废淘汰，每辆补 5,500 元到 19,800 元，离登记到期越远补得越多。',
  keywords: [
    '货车',
    '报废货车',
    '卡车',
    '大车',
    '柴油车',
    '国三',
    '报废',
    '淘汰',
    '老旧车',
    '补助',
  ],
  audience: ['resident', 'enterprise'],
  occasions: ['old-truck'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '车辆所在的县（市、区）人民政府、朔州经济开发区管委会；文件没有写到哪个窗口办',
  inputs: {
    truckClass: choice('车型', { heavy: '重型载货车', medium: '中型载货车' }),
    expiryYear: count('登记到期年份', '年份', { min: 2000, max: 2050, hint: '四位数，如 2024' }),
    trucks: count('淘汰的辆数', '辆', { min: 1, preset: '1', hint: '同一车型、同一档到期年份的' }),
  },
  compute({ truckClass, expiryYear, trucks }) {
    const heavy = tier(expiryYear, HEAVY, '重型每辆补', clause)
    const medium = tier(expiryYear, MEDIUM, '中型每辆补', clause)
    const rate = pick(truckClass, { heavy, medium }, '每辆补', clause)
    return { amount: product(rate, trucks, '淘汰补助', clause) }
  },
  conditions: ['是国三及以下排放标准、用柴油的营运货车。', '已经按淘汰工作方案办完淘汰手续。'],
  cautions: [
    '文件没有说“登记到期年份”看哪个日子，申请前请先问清楚。',
    '表里只有重型、中型载货车；牵引车、轻型货车没有列，能不能补、按哪一档补，文件没有说。',
  ],
  examples: [
    {
      title: '1 辆重型货车，2024 年到期',
      inputs: { truckClass: 'heavy', expiryYear: '2024', trucks: '1' },
      working: '重型，2023–2025 年一档：14,300 × 1 = 14,300',
      total: '14300.00',
    },
    {
      title: '2 辆中型货车，2022 年到期',
      inputs: { truckClass: 'medium', expiryYear: '2022', trucks: '2' },
      working: '中型，2022 年及以前：5,500 × 2 = 11,000',
      total: '11000.00',
    },
    {
      title: '重型货车，2023 年到期，刚进第二档',
      inputs: { truckClass: 'heavy', expiryYear: '2023' },
      working: '重型，2023–2025 年：14,300；不填辆数就是 1 辆',
      total: '14300.00',
    },
    {
      title: '3 辆中型货车，2027 年到期',
      inputs: { truckClass: 'medium', expiryYear: '2027', trucks: '3' },
      working: '中型，2026–2027 年：11,000 × 3 = 33,000',
      total: '33000.00',
    },
    {
      title: '重型货车，2028 年到期',
      inputs: { truckClass: 'heavy', expiryYear: '2028', trucks: '1' },
      working: '重型，2028 年及以后：19,800',
      total: '19800.00',
    },
  ],
})
