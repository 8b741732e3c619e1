import { defineRule, money, number, product, sum } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { elevator } from './document.ts'

const clause: Clause = {
  at: '六（三）',
  says: '在原有小区用地范围里装电梯，增加的建筑面积不再收地价款，市政基础设施配套费和其他相关的行政事业性收费也免；增加的面积归加装范围里的全体业主共有，不办房屋不动产登记。',
}

export default defineRule({
  id: 'elevator/waived-fees',
  document: elevator,
  title: '装电梯免交的费用',
  summary:
    '在小区里装电梯多出来的建筑面积，不用交地价款、市政配套费和有关的行政收费。算出省下多少。',
  keywords: ['电梯', '装电梯', '免费', '地价款', '配套费', '行政收费', '新增面积', '土地出让金'],
  audience: ['resident'],
  occasions: ['lift'],
  kind: 'saving',
  unit: '元',
  headline: '免交的费用',
  clauses: [clause],
  office: '楼所在地的县（市、区）行政审批服务管理局；市区（不含平鲁区）由朔城区受理',
  inputs: {
    addedArea: number('增加的建筑面积', '㎡', { hint: '装电梯多出来的，看设计图' }),
    landPrice: money('地价款标准', {
      unit: '元/㎡',
      hint: '每平方米本来要补交的地价款，公报没有印，问县自然资源局',
    }),
    facilityFee: money('市政基础设施配套费标准', {
      unit: '元/㎡',
      hint: '每平方米多少，公报没有印，问县住建局',
    }),
    otherFees: money('其他相关的行政事业性收费', {
      preset: '0',
      hint: '本来要交的合计，没有填 0',
    }),
  },
  compute({ addedArea, landPrice, facilityFee, otherFees }) {
    const land = product(addedArea, landPrice, '不收的地价款', clause)
    const facilities = product(addedArea, facilityFee, '免交的配套费', clause)
    return { amount: sum([land, facilities, otherFees], '免交的费用', clause) }
  },
  conditions: [
    '电梯装在小区原有的用地范围里。',
    '增加的面积归加装范围里的全体业主共有，不办房屋不动产登记。',
    '按规定办过规划、施工、安装告知、检验等手续。',
  ],
  cautions: [
    '每平方米多少钱公报没有印，结果取决于您填的标准。',
    '这是不用交的钱，不是发给业主的补助；鉴定、设计、设备、施工等费用照付。',
    '条文没有列出哪些算“其他相关行政事业性收费”，请问清楚再填。',
  ],
  examples: [
    {
      title: '增加 80 ㎡',
      inputs: { addedArea: '80', landPrice: '1200', facilityFee: '95' },
      working: '80 × 1,200 = 96,000；80 × 95 = 7,600；合计 103,600',
      total: '103600.00',
    },
    {
      title: '另有 350 元行政收费',
      inputs: { addedArea: '12.5', landPrice: '1000.50', facilityFee: '88.88', otherFees: '350' },
      working: '12.5 × 1,000.50 = 12,506.25；12.5 × 88.88 = 1,111；加 350，合计 13,967.25',
      total: '13967.25',
    },
    {
      title: '合起来只四舍五入一次',
      inputs: { addedArea: '0.5', landPrice: '0.01', facilityFee: '0.01', otherFees: '0' },
      working: '0.005 + 0.005 = 0.01（分开四舍五入会是 0.02）',
      total: '0.01',
    },
  ],
})
