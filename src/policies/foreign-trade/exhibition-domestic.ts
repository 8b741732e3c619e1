import {
  cap,
  choice,
  count,
  defineRule,
  fixed,
  flag,
  money,
  not,
  percent,
  pick,
  product,
  share,
  sum,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '一（一）',
  says: '省商务厅外贸处组织的境内国际性展会（广交会除外），展位费和人员费各补一半。人员费是机票和住宿，住宿按科级标准；参展商算两人，采购商算一人。',
}

const HALF = percent(50, '', clause)
const PEOPLE = { exhibitor: fixed(2, '人', '', clause), buyer: fixed(1, '人', '', clause) }

/** Three people of an exhibitor, four nights; the examples vary it. */
const TRIP = {
  role: 'exhibitor',
  cantonFair: false,
  boothFee: '20000',
  travellers: '3',
  airfare: '1800',
  nights: '4',
  lodgingRate: '350',
}

export default defineRule({
  id: 'foreign-trade/exhibition-domestic',
  document: foreignTrade,
  title: '境内国际性展会补贴',
  summary: '参加省商务厅组织的境内国际性展会（不含广交会），展位费、机票和住宿费补一半。',
  keywords: ['展会', '参展', '境内展会', '展位费', '机票', '住宿费', '差旅费', '采购商', '广交会'],
  audience: ['enterprise'],
  occasions: ['export'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '市商务局、市财政局',
  inputs: {
    role: choice('参会身份', { exhibitor: '参展商', buyer: '采购商' }),
    cantonFair: flag('是广交会'),
    boothFee: money('展位费', { hint: '没有展位填 0' }),
    travellers: count('去的人数', '人', { hint: '参展商最多算 2 人，采购商最多算 1 人' }),
    airfare: money('每人机票费', { unit: '元/人', hint: '一个人来回的机票' }),
    nights: count('住宿晚数', '晚'),
    lodgingRate: money('住宿标准', {
      unit: '元/人/晚',
      hint: '科级标准，每人每晚；公报没有印，请按差旅费规定填',
    }),
  },
  compute({ role, cantonFair, boothFee, travellers, airfare, nights, lodgingRate }) {
    const most = pick(role, PEOPLE, '人数上限', clause)
    const people = cap(travellers, most, '补贴的人数', clause)
    const lodging = product(nights, lodgingRate, '每人住宿费', clause)
    const personnel = product(people, sum([airfare, lodging], '每人的费用'), '人员费', clause)
    return {
      requires: [not(cantonFair, '不是广交会', clause)],
      amount: share(sum([boothFee, personnel], '展位费和人员费'), HALF, '展会补贴', clause),
    }
  },
  conditions: [
    '展会由省商务厅外贸处组织。',
    '其他细节按省商务厅“参加国际展会项目”的规定执行，公报没有印出来。',
    WITHIN_PERIOD,
  ],
  cautions: [
    '住宿费的科级标准公报没有印出来，结果取决于您填的标准。',
    '条文没有说实际住宿费低于标准时按哪个算。',
  ],
  examples: [
    {
      title: '参展商去了三个人，住四晚',
      inputs: TRIP,
      working:
        '只算 2 人：2 × (1,800 + 4 × 350) = 2 × 3,200 = 6,400；(20,000 + 6,400) × 50% = 13,200',
      total: '13200.00',
    },
    {
      title: '采购商去了两个人',
      inputs: { ...TRIP, role: 'buyer', boothFee: '0', travellers: '2', airfare: '1500.50' },
      working: '只算 1 人：1,500.50 + 4 × 350 = 2,900.50；2,900.50 × 50% = 1,450.25',
      total: '1450.25',
    },
    {
      title: '合起来只四舍五入一次',
      inputs: { ...TRIP, boothFee: '10000.01', travellers: '1', airfare: '1000.01', nights: '0' },
      working: '(10,000.01 + 1,000.01 + 0) × 50% = 5,500.01（分开算会多出 0.01）',
      total: '5500.01',
    },
    {
      title: '广交会不补',
      inputs: { ...TRIP, cantonFair: true },
      working: '条文写明不包括广交会',
      status: 'not-eligible',
      total: '0.00',
    },
  ],
})
