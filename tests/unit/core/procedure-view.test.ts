import { describe, expect, it } from 'vitest'
import { procedureNotes, procedureView } from '../../../src/core/procedure-view.ts'
import type { CatalogueRule } from '../../../src/core/index.ts'
import { procedure, rule } from '../../support/made-up-procedure.ts'
import { theRule } from '../../support/ask.ts'

const view = (...rules: CatalogueRule[]) => procedureView(procedure, rules)
const marks = (...rules: CatalogueRule[]) => view(...rules).steps.map((step) => step.marks)
const notice = theRule('elevator/notice')

describe('a procedure told for a rule', () => {
  it('marks where the rule begins, is needed and pays', () => {
    expect(marks(rule)).toEqual([['这一项从这里开始'], ['这一步要用到'], ['钱在这一步']])
    expect(marks(notice)).toEqual([['这一步要用到'], [], []])
  })

  it('calls what comes by what it is', () => {
    const last = (more: Partial<CatalogueRule>) => marks({ ...rule, ...more })[2]
    expect(last({ kind: 'saving' })).toEqual(['省的钱在这一步'])
    expect(last({ kind: 'deduction' })).toEqual(['省的钱在这一步'])
    expect(last({ kind: 'check', unit: '是否' })).toEqual(['结果在这一步'])
  })

  it('says who acts and the rule’s own row', () => {
    expect(view(rule).facts).toEqual([
      ['谁来办', '全体业主'],
      ['先要', '先备案'],
      ['要拿得出', '登记证（从条文看出来的，文件没有列材料清单）'],
      ['要不要申请', '要申请'],
    ])
    expect(view(theRule('elevator/subsidy')).facts).toEqual([['谁来办', '全体业主']])
  })

  it('says the place and the limits at once, an office’s as such', () => {
    expect(view(rule).steps.map(({ brief }) => brief)).toEqual([
      [],
      ['政务大厅', '公示满 7 日以后', '办事单位的期限：5 个工作日答复'],
      ['财政局（文件只写由它负责，没写有窗口）'],
    ])
  })

  it('says all else of a step, and how far the text goes in each paper', () => {
    expect(view(rule).steps.map(({ facts }) => facts)).toEqual([
      [
        ['谁办', '业主'],
        ['要准备', '协议；名单'],
        ['要写的', '协议书（文件要求，内容也列了）'],
        ['要写的', '名单（文件没要求，只是方便）'],
        ['条款', '一'],
      ],
      [
        ['谁办', '代理人'],
        ['什么时候', '协议签了以后'],
        ['要准备', '申请；别的材料，文件没有列'],
        ['要写的', '申请书（文件要求，没规定内容；二）'],
        ['后果', '没有补助。'],
        ['条款', '二（一）'],
      ],
      [
        ['谁办', '财政局'],
        ['要准备', '要什么材料，文件没有列'],
        ['要写的', '表（国家另有规定；某令第一条）'],
        ['条款', '三'],
      ],
    ])
  })

  it('has papers that belong to no step before the steps', () => {
    const paper = { ...procedure.papers[0], step: undefined }
    const told = procedureView({ ...procedure, steps: [], papers: [paper as never] }, [rule])
    expect(told.facts).toContainEqual(['要写的', '协议书（文件要求，内容也列了；一）'])
  })

  it('says what the text leaves out, and whom to ask', () => {
    expect(view(rule).notWritten).toBe('文件没写：申请表；几天到账。去问：住建局。')
    expect(procedureView({ ...procedure, notWritten: [] }, [rule]).notWritten).toBe(
      '去问：住建局。',
    )
  })

  it('names the figures that the rule asks by the office that keeps them, and no other', () => {
    // 七（二） of 朔政办发〔2020〕29号: who audits the area, keeps contracts, register, allowance and accounts.
    expect(view(theRule('landless-pension/subsidy')).keepers).toEqual([
      ['民政部门', '上一年度城市低保标准（每月）'],
      ['农业农村部门', '原来的承包地、是在册村民，有承包权'],
      ['自然资源部门', '被征走的承包地'],
      ['公安部门', '出生日期、是在册村民，有承包权'],
      ['城乡居民养老保险经办机构', '领养老金的情况、开始多领时的年龄'],
    ])
    expect(view(notice).keepers).toEqual([])
  })
})

it('a procedure told for all rules of a document names those that come at a step', () => {
  expect(marks(rule, notice)).toEqual([[], [], [`钱在这一步：${rule.title}`]])
  expect(view(rule, notice).facts).toEqual([['谁来办', '全体业主']])
})

describe('what is said before a procedure', () => {
  const NOT_NAMED = '没标地点、期限的，就是文件没写。'
  const ORDER_OURS = '文件没有写先后，下面的顺序是这里排的。'

  it('is how to read its steps, and whose their order is', () => {
    const none = { over: [], none: [] }
    expect(procedureNotes(procedure, 'in-force')).toEqual({
      ...none,
      steps: [NOT_NAMED, ORDER_OURS],
    })
    const { orderOurs, ...ordered } = procedure
    expect(orderOurs).toBe(true)
    expect(procedureNotes(ordered, 'not-yet')).toEqual({ ...none, steps: [NOT_NAMED] })
  })

  it('is that it is over', () => {
    const { over } = procedureNotes(procedure, 'expired')
    expect(over).toEqual(['文件已经失效。下面是它有效时的办法，不等于现在还能办。'])
  })

  it('is that there is none, here or in the text', () => {
    const stated = { ...procedure, steps: [], notStated: '文件没有写怎么办。' }
    expect(procedureNotes(stated, 'in-force')).toEqual({
      over: [],
      none: ['文件没有写怎么办。'],
      steps: [],
    })
    expect(procedureNotes(undefined, 'in-force')).toEqual({
      over: [],
      none: ['这份文件的事怎么办，这里还没有整理出来。'],
      steps: [],
    })
  })
})
