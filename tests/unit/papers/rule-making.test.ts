import { describe, expect, it } from 'vitest'
import documentTerm from '../../../src/policies/rule-making/document-term.ts'
import { textFrom } from '../../support/drafts.ts'

/* 晋市政发〔2020〕16号: what each draft says, written from the clause and the inputs by hand. */

const DAY = '______年____月____日'
const text = (paper: string) =>
  textFrom(documentTerm, { effectiveDate: '2021-01-01', type: 'ordinary' }, paper)
const opening = (title: string, clause: string) => [
  `文件没有规定格式，这是按晋市政发〔2020〕16号${clause}列的内容起的草稿，不是官方文本。`,
  title,
  `文件名称：${'__'.repeat(22)}`,
  // Five years, the first day among them.
  '从 2021年1月1日 起施行，最长管到 2025年12月31日。',
]
const SIGNED = [`盖章：${'__'.repeat(12)}`, `日期：${DAY}`]
const handed = (papers: readonly string[]) => papers.flatMap((paper) => [paper, '□ 已附'])

describe('the papers of a document that is to be issued', () => {
  it('the note has the six contents of 第十五条', () => {
    expect(text('drafting-note')).toEqual([
      ...opening('起草说明', '第十五条'),
      '一、为什么要定',
      '二、要解决的主要问题，采取的主要措施',
      '三、制定依据，重点条款的解读',
      '四、征求意见的情况，分歧怎么协调的',
      '五、内部合法性审核和集体讨论的情况',
      '六、其他要说明的',
      ...SIGNED,
    ])
  })

  it('the list for the review has the ten of 第十四条', () => {
    expect(text('review-pack')).toEqual([
      ...opening('送审材料目录', '第十四条'),
      ...handed([
        '一、送审公函',
        '二、草案文本',
        '三、起草说明',
        '四、依据的法律、法规、规章和国家、省的政策',
        '五、征求意见表和采纳汇总表',
        '六、内审机构或公职律师的合法性审核意见书',
        '七、集体讨论决定的材料',
        '八、法律顾问意见书',
      ]),
      ...['九、涉及市场主体经济活动的，公平竞争审查意见书', '□ 已附　□ 不涉及'],
      ...handed(['十、其他有关材料']),
      '报送的材料全部加盖公章。',
      `起草部门盖章：${'__'.repeat(12)}`,
      `日期：${DAY}`,
    ])
  })

  it('the list for filing has the seven of 第三十条', () => {
    expect(text('filing-pack')).toEqual([
      ...opening('备案材料目录', '第三十条'),
      ...handed([
        '一、备案报告一份',
        '二、正式文本两份',
        '三、起草说明两份',
        '四、制定依据（目录和正式文本）一份',
        '五、内部合法性审核意见',
        '六、征求意见汇总和采纳情况表',
      ]),
      ...['七、涉及市场主体经济活动的，公平竞争审查意见', '□ 已附　□ 不涉及'],
      ...SIGNED,
    ])
  })
})
