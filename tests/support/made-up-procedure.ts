import type { Procedure } from '../../src/core/index.ts'
import { theRule } from './ask.ts'

/** A rule, whose name the made-up procedure knows. */
export const rule = theRule('elevator/cost-share')

/** A procedure made up so that each thing one can say is said once. */
export const procedure: Procedure = {
  document: rule.document,
  who: '全体业主',
  orderOurs: true,
  steps: [
    { id: 'talk', title: '商量', who: '业主', bring: ['协议', '名单'], at: '一' },
    {
      id: 'apply',
      title: '递申请',
      who: '代理人',
      where: '政务大厅',
      when: '协议签了以后',
      bring: ['申请'],
      papersNotListed: true,
      limits: [
        { says: '公示满 7 日以后', count: 7, unit: '天', bound: 'at-least' },
        { says: '5 个工作日答复', count: 5, unit: '工作日', bound: 'at-most', office: true },
      ],
      otherwise: '没有补助。',
      at: '二（一）',
    },
    {
      id: 'paid',
      title: '拨钱',
      who: '财政局',
      where: '财政局',
      inCharge: true,
      papersNotListed: true,
      at: '三',
    },
  ],
  rules: {
    'cost-share': {
      at: ['talk', 'apply'],
      comes: ['paid'],
      first: '先备案',
      shown: '登记证',
      asked: '要申请',
    },
    notice: { at: ['talk'] },
  },
  papers: [
    { id: 'agreement', title: '协议书', step: 'talk', basis: 'listed', contents: ['谁'], at: '一' },
    { id: 'letter', title: '申请书', step: 'apply', basis: 'bare', contents: ['事'], at: '二' },
    { id: 'list', title: '名单', step: 'talk', basis: 'ours', contents: ['人'], at: '一' },
    {
      id: 'form',
      title: '表',
      step: 'paid',
      basis: 'national',
      contents: ['数'],
      at: '某令第一条',
    },
  ],
  notWritten: ['申请表', '几天到账'],
  ask: '住建局',
  unclear: ['要不要全体同意，没有说清。'],
}
