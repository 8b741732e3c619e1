import type { Paper } from '../../core/index.ts'

const SIGNED = '单位名称、日期、盖章，空着自己填'

/** The papers of the clauses that let somebody apply, or have something reported first. */
export const papers: readonly Paper[] = [
  {
    id: 'fund-request',
    title: '公积金降比、缓缴申请',
    step: 'ask-housing-fund',
    basis: 'bare',
    contents: [
      '做的是餐饮住宿还是文化旅游',
      '受疫情影响，经营有什么困难',
      '行业主管部门的认定',
      '申请降低比例还是缓缴，从哪天到哪天',
      SIGNED,
    ],
    at: '（三）',
  },
  {
    id: 'tax-request',
    title: '延期缴税申请',
    step: 'ask-tax',
    basis: 'bare',
    contents: [
      '做的是服务业的哪一行',
      '有什么特殊困难，不能按期缴税',
      '申请延哪笔税，从哪天延到哪天',
      SIGNED,
    ],
    at: '（四）',
  },
  {
    id: 'festival-report',
    title: '美食节会报备',
    step: 'report-festival',
    basis: 'bare',
    contents: ['哪个县（市、区）办什么节会，举办费用多少', SIGNED],
    at: '（十六）',
  },
]
