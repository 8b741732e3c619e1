import { describe, expect, it } from 'vitest'
import conversion from '../../../src/policies/elderly-care/conversion.ts'
import { textFrom } from '../../support/drafts.ts'

/* 晋市政办〔2020〕74号: what each draft says, written from the clause and the inputs by hand. */

const DAY = '______年____月____日'
const OURS = '文件没有要求这份材料，这是为了方便起的草稿，不是官方文本。'
const READINGS = '条文有没说清楚的地方，不同读法算出来不一样，这里只按其中一种写。'

describe('the note on three papers', () => {
  const note = (form: string, area: string) => textFrom(conversion, { form, area }, 'waived-papers')
  const upTo = (building: string, said: readonly string[]) => [
    '三样材料免交说明',
    `致（要材料的部门）：${'__'.repeat(16)}`,
    `改造的人或单位：${'__'.repeat(16)}`,
    `房子的地址：${'__'.repeat(20)}`,
    '一、改的是独栋的楼，还是楼里的几层，建筑面积多少',
    building,
    '二、可以不再要的三样：近期动迁计划说明；临时改变建筑使用功能说明；环评审批文件或者备案回执',
    ...said,
    '三、依据：晋市政办〔2020〕74号第 4 项',
    `签名或盖章：${'__'.repeat(10)}`,
    `日期：${DAY}`,
  ]
  const WAIVED = [
    '条文说，合乎国家相关标准的，可不再要求出具。请不再要这三样，别的手续照样办。',
    '改造怎么合乎国家相关标准：',
  ]

  it('says what is converted, and asks that the three be waived', () => {
    expect(note('whole-building', '999.5')).toEqual([
      OURS,
      ...upTo('改的是独栋的楼，建筑面积 999.5 ㎡，改成养老设施。', WAIVED),
    ])
  })

  it('says that readings differ, of a thousand square metres and of storeys', () => {
    expect(note('whole-building', '1000')).toEqual([
      ...[OURS, READINGS],
      ...upTo('改的是独栋的楼，建筑面积 1,000 ㎡，改成养老设施。', WAIVED),
    ])
    expect(note('some-floors', '1800')).toEqual([
      ...[OURS, READINGS],
      ...upTo('改的是楼里的几层，建筑面积 1,800 ㎡，改成养老设施。', WAIVED),
    ])
  })

  it('asks for nothing where the building is too large', () => {
    expect(note('whole-building', '1000.01')).toEqual([
      OURS,
      ...upTo('改的是独栋的楼，建筑面积 1,000.01 ㎡，改成养老设施。', [
        '照上面的面积，不在“1000 平方米以下”里，这一条用不上，这份说明不要交。',
      ]),
    ])
  })
})
