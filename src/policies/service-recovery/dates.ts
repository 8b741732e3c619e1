import { counted, dayOf, since } from '../../core/index.ts'
import type { DocumentDates } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'
import fund from './fund-deferral.ts'
import loan from './loan-deferral.ts'
import tax from './tax-deferral.ts'
import { clause as deposit } from './travel-deposit.ts'

const REFUNDED_FROM = dayOf('2020-02-05', '开始暂退的日子', deposit)
const RETURN_BY = dayOf('2022-02-05', '保证金最晚交回', deposit)
const REFUNDED = '领到暂退的保证金那天'

export const dates: DocumentDates = {
  document: serviceRecovery,
  events: [
    {
      id: 'taxDue',
      title: '本来要缴税的最后一天',
      dates: [
        {
          id: 'tax-until',
          title: '税款最晚缓到',
          step: 'ask-tax',
          rule: tax,
          inputs: ['dueDate'],
        },
      ],
    },
    {
      id: 'fundDeferred',
      title: '公积金开始缓缴那天',
      dates: [
        {
          id: 'fund-until',
          title: '公积金最晚缓到',
          step: 'ask-housing-fund',
          rule: fund,
          inputs: ['startDate'],
        },
      ],
    },
    {
      id: 'depositRefunded',
      title: REFUNDED,
      dates: [
        counted({
          id: 'deposit-back',
          title: '保证金最晚交回',
          step: 'return-deposit',
          document: serviceRecovery,
          event: REFUNDED,
          clauses: [deposit],
          cautions: ['条文没有说 2022 年 2 月 5 日当天交算不算，最好提前。'],
          count: (day) => ({
            requires: [
              since(day, REFUNDED_FROM, '领到的日子不早于 2020年2月5日', deposit),
              since(RETURN_BY, day, '领到的日子不晚于 2022年2月5日', deposit),
            ],
            amount: RETURN_BY,
          }),
        }),
      ],
    },
    {
      id: 'loanDue',
      title: '贷款到期那天',
      dates: [{ id: 'loan-until', title: '还款最晚延到', rule: loan, inputs: ['dueDate'] }],
    },
  ],
}
