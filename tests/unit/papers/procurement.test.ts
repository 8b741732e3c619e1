import { describe, expect, it } from 'vitest'
import handlingDeadlines from '../../../src/policies/procurement/handling-deadlines.ts'
import queryDeadlines from '../../../src/policies/procurement/query-deadlines.ts'
import { textFrom } from '../../support/drafts.ts'

/* 晋市财购〔2020〕25号: what each draft says, written from the clause and the inputs by hand. */

const QUERY = { trigger: 'result-notice-ended', triggerDate: '2021-03-01' }
const ACCEPTED = { ...QUERY, acceptedDate: '2021-03-08' }
const DAY = '______年____月____日'
const READINGS =
  '条文有没说清楚的地方，不同读法算出来从 2021年3月9日 到 2021年3月10日，这里只按其中一种写。'
/** Thursday 30 September; 8, 9 and 11 October are the three working days after the holiday. */
const CLOSED = { event: 'closed', eventDate: '2021-09-30' }
const CLOSED_READINGS = READINGS.replace('3月9日', '10月9日').replace('3月10日', '10月11日')
const bare = (at: string) =>
  `晋市财购〔2020〕25号${at}要这份材料，没有规定格式和内容。这是我们起的草稿，不是官方文本。`
const listed = (at: string) =>
  `文件没有规定格式，这是按晋市财购〔2020〕25号${at}列的内容起的草稿，不是官方文本。`

const TO = `致（采购人或采购代理机构）：${'__'.repeat(18)}`
const PROJECT = [`项目名称：${'__'.repeat(22)}`, `项目编号：${'__'.repeat(22)}`]
const PARTY = [
  `姓名或名称：${'__'.repeat(20)}`,
  `地址：${'__'.repeat(20)}　邮编：${'__'.repeat(6)}`,
  `联系人：${'__'.repeat(10)}　联系电话：${'__'.repeat(10)}`,
]
const SIGNING = [
  `自然人签字：${'__'.repeat(10)}`,
  `法定代表人、主要负责人或者授权代表签字或盖章：${'__'.repeat(10)}`,
  `公章：${'__'.repeat(10)}`,
]

describe('the letter of query', () => {
  it('has the six contents of 第九条, the last day, and who signs', () => {
    expect(textFrom(queryDeadlines, QUERY, 'query-letter')).toEqual([
      '晋市财购〔2020〕25号第九条要求填中国政府采购网上的“政府采购供应商质疑函范本”。这是按条文列的内容起的草稿，供誊到范本上用，不是官方文本。',
      READINGS,
      '质疑函',
      TO,
      '一、供应商的姓名或名称、地址、邮编、联系人及联系电话',
      ...PARTY,
      '二、质疑项目的名称、编号',
      ...PROJECT,
      '三、具体、明确的质疑事项，以及与它相关的请求',
      '起算的事：质疑结果：结果公告期满，2021年3月1日。',
      '质疑事项（要具体、明确）：',
      '跟质疑事项有关的请求：',
      '四、事实依据',
      '事实：',
      '证明材料清单：',
      '五、必要的法律依据',
      '六、提出质疑的日期',
      // 2–5 March four working days, 8–10 March three.
      `${DAY}（最晚 2021年3月10日）`,
      '七、自然人由本人签字；法人或者其他组织，由法定代表人、主要负责人或者授权代表签字或盖章，并加盖公章',
      ...SIGNING,
    ])
  })
})

describe('the complaint', () => {
  const text = (inputs: object) => textFrom(queryDeadlines, inputs, 'complaint-letter')
  it('has the contents that the ministry lists, and the last day', () => {
    expect(text(ACCEPTED)).toEqual([
      '这是按《政府采购质疑和投诉办法》（财政部令第94号）第十八条列的内容起的草稿（公报没有登那个办法，请对照它的原文），不是官方文本。',
      READINGS,
      '投诉书',
      `致（同级财政部门）：${'__'.repeat(16)}`,
      ...PROJECT,
      '一、投诉人和被投诉人的姓名或名称、通讯地址、邮编、联系人及联系电话',
      ...['投诉人', ...PARTY, '被投诉人', ...PARTY],
      '二、质疑和答复的情况，附相关证明材料',
      `提出质疑的日期：${DAY}`,
      `收到答复的日期：${DAY}　□ 到期没有答复`,
      '质疑了什么，怎么答复的：',
      '证明材料清单：',
      '三、具体、明确的投诉事项和投诉请求',
      '投诉事项（要具体、明确）：',
      '投诉请求：',
      '四、事实依据',
      '五、法律依据',
      '六、提起投诉的日期',
      // 9–12 March 4, 15–17 March 3: answer by 17 March. 18–19 March 2, 22–26 March 5, 29 March–2 April 5 more;
      // 3–5 April 清明, 6–8 April 3: 15 working days.
      `${DAY}（最晚 2021年4月8日）`,
      '七、签字、盖章跟质疑函一样；被投诉人和有关的供应商有几家，就交几份副本',
      ...SIGNING,
      '交副本 ____ 份',
    ])
  })
  it('names no last day before the query was accepted', () => {
    expect(text(QUERY)).toContain(DAY)
    expect(text(QUERY).join()).not.toContain('最晚')
  })
})

it('the answer has the contents of 第十六条', () => {
  expect(textFrom(handlingDeadlines, CLOSED, 'reply-letter')).toEqual([
    listed('第十六条；盖章在第十一条（四）（五）'),
    CLOSED_READINGS,
    '质疑答复',
    '一、质疑供应商的姓名或者名称',
    `姓名或名称：${'__'.repeat(20)}`,
    '二、收到质疑函的日期，质疑项目的名称及编号',
    `收到质疑函的日期：${DAY}`,
    ...PROJECT,
    '三、质疑事项、答复的具体内容、事实依据和法律依据',
    '质疑事项（有几件，一件一件答）：',
    '答复的具体内容：',
    '事实依据：',
    '法律依据：',
    '四、告知供应商有依法投诉的权利',
    `对答复不满意的，可以在答复期满后 15 个工作日内，向同级财政部门投诉：${'__'.repeat(12)}`,
    '五、答复人的名称',
    `名称：${'__'.repeat(20)}`,
    '六、答复的日期',
    DAY,
    '七、不能涉及商业秘密；加盖被质疑人公章，只有一方答复的，另一方也附上意见、加盖公章',
    `被质疑人公章：${'__'.repeat(10)}`,
    '只有一方答复的，另一方的意见：',
    `另一方公章：${'__'.repeat(10)}`,
  ])
})

it('the mandate has matters and powers', () => {
  expect(textFrom(queryDeadlines, QUERY, 'mandate')).toEqual([
    listed('第三条'),
    READINGS,
    '授权委托书',
    `委托人（供应商）：${'__'.repeat(18)}`,
    `代理人：${'__'.repeat(18)}`,
    '一、委托代理的具体权限和事项',
    ...PROJECT,
    '委托办的事项：',
    '有哪些权限：',
    '二、供应商签署',
    `供应商签字或盖章：${'__'.repeat(12)}`,
    `日期：${DAY}`,
  ])
})

it('the letter that withdraws names the query and the day', () => {
  expect(textFrom(queryDeadlines, QUERY, 'withdrawal-letter')).toEqual([
    bare('第十五条'),
    READINGS,
    '质疑撤销函',
    TO,
    '一、撤销的是哪个项目、哪件质疑，撤销的日期',
    ...PROJECT,
    `提出质疑的日期：${DAY}`,
    '质疑事项：',
    `现在要求撤销这件质疑。撤销的日期：${DAY}`,
    `供应商签字或盖章：${'__'.repeat(12)}`,
  ])
})

describe('the explanation', () => {
  const text = (event: string, eventDate: string) =>
    textFrom(handlingDeadlines, { event, eventDate }, 'explanation')
  it('has the days of who received a copy', () => {
    // Thursday 4 March: Friday 5 and Monday 8 are two working days; counted from the 4th, the 5th.
    expect(text('copy-received', '2021-03-04')).toEqual([
      bare('第十一条（二）'),
      READINGS.replace('3月9日', '3月5日').replace('3月10日', '3月8日'),
      '书面说明',
      TO,
      ...PROJECT,
      '一、就质疑事项作出说明',
      '质疑事项：',
      '说明：',
      '二、有举证义务的，附相关证据',
      '附上的证据（该举证的要附）：',
      `签字或盖章：${'__'.repeat(12)}`,
      `日期：${DAY}（2021年3月4日 收到副本，最晚 2021年3月8日）`,
    ])
  })
  it('takes no day of another event for that of the copy', () => {
    expect(text('closed', '2021-09-30').slice(-1)).toEqual([`日期：${DAY}`])
  })
})
