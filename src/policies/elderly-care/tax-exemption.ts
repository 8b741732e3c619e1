import { defineRule, is, money, optional, pick, sum, toFen, yuan } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { elderlyCare } from './document.ts'
import { institutionField } from './institution.ts'

const clause: Clause = {
  at: '二（七）21',
  says: '养老机构做养老服务，不交增值税；非营利性养老机构自己用的房产和土地，不交房产税和城镇土地使用税。',
}

const NOTHING = yuan(0)

export default defineRule({
  id: 'elderly-care/tax-exemption',
  document: elderlyCare,
  title: '养老机构免交哪些税',
  summary:
    '养老机构做养老服务免增值税；非营利的，自己用的房子和地还免房产税和城镇土地使用税。算一共少交多少。',
  keywords: ['养老院', '敬老院', '养老机构', '增值税', '房产税', '土地使用税', '免税', '税收优惠'],
  audience: ['enterprise'],
  occasions: ['elderly-home'],
  kind: 'saving',
  unit: '元',
  headline: '免交的税',
  clauses: [clause],
  office: '市税务局',
  inputs: {
    institution: institutionField,
    vat: money('养老服务的增值税', { hint: '不免的话要交的；别的业务的不填' }),
    propertyTax: optional(
      money<'元'>('自用房产的房产税', { hint: '非营利的才填：不免的话要交的，没有填 0' }),
    ),
    landUseTax: optional(
      money<'元'>('自用土地的城镇土地使用税', { hint: '非营利的才填：不免的话要交的，没有填 0' }),
    ),
  },
  check({ institution, propertyTax, landUseTax }) {
    const nonprofit = institution.value === 'nonprofit'
    return [
      { field: 'propertyTax', label: '自用房产的房产税', given: propertyTax },
      { field: 'landUseTax', label: '自用土地的城镇土地使用税', given: landUseTax },
    ].flatMap(({ field, label, given }) => {
      if ((given !== undefined) === nonprofit) return []
      const message = nonprofit
        ? `非营利性养老机构要填“${label}”，没有就填 0。`
        : `营利性养老机构的房产和土地，文件没有说免税，“${label}”不填。`
      return [{ field, message }]
    })
  },
  compute({ institution, vat, propertyTax = NOTHING, landUseTax = NOTHING }) {
    const lines = {
      vat: toFen(vat, '免的增值税', clause),
      propertyTax: toFen(propertyTax, '免的房产税', clause),
      landUseTax: toFen(landUseTax, '免的城镇土地使用税', clause),
    }
    const own = sum([lines.propertyTax, lines.landUseTax], '自用房产和土地免的税', clause)
    const more = pick(
      institution,
      { nonprofit: own, forprofit: NOTHING },
      '房产和土地的部分',
      clause,
    )
    const nonprofit = is(institution, 'nonprofit', '是非营利性养老机构', clause)
    return {
      amount: sum([lines.vat, more], '免交的税', clause),
      lines,
      only: { propertyTax: nonprofit, landUseTax: nonprofit },
    }
  },
  conditions: [
    '增值税只免养老服务的部分。',
    '房产和土地是养老机构自己用的。',
    '机构登记的性质（非营利性或营利性）和填的一样。',
  ],
  cautions: [
    '文件没有写税率，也没有写免到哪一年。这些税怎么免由国家规定，交税以前先问税务局现在还免不免。',
    '非营利性养老机构的免税收入还可以免企业所得税，哪些收入算，文件没有写，这里没有算。',
  ],
  examples: [
    {
      title: '非营利养老院，三样税',
      inputs: {
        institution: 'nonprofit',
        vat: '36000',
        propertyTax: '8400',
        landUseTax: '2500.50',
      },
      working: '36,000 + 8,400 + 2,500.50 = 46,900.50',
      total: '46900.50',
      lines: { vat: '36000.00', propertyTax: '8400.00', landUseTax: '2500.50' },
    },
    {
      title: '营利性养老院，只免增值税',
      inputs: { institution: 'forprofit', vat: '36000' },
      working: '房产和土地不免；增值税 36,000',
      total: '36000.00',
      lines: { vat: '36000.00' },
    },
    {
      title: '各样先取到分再相加',
      inputs: { institution: 'nonprofit', vat: '0.005', propertyTax: '0.005', landUseTax: '0.004' },
      working: '0.005 记 0.01，0.005 记 0.01，0.004 记 0.00；0.01 + 0.01 + 0.00 = 0.02',
      total: '0.02',
      lines: { vat: '0.01', propertyTax: '0.01', landUseTax: '0.00' },
    },
  ],
})
