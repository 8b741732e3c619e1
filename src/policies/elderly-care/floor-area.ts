import { choice, count, defineRule, fixed, pick, product, quotient } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { elderlyCare } from './document.ts'

const clause: Clause = {
  at: '二（二）4',
  says: '新建住宅每百户至少配 30 平方米养老服务用房；没有养老设施的老旧社区每百户至少 15 平方米，由县级政府想办法解决。',
}

const NEW = fixed(30, '㎡', '', clause)
const OLD = fixed(15, '㎡', '', clause)
const HUNDRED = fixed(100, '户', '', clause)

export default defineRule({
  id: 'elderly-care/floor-area',
  document: elderlyCare,
  title: '小区要配多大的养老用房',
  summary: '新小区每百户至少配 30 ㎡ 养老用房；没有养老设施的老小区，每百户至少 15 ㎡。',
  keywords: [
    '小区',
    '养老用房',
    '养老设施',
    '日间照料',
    '面积',
    '配建',
    '开发商',
    '老旧小区',
    '户数',
  ],
  kind: 'quantity',
  unit: '㎡',
  headline: '至少要配',
  clauses: [clause],
  office: '市规划和自然资源局、市住建局、市工信局、市财政局、各县（市、区）人民政府',
  inputs: {
    households: count('户数', '户', { hint: '小区一共多少户' }),
    district: choice('什么样的小区', { new: '新建住宅', old: '没有养老设施的老旧社区' }),
  },
  compute({ households, district }) {
    const aHundred = pick(district, { new: NEW, old: OLD }, '每百户至少', clause)
    const each = quotient(aHundred, HUNDRED, '合每户', clause)
    return { amount: product(each, households, '至少要配的面积', clause) }
  },
  conditions: ['新建的要和住宅一起规划、建设、验收、交付。'],
  cautions: [
    '这是最低标准，可以多配。',
    '条文没有说不满百户怎么算，这里按户数的比例算。',
    '老旧社区由县级政府买、换、租或者选址新建，文件没有说哪天以前办好。',
  ],
  examples: [
    {
      title: '新小区 850 户',
      inputs: { households: '850', district: 'new' },
      working: '30 ÷ 100 × 850 = 255',
      total: '255',
    },
    {
      title: '老旧社区 850 户',
      inputs: { households: '850', district: 'old' },
      working: '15 ÷ 100 × 850 = 127.5',
      total: '127.5',
    },
    {
      title: '正好一百户',
      inputs: { households: '100', district: 'new' },
      working: '30 ÷ 100 × 100 = 30',
      total: '30',
    },
    {
      title: '不满百户，按比例',
      inputs: { households: '7', district: 'old' },
      working: '15 ÷ 100 × 7 = 1.05',
      total: '1.05',
    },
  ],
})
