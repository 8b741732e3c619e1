import { defineRule, fixed, money, product } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { hospital } from './document.ts'

const clause: Clause = {
  at: '三（四）16',
  says: '高层次人才多、公益任务重、承担科研教学等任务、需要重点发展、考核优秀的公立医院，和中医特色突出的中医医院，绩效工资总量可以适当多给，最高不超过公益一类事业单位绩效工资总量的 5 倍。',
}

const TIMES = fixed(5, '1', '', clause)

export default defineRule({
  id: 'hospital/performance-ceiling',
  document: hospital,
  title: '公立医院绩效工资总量上限',
  summary:
    '文件点名倾斜的公立医院，全院的绩效工资总量可以多给，最高不超过公益一类事业单位的 5 倍。',
  keywords: [
    '医院',
    '公立医院',
    '绩效',
    '绩效工资',
    '工资总量',
    '公益一类',
    '5倍',
    '中医院',
    '倾斜',
  ],
  audience: ['enterprise'],
  occasions: ['public-money'],
  kind: 'ceiling',
  unit: '元',
  headline: '全院绩效工资最高',
  clauses: [clause],
  office: '市人社局、市卫健委',
  inputs: {
    categoryOneTotal: money('公益一类事业单位的绩效工资总量', {
      hint: '人数相当的公益一类单位全年的总量，文件没有印，问人社局',
    }),
  },
  compute: ({ categoryOneTotal }) => ({
    amount: product(categoryOneTotal, TIMES, '绩效工资总量上限', clause),
  }),
  conditions: [
    '是条文点名倾斜的公立医院：高层次人才多、公益任务重，承担科研、教学、区域医疗中心任务，需要重点发展，考核优秀，或者是中医特色突出的中医医院。',
  ],
  cautions: [
    '条文说的是“适当倾斜”，5 倍是最高限，不是都能给到 5 倍；给多少由人社、卫健部门定。',
    '条文没有说和哪家公益一类单位比，也没有说按人均还是按总量比；这里按人数相当的单位的总量算，是我们的理解。',
    '不在点名之列的医院，文件没有写总量上限。',
  ],
  examples: [
    {
      title: '公益一类单位总量 800 万元',
      inputs: { categoryOneTotal: '8000000' },
      working: '800万 × 5 = 4,000万',
      total: '40000000.00',
    },
    {
      title: '有零头',
      inputs: { categoryOneTotal: '1234567.89' },
      working: '1,234,567.89 × 5 = 6,172,839.45',
      total: '6172839.45',
    },
    {
      title: '半分进一分',
      inputs: { categoryOneTotal: '0.001' },
      working: '0.001 × 5 = 0.005，四舍五入到 0.01',
      total: '0.01',
    },
  ],
})
