import {
  cap,
  defineRule,
  difference,
  money,
  notNegative,
  percent,
  share,
  sum,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { elderlyCare } from './document.ts'
import { examples } from './donation-deduction-examples.ts'
import { taxRateField, taxSavedCaution, taxSavedLine } from './tax-saved.ts'

const clause: Clause = {
  at: '二（七）21',
  says: '企业通过公益性社会组织或县级以上政府及其部门，给非营利性养老机构捐的钱物，年度利润总额 12% 以内的可以在交企业所得税前扣掉，超过的留到以后三年再扣。',
}
/** The bulletin does not say which donation is deducted first. */
export const order: Clause = {
  at: '第一条、第三条、第四条',
  says: '利润总额说的是大于零的数；先扣以前年度结转的，再扣当年捐的；从捐赠的第二年算起，最多结转三年。',
  outside:
    '《财政部 税务总局关于公益性捐赠支出企业所得税税前结转扣除有关政策的通知》（财税〔2018〕15号）',
}

const LIMIT_RATE = percent(12, '', clause)

export default defineRule({
  id: 'elderly-care/donation-deduction',
  document: elderlyCare,
  title: '给养老机构捐款怎么抵税',
  summary:
    '企业给非营利养老机构捐了款，今年交企业所得税前能扣掉多少、多少留到以后年度再扣。不超过当年利润的 12%。',
  keywords: ['捐款', '捐赠', '公益', '抵税', '税前扣除', '企业所得税', '养老院', '12%', '结转'],
  audience: ['enterprise'],
  occasions: ['tax'],
  kind: 'deduction',
  unit: '元',
  headline: '今年可以扣除',
  clauses: [clause, order],
  office: '市税务局',
  inputs: {
    profit: money('今年的利润总额', { negative: true, hint: '会计利润，亏损填负数' }),
    donation: money('今年捐的', { hint: '今年全部公益性捐赠合计，它们共用一个 12%' }),
    carriedForward: money('以前年度结转来的', {
      preset: '0',
      hint: '前三年捐的、还没扣完的；过了三年的不填，没有填 0',
    }),
    taxRate: taxRateField,
  },
  compute({ profit, donation, carriedForward, taxRate }) {
    const limit = notNegative(share(profit, LIMIT_RATE), '今年的扣除限额', clause)
    const all = sum([donation, carriedForward], '今年捐的和结转来的', clause)
    const deductible = cap(all, limit, '今年可以扣除', clause)
    const oldUsed = cap(carriedForward, limit, '先扣结转来的', order)
    const newUsed = difference(deductible, oldUsed, '再扣今年捐的', order)
    return {
      amount: deductible,
      lines: {
        deductible,
        carryForward: difference(donation, newUsed, '今年捐的留到以后三年', clause),
        carriedForwardLeft: difference(carriedForward, oldUsed, '结转来的还没扣完', order),
        ...taxSavedLine(deductible, taxRate, clause),
      },
    }
  },
  conditions: [
    '通过公益性社会组织或者县级以上人民政府及其部门捐的；直接给养老院的不算。',
    '受赠的是非营利性养老机构。',
  ],
  cautions: [
    '先扣结转来的、再扣今年的，是财政部、税务总局的通知（财税〔2018〕15号）定的次序，不是这份文件写的。',
    '结转来的还没扣完的，只能在捐赠之后三年里用，过期作废；这里不知道各笔是哪年捐的。',
    taxSavedCaution,
  ],
  examples,
})
