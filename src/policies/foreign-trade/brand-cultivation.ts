import { choice, defineRule, difference, money } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '一（二）',
  says: '向省商务厅申报认证、境外商标、境外专利、信息化、科学决策等六类项目的企业，按省里的口径，省里补完余下的由市里补足。',
}

export default defineRule({
  id: 'foreign-trade/brand-cultivation',
  document: foreignTrade,
  title: '国际自主品牌补贴',
  summary:
    '做管理体系认证、产品认证、境外商标、境外专利等并向省里申报了项目，费用中省里没补的部分由市里补足。',
  keywords: ['品牌', '认证', '体系认证', 'ISO', '产品认证', '商标注册', '专利', '信息化', '咨询'],
  audience: ['enterprise'],
  occasions: ['export'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '市商务局、市财政局',
  inputs: {
    // All six kinds are paid alike: the choice says that the project is one of them.
    project: choice('项目类别', {
      'management-certification': '管理体系认证',
      'product-certification': '产品认证',
      'overseas-trademark': '境外商标注册',
      'overseas-patent': '境外专利申请',
      informatisation: '提高经营管理信息化水平',
      'decision-making': '提高经营管理科学决策水平',
    }),
    eligibleCost: money('可补的费用', { hint: '按省商务厅口径认定的费用' }),
    provincialSubsidy: money('省里补的费用', { hint: '省商务厅已经补或批准补的数' }),
  },
  parts: { provincialSubsidy: 'eligibleCost' },
  compute: ({ eligibleCost, provincialSubsidy }) => ({
    amount: difference(eligibleCost, provincialSubsidy, '市里补的费用', clause),
  }),
  conditions: [
    '已向省商务厅申报外经贸专项资金“提升国际化经营能力”事项中的这类项目。',
    WITHIN_PERIOD,
  ],
  cautions: ['哪些费用可补按省商务厅的口径，公报没有印出来。'],
  examples: [
    {
      title: '产品认证花了 5 万元，省里补了 3.5 万元',
      inputs: {
        project: 'product-certification',
        eligibleCost: '50000',
        provincialSubsidy: '35000',
      },
      working: '50,000 − 35,000 = 15,000',
      total: '15000.00',
    },
    {
      title: '境外商标注册，有角分',
      inputs: {
        project: 'overseas-trademark',
        eligibleCost: '8888.88',
        provincialSubsidy: '6222.22',
      },
      working: '8,888.88 − 6,222.22 = 2,666.66',
      total: '2666.66',
    },
    {
      title: '省里已经全补',
      inputs: { project: 'overseas-patent', eligibleCost: '12000', provincialSubsidy: '12000' },
      working: '12,000 − 12,000 = 0，没有剩余可补',
      total: '0.00',
    },
  ],
})
