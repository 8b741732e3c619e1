import { describe, expect, it } from 'vitest'
import leave from '../../../src/policies/childcare/leave.ts'
import { textFrom } from '../../support/drafts.ts'

/* 朔政办发〔2020〕37号: what each draft says, written from the clause and the inputs by hand. */

const DAY = '______年____月____日'

describe('the sheet of leave', () => {
  const text = (person: string) =>
    textFrom(leave, { birthDate: '2020-10-01', person }, 'leave-sheet')
  it('has a mother’s days, and the first birthday', () => {
    expect(text('mother')).toEqual([
      '文件没有要求这份材料，这是为了方便起的草稿，不是官方文本。',
      '休假天数单',
      '一、产假、奖励产假、护理假各几天',
      '产假 98 天，奖励产假 60 天，一共 158 天。',
      '天数是 2020 年文件里的，后来的规定可能改了，交以前按现在的规定问一问。',
      `从${DAY}起`,
      '二、哺乳假到哪天',
      '孩子的出生日期：2020年10月1日。',
      '哺乳假到 2021年10月1日，孩子满一周岁。',
      '三、姓名、单位，空着自己填',
      `姓名：${'__'.repeat(10)}　单位：${'__'.repeat(16)}`,
      `签名：${'__'.repeat(10)}`,
      `日期：${DAY}`,
    ])
  })
  it('has a father’s days', () => {
    expect(text('father')).toContain('护理假 15 天。')
    expect(text('father').join()).not.toContain('产假 98')
  })
})
