import {
  choice,
  date,
  defineRule,
  fixed,
  monthsBefore,
  monthsFrom,
  pick,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { ruleMaking } from './document.ts'
import { examples } from './document-term-examples.ts'

const clause: Clause = {
  at: '第三十四条',
  says: '规范性文件要写有效期，从施行那天算，最长五年；试行、暂行的一般不超过两年。到期自动失效。到期前六个月，制定部门评估要不要接着用，要用就在到期前重新制定公布。',
}

const months = (value: number) => fixed(value, '月', '', clause)
const FIVE_YEARS = months(60)
const INTERIM = { 'two-years': months(24), 'five-years': FIVE_YEARS }
const REVIEW = months(6)

export default defineRule({
  id: 'rule-making/document-term',
  document: ruleMaking,
  title: '晋城的文件最长管到哪天',
  summary: '晋城市的规范性文件最长管五年，试行、暂行的一般两年。填施行的日子，看最长能管到哪天。',
  keywords: [
    '有效期',
    '失效',
    '过期',
    '作废',
    '截止日期',
    '规范性文件',
    '试行',
    '暂行',
    '五年',
    '算不算数',
  ],
  audience: ['enterprise', 'resident'],
  occasions: ['public-money'],
  kind: 'deadline',
  unit: '日期',
  headline: '最长管到',
  clauses: [clause],
  office: '发文的机关；备案审查由司法行政部门管',
  inputs: {
    effectiveDate: date('施行的日子', {
      hint: '文件写的“自某日起施行”；没写的，可填印发的日子试算',
    }),
    type: choice(
      '哪种文件',
      { ordinary: '一般的规范性文件', interim: '试行、暂行的' },
      { hint: '看题目带不带“试行”“暂行”' },
    ),
  },
  readings: {
    interim: {
      title: '试行、暂行的能不能超过两年',
      wording: '条文写试行、暂行的“一般不超过两年”，“一般”两个字留了例外，没有说例外能到几年。',
      why: '没有说明是例外的，照“一般”来算。',
      options: { 'two-years': '照一般的，两年', 'five-years': '当作例外，最长五年' },
    },
  },
  compute({ effectiveDate, type }, { interim }) {
    const term = pick(
      type,
      { ordinary: FIVE_YEARS, interim: INTERIM[interim] },
      '最长的有效期',
      clause,
    )
    const last = monthsFrom(effectiveDate, term, '最长管到', clause)
    return {
      amount: last,
      lines: { review: monthsBefore(last, REVIEW, '到期前六个月，该评估了', clause) },
    }
  },
  conditions: [
    '是规范性文件。内部制度、规划纲要、应急预案、落实上级专项任务的工作方案、便民通告、对具体事的决定都不算（第四条）。',
    '从施行那天起没有被废止或者改过。',
  ],
  cautions: [
    '这是文件最长能给自己定的有效期，文件自己写得短的，按它写的。',
    '文件没写有效期，不等于到这天才失效，也不等于永远有效，要问发文的机关。',
    '市里每两年清理一次，公布继续有效的目录；没有列进目录的，不能再拿来作依据（第三十五条）。',
    '2021年1月10日以前施行的文件，条文没有说管不管，算出来只作参考。',
  ],
  examples,
})
