import { count, defineRule, fixed, product } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { childcare } from './document.ts'

const clause: Clause = {
  at: '四（一）3',
  says: '孩子是按计划生育政策生的，鼓励用人单位给父母发婴幼儿保教费，每人每月 200 元。',
}

const EACH = fixed(200, '元/人/月', '每人每月的保教费', clause)

export default defineRule({
  id: 'childcare/allowance',
  document: childcare,
  title: '婴幼儿保教费',
  summary:
    '家里有 3 岁以下的孩子，父母的单位可以给父母每人每月发 200 元保教费。文件只是鼓励单位发，单位不发也不违规。',
  keywords: ['保教费', '育儿补贴', '奶粉钱', '婴幼儿', '宝宝', '带孩子', '托育', '200元'],
  audience: ['resident'],
  occasions: ['newborn'],
  kind: 'encouraged',
  unit: '元',
  headline: '单位按这个标准发，一共是',
  clauses: [clause],
  office: '父母各自的用人单位；婴幼儿照护由卫生健康部门牵头',
  inputs: {
    parents: count('单位肯发的父母人数', '人', {
      min: 1,
      max: 2,
      hint: '父母两人的单位都发填 2，只有一人的单位发填 1',
    }),
    months: count('发几个月', '月', { max: 36, hint: '孩子 3 岁以下，最多 36 个月' }),
  },
  compute({ parents, months }) {
    const monthly = product(EACH, parents, '父母每月合计', clause)
    return { amount: product(monthly, months, '保教费', clause) }
  },
  conditions: ['孩子是按计划生育政策生的。', '父母有用人单位，单位也愿意发。'],
  cautions: [
    '这只是鼓励，不是单位必须发的钱。发不发、从哪天起发，要问自己的单位。',
    '条文没有说发到多大。整份文件管的是 3 岁以下，这里最多算 36 个月，是我们的理解。',
    '条文按父母人数算，没有说有两个孩子的发不发双份。',
  ],
  examples: [
    {
      title: '父母的单位都发，发一年',
      inputs: { parents: '2', months: '12' },
      working: '200 × 2 × 12 = 4,800',
      total: '4800.00',
    },
    {
      title: '父母的单位都发，从出生发到 3 岁',
      inputs: { parents: '2', months: '36' },
      working: '200 × 2 × 36 = 14,400',
      total: '14400.00',
    },
    {
      title: '只有一人的单位发，发 7 个月',
      inputs: { parents: '1', months: '7' },
      working: '200 × 1 × 7 = 1,400',
      total: '1400.00',
    },
    {
      title: '一个月也没发',
      inputs: { parents: '1', months: '0' },
      working: '200 × 1 × 0 = 0',
      total: '0.00',
    },
  ],
})
