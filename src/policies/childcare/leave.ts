import { choice, date, defineRule, fixed, is, monthsAfter, pick, sum } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { childcare } from './document.ts'

const clause: Clause = {
  at: '三（一）1',
  says: '产假 98 天，再奖励 60 天；护理假 15 天；哺乳假放到孩子满一周岁。假期里的待遇和上班的人一样。',
}

export const MATERNITY = fixed(98, '天', '产假', clause)
export const REWARD = fixed(60, '天', '奖励产假', clause)
const BOTH = sum([MATERNITY, REWARD], '产假和奖励产假', clause)
const PATERNITY = fixed(15, '天', '护理假', clause)
/** 一周岁. */
const ONE_YEAR = fixed(12, '月', '', clause)

export default defineRule({
  id: 'childcare/leave',
  document: childcare,
  title: '产假、护理假有多少天',
  summary:
    '职工生孩子能放多少天假：母亲 158 天，哺乳假到孩子满一周岁；父亲护理假 15 天。这是 2020 年的规定。',
  keywords: ['产假', '陪产假', '护理假', '哺乳假', '生孩子', '怀孕', '坐月子', '奖励产假', '158天'],
  audience: ['resident', 'enterprise'],
  occasions: ['newborn'],
  kind: 'quantity',
  unit: '天',
  headline: '能放的假',
  clauses: [clause],
  office: '用人单位；婴幼儿照护由卫生健康部门牵头',
  inputs: {
    birthDate: date('孩子的出生日期'),
    person: choice('谁休假', { mother: '母亲', father: '父亲' }),
  },
  compute({ birthDate, person }) {
    const days = pick(person, { mother: BOTH, father: PATERNITY }, '能放的假', clause)
    const nursingUntil = monthsAfter(birthDate, ONE_YEAR, '哺乳假到（孩子满一周岁）', clause)
    const mother = is(person, 'mother', '母亲休假')
    return { amount: days, lines: { nursingUntil }, only: { nursingUntil: mother } }
  },
  conditions: [
    '休假的人有用人单位。',
    '奖励产假、护理假按《山西省人口和计划生育条例》给，条例的条件文件没有列出来。',
  ],
  cautions: [
    '这是 2020 年文件里的天数。国家和省里的规定后来可能改了，请按现在的规定问单位或人社局。',
    '难产、双胞胎等情况另外加的天数，文件没有写，这里没有算。',
    '文件没有说节假日算不算在内，也没有说假从哪天放起。',
    '文件没有说哺乳假是整天放，还是每天少上一会儿班；也没有说一周岁生日当天算不算。',
  ],
  examples: [
    {
      title: '2020年10月1日生，母亲休假',
      inputs: { birthDate: '2020-10-01', person: 'mother' },
      working: '98 + 60 = 158 天；孩子 2021年10月1日 满一周岁',
      total: '158',
      lines: { nursingUntil: '2021-10-01' },
    },
    {
      title: '同一个孩子，父亲休假',
      inputs: { birthDate: '2020-10-01', person: 'father' },
      working: '护理假 15 天，没有哺乳假',
      total: '15',
      lines: {},
    },
    {
      title: '2月29日生，第二年没有这一天',
      inputs: { birthDate: '2024-02-29', person: 'mother' },
      working: '98 + 60 = 158 天；2025 年没有 2月29日，到 2月28日',
      total: '158',
      lines: { nursingUntil: '2025-02-28' },
    },
    {
      title: '2月28日生，下一年是闰年',
      inputs: { birthDate: '2023-02-28', person: 'mother' },
      working: '98 + 60 = 158 天；2024年2月28日 满一周岁，不是 29日',
      total: '158',
      lines: { nursingUntil: '2024-02-28' },
    },
  ],
})
