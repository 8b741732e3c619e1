import { describe, expect, it } from 'vitest'
import landFloorPrice from '../../../src/policies/foreign-investment/land-floor-price.ts'
import rdEquipmentVat from '../../../src/policies/foreign-investment/rd-equipment-vat.ts'
import reinvestment from '../../../src/policies/foreign-investment/reinvestment.ts'
import { textFrom } from '../../support/drafts.ts'

/* 朔政发〔2020〕26号: what each summary says, written from the clause and the inputs by hand. */

const START = [
  '文件没有要求这份材料，这是为了方便起的草稿，不是官方文本。',
  '申报要点',
  '一、企业名称等，空着自己填',
  `企业名称：${'__'.repeat(20)}`,
  `联系人：${'__'.repeat(8)}　联系电话：${'__'.repeat(12)}`,
  '二、文件的文号，哪一条，哪项措施',
]
const CHECK = '办理时还要核对，是的打勾：'
const END = ['五、日期、盖章，空着自己填', '日期：______年____月____日', `盖章：${'__'.repeat(10)}`]

describe('the summary of a measure', () => {
  it('has the floor of a land price, step by step', () => {
    // 84 × 70% = 58.8; 58.8 × 333.33 = 19,599.804.
    const inputs = { nationalMinimum: '84', area: '333.33' }
    expect(textFrom(landFloorPrice, inputs, 'application-summary')).toEqual([
      ...START,
      '朔政发〔2020〕26号五（十六），鼓励类外商投资工业项目的土地出让底价。',
      CHECK,
      '□ 是鼓励类的外商投资工业项目。',
      '□ 用地集约。',
      '三、填进来的各个数',
      '全国工业用地最低价标准：84 元/㎡',
      '用地面积：333.33 ㎡',
      '四、算出来的金额和步骤',
      '每平方米的底价最低 58.8 元/㎡ ＝ 全国工业用地最低价标准 84 元/㎡ × 70%',
      '出让底价最低 19,599.804 元 ＝ 每平方米的底价最低 58.8 元/㎡ × 用地面积 333.33 ㎡',
      '出让底价最低（四舍五入到分）：19,599.80 元',
      ...END,
    ])
  })

  it('has the tax that is not collected for now', () => {
    // 1,000,000.25 × 10% = 100,000.025, half a fen up.
    const inputs = { profit: '1000000.25', rate: '10' }
    expect(textFrom(reinvestment, inputs, 'application-summary')).toEqual([
      ...START,
      '朔政发〔2020〕26号五（十七），境外投资者以分配利润直接投资，暂不征收预提所得税。',
      CHECK,
      '□ 投资者在境外，利润是从国内居民企业分到的。',
      '□ 利润直接投进来，中间没有在别的账户周转。',
      '□ 投的不是禁止外商投资的项目和领域。',
      '三、填进来的各个数',
      '分到并直接再投资的利润：1,000,000.25 元',
      '预提所得税税率：10%',
      '四、算出来的金额和步骤',
      '暂时不交的预提所得税 100,000.025 元 ＝ 分到并直接再投资的利润 1,000,000.25 元 × 预提所得税税率 10%',
      '暂时不交的预提所得税（四舍五入到分）：100,000.03 元',
      ...END,
    ])
  })

  it('has the tax that is refunded', () => {
    expect(textFrom(rdEquipmentVat, { vatPaid: '26000.5' }, 'application-summary')).toEqual([
      ...START,
      '朔政发〔2020〕26号六（二十九），外资研发中心采购国产设备，退还增值税。',
      CHECK,
      '□ 是外资研发中心，符合国家规定的条件。',
      '□ 买的是国产设备。',
      '三、填进来的各个数',
      '买国产设备付的增值税：26,000.5 元',
      '四、算出来的金额和步骤',
      '退还的增值税 26,000.5 元 ＝ 买国产设备付的增值税 26,000.5 元 × 100%',
      '退还的增值税（四舍五入到分）：26,000.50 元',
      ...END,
    ])
  })
})
