import { choice, defineRule, fixed, pick, product, quotient, round } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { estateHouseholdsField } from '../estate-households.ts'
import { elderlyCare } from './document.ts'
import { examples } from './floor-area-examples.ts'

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
  audience: ['enterprise', 'resident'],
  occasions: ['estate'],
  kind: 'quantity',
  unit: '㎡',
  headline: '至少要配',
  clauses: [clause],
  office: '市规划和自然资源局、市住建局、市工信局、市财政局、各县（市、区）人民政府',
  inputs: {
    households: estateHouseholdsField,
    district: choice('什么样的小区', { new: '新建住宅', old: '没有养老设施的老旧社区' }),
  },
  readings: {
    hundreds: {
      title: '不满一百户的零头怎么算',
      wording: '条文写“每百户”，没有说不满一百户的零头算不算。',
      why: '条文定的是标准，按户数折算不多也不少。',
      options: {
        'pro-rata': '按户数的比例算',
        whole: '零头不算',
        started: '零头也算一百户',
      },
    },
  },
  compute({ households, district }, { hundreds }) {
    const aHundred = pick(district, { new: NEW, old: OLD }, '每百户至少', clause)
    const exact = quotient(households, HUNDRED, '合多少个百户', clause)
    const counted =
      hundreds === 'pro-rata'
        ? exact
        : round(exact, 0, hundreds === 'whole' ? 'down' : 'up', '按多少个百户算', clause)
    return { amount: product(aHundred, counted, '至少要配的面积', clause) }
  },
  conditions: ['新建的要和住宅一起规划、建设、验收、交付。'],
  cautions: [
    '这是最低标准，可以多配。',
    '老旧社区由县级政府买、换、租或者选址新建，文件没有说哪天以前办好。',
  ],
  examples,
})
