import {
  cap,
  count,
  defineRule,
  fixed,
  money,
  percent,
  product,
  share,
  sum,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（二）',
  says: '服务业小微企业和个体工商户租国有的经营用房，2020 年上半年免三个月租金，下半年租金减半；转租、分租的，要让最后的承租人得到好处。',
}

const FREE_MONTHS = fixed(3, '月', '', clause)
const HALF = percent(50, '', clause)

export default defineRule({
  id: 'service-recovery/state-rent',
  document: serviceRecovery,
  validity: {
    from: '2020-01-01',
    to: '2020-12-31',
    period: '条文写上半年免三个月、下半年减半，没有写哪一年；文件是2020年的，按2020年全年算。',
  },
  title: '国有房屋租金减免',
  summary:
    '小微企业、个体户租国有的门面房、经营用房，2020 年上半年免三个月租金，下半年只交一半。算出一共少交多少。',
  keywords: ['房租', '租金', '免租', '减租', '国有房屋', '门面房', '商铺', '个体户', '小微企业'],
  audience: ['enterprise'],
  occasions: ['shop'],
  kind: 'saving',
  unit: '元',
  headline: '少交的租金',
  clauses: [clause],
  office: '市国资委、市市场监管局、市规划和自然资源局、市财政局、市税务局、市直属机关事务服务中心',
  inputs: {
    monthlyRent: money('每月租金', { unit: '元/月', hint: '减免以前的月租金' }),
    firstHalfMonths: count('2020 年上半年租了几个月', '月', { max: 6, hint: '1 月到 6 月' }),
    secondHalfMonths: count('2020 年下半年租了几个月', '月', { max: 6, hint: '7 月到 12 月' }),
  },
  compute({ monthlyRent, firstHalfMonths, secondHalfMonths }) {
    const free = cap(firstHalfMonths, FREE_MONTHS, '上半年免租的月数', clause)
    const firstHalf = product(monthlyRent, free, '上半年免掉的租金', clause)
    const rent = product(monthlyRent, secondHalfMonths, '下半年本来的租金')
    const secondHalf = share(rent, HALF, '下半年减掉的租金', clause)
    return { amount: sum([firstHalf, secondHalf], '少交的租金', clause) }
  },
  conditions: [
    '是服务业的小微企业或者个体工商户。',
    '租的是国有资产类的经营用房。',
    '转租、分租来的，最后租房的人得到减免。',
  ],
  cautions: ['上半年租了不到三个月的，条文没有另外说，这里按实际租的月数免。'],
  examples: [
    {
      title: '月租 6,000 元，全年都租',
      inputs: { monthlyRent: '6000', firstHalfMonths: '6', secondHalfMonths: '6' },
      working: '6,000 × 3 = 18,000；6,000 × 6 × 50% = 18,000；一共 36,000',
      total: '36000.00',
    },
    {
      title: '上半年只租了 2 个月',
      inputs: { monthlyRent: '5000', firstHalfMonths: '2', secondHalfMonths: '4' },
      working: '5,000 × 2 = 10,000；5,000 × 4 × 50% = 10,000；一共 20,000',
      total: '20000.00',
    },
    {
      title: '上半年正好 3 个月，下半年没租',
      inputs: { monthlyRent: '3333.33', firstHalfMonths: '3', secondHalfMonths: '0' },
      working: '3,333.33 × 3 = 9,999.99',
      total: '9999.99',
    },
    {
      title: '一半有半分钱',
      inputs: { monthlyRent: '1000.01', firstHalfMonths: '0', secondHalfMonths: '1' },
      working: '1,000.01 × 1 × 50% = 500.005，到分 500.01',
      total: '500.01',
    },
  ],
})
