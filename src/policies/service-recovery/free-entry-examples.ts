import type { Example } from '../../core/index.ts'

/* National Day 2020: off from Thursday 1 to Thursday 8 October, Saturday the 10th worked instead. */

const FAMILY = { visitor: 'other', owner: 'state', ticket: '65', people: '3' }
const NURSE = { visitor: 'medic', owner: 'state', ticket: '120', people: '1' }

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '一家三口，星期五去国有景区',
    inputs: { ...FAMILY, visitDate: '2020-09-25' },
    working: '2020 年 9 月 25 日是星期五，不放假：65 × 3 = 195',
    total: '195.00',
    low: '195.00',
    high: '195.00',
  },
  {
    title: '国庆节那天是星期四',
    inputs: { ...FAMILY, visitDate: '2020-10-01' },
    working: '10 月 1 日放假，不是工作日，不免；只看周一到周五则 65 × 3 = 195',
    status: 'not-eligible',
    total: '0.00',
    low: '0.00',
    high: '195.00',
  },
  {
    title: '国庆节，按“周一到周五都免”读',
    inputs: { ...FAMILY, visitDate: '2020-10-01' },
    readings: { weekday: 'monday-friday' },
    working: '10 月 1 日是星期四：65 × 3 = 195；放假的不算则没有',
    total: '195.00',
    low: '0.00',
    high: '195.00',
  },
  {
    title: '补班的星期六也不免',
    inputs: { ...FAMILY, visitDate: '2020-10-10' },
    working: '10 月 10 日补班，可是星期六，不在周一到周五里',
    status: 'not-eligible',
    total: '0.00',
    low: '0.00',
    high: '0.00',
  },
  {
    title: '头一天去跟着免票的民营景区',
    inputs: { ...FAMILY, owner: 'private-joined', visitDate: '2020-07-01' },
    working: '2020 年 7 月 1 日是星期三，不放假：65 × 3 = 195',
    total: '195.00',
    low: '195.00',
    high: '195.00',
  },
  {
    title: '早一天去，还没有开始免',
    inputs: { ...FAMILY, visitDate: '2020-06-30' },
    working: '6 月 30 日是星期二，可是上半年不免',
    status: 'not-eligible',
    total: '0.00',
    low: '0.00',
    high: '0.00',
  },
  {
    title: '护士国庆放假的星期六去国有景区',
    inputs: { ...NURSE, visitDate: '2020-10-03' },
    working: '医护人员去国有景区，到年底哪天都免：120 × 1 = 120',
    total: '120.00',
    low: '120.00',
    high: '120.00',
  },
  {
    title: '护士上半年去国有景区',
    inputs: { ...NURSE, visitDate: '2020-05-02' },
    working: '条文没有写从哪天起对医护人员免：120 × 1 = 120',
    total: '120.00',
    low: '120.00',
    high: '120.00',
  },
  {
    title: '护士星期六去民营景区',
    inputs: { ...NURSE, owner: 'private-joined', visitDate: '2020-09-26' },
    working: '哪天都免的只是国有景区；9 月 26 日是星期六，不免',
    status: 'not-eligible',
    total: '0.00',
    low: '0.00',
    high: '0.00',
  },
  {
    title: '最后一天',
    inputs: { ...FAMILY, visitDate: '2020-12-31' },
    working: '12 月 31 日是星期四，不放假：65 × 3 = 195',
    total: '195.00',
    low: '195.00',
    high: '195.00',
  },
  {
    title: '护士过了年去',
    inputs: { ...NURSE, visitDate: '2021-01-01' },
    working: '医护人员免到 2020 年 12 月 31 日',
    status: 'not-eligible',
    total: '0.00',
    low: '0.00',
    high: '0.00',
  },
]
