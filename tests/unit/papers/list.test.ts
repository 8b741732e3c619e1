import { expect, it } from 'vitest'
import { calculate } from '../../../src/core/evaluate.ts'
import { draftList } from '../../../src/core/roster-list.ts'
import type { PaperFacts } from '../../../src/core/paper-facts.ts'
import { listedPaper } from '../../../src/layouts/drafts.ts'
import list from '../../../src/policies/landless-pension/subsidy-list.ts'
import { theRule } from '../../support/ask.ts'
import { textOf } from '../../support/drafts.ts'

const rule = theRule('landless-pension/subsidy')
const facts = listedPaper(rule) as PaperFacts
const row = (name: string, takenArea: string) => ({
  name,
  calculation: calculate(rule, {
    on: '2022-06-01',
    inputs: {
      ...{ monthlyAllowance: '500', contractedArea: '10', takenArea, members: '2' },
      ...{ birthDate: '1960-01-01', noticeDate: '2022-05-20', rightsHolder: true },
    },
  }),
})

it('a village’s list has a row a person, with how much land was lost, and the sum at its foot', () => {
  // 139 × 500 = 69,500 for all land; 6 of 10 is 60%: 41,700; with 9.6 taken 0.2 a head is left: all.
  const rows = [row('王一', '6'), row('王二', '10'), row('', '9.6')]
  const text = textOf(draftList(list, facts, rule, rows, { total: '180700.00', leftOut: 2 }))
  expect(text[0]).toBe(
    '朔政办发〔2020〕29号二要这份材料，没有规定格式和内容。这是我们起的草稿，不是官方文本。',
  )
  expect(text.slice(1, 8)).toEqual([
    '补贴对象名单（公示）',
    '序号\t姓名\t征地面积\t失地比例\t失去全部还是大部分\t记进账户的补贴',
    '1\t王一\t6 亩\t6 ÷ 10\t大部分\t41,700.00 元',
    '2\t王二\t10 亩\t10 ÷ 10\t全部\t69,500.00 元',
    '3\t\t9.6 亩\t9.6 ÷ 10\t全部\t69,500.00 元',
    '合计\t3 人\t\t\t\t180,700.00 元',
    '名册里另有 2 行没有列在这里：不符合条件、填得不对，或者不是一个人。',
  ])
  // How long it hangs, and where one objects, is for the village to fill in.
  expect(text.slice(8).join()).toMatch(/公示从_+年.*文件没有写.*到_+提出/)
})
