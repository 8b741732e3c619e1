import type { Procedure } from '../../core/index.ts'
import { elderlyCare } from './document.ts'
import { steps } from './procedure-steps.ts'

/** The stations of one who opens a home for the elderly; the plan of 25 items gives no order. */
export const procedure: Procedure = {
  document: elderlyCare,
  who: '举办、经营养老机构的人和单位，外地来的、外资的一样；建住宅的开发单位；捐款的企业。',
  orderOurs: true,
  steps,
  rules: {
    'construction-fees': { comes: ['title', 'fees-taxes-prices'] },
    'tax-exemption': { comes: ['fees-taxes-prices'] },
    'community-revenue': { comes: ['fees-taxes-prices'] },
    utilities: { comes: ['fees-taxes-prices'] },
    conversion: { at: ['convert'] },
    'donation-deduction': { at: ['donate'] },
    'floor-area': { at: ['new-estate'] },
  },
  papers: [
    {
      id: 'waived-papers',
      title: '三样材料免交说明',
      step: 'convert',
      basis: 'ours',
      contents: [
        '改的是独栋的楼，还是楼里的几层，建筑面积多少',
        '可以不再要的三样：近期动迁计划说明；临时改变建筑使用功能说明；环评审批文件或者备案回执',
        '依据：晋市政办〔2020〕74号第 4 项',
      ],
      at: '二（二）4',
    },
    {
      id: 'fee-summary',
      title: '减免要点',
      step: 'fees-taxes-prices',
      basis: 'ours',
      contents: [
        '养老机构名称、登记情况，空着自己填',
        '是非营利的还是营利的',
        '要免、要减的费，算出来的数',
        '免的税、少算的收入，算出来的数',
        '水、电、气、热用量，按居民价省多少',
      ],
      at: '二（七）21',
    },
  ],
  notWritten: [
    '各种申请表',
    '免税免费怎么办，要不要申请',
    '怎么证明是非营利的',
    '按居民价要给供水供电单位看什么',
    '培训、社会保险补贴和建设、运营补贴各多少',
  ],
  ask: '每项的责任单位：登记问市审批服务管理局，养老机构的事问市民政局，税问市税务局，别的问县（市、区）政府',
  unclear: [
    '楼里的几层，受不受 1000 平方米限制，条文没有说清。',
    '三样材料写的是“可不再要求”：是可以不要，不是一定不要。',
  ],
}
