import { describe, expect, it } from 'vitest'
import { bisect, holds, onGrid } from '../../../../src/core/sensitivity/bisection.ts'
import { nextGainOf } from '../../../../src/core/sensitivity/next-gain.ts'
import { breakpointsOf } from '../../../../src/core/sensitivity/breakpoints.ts'
import type { Varied } from '../../../../src/core/sensitivity/vary.ts'
import { exactTotalOf, totalOf, variedInputs } from '../../../../src/core/sensitivity/vary.ts'
import * as words from '../../../../src/core/sensitivity/words.ts'
import { Decimal } from '../../../../src/core/decimal.ts'
import * as core from '../../../../src/core/index.ts'
import type { Amount, Field } from '../../../../src/core/index.ts'
import type { Compute, Input } from '../../../support/made-up.ts'
import {
  at,
  each,
  ofPeople,
  people,
  ruleOf,
  said,
  spent,
  tenth,
  breakpoints,
  yuan,
} from '../../../support/made-up.ts'

/* What an input would change, by rules made up for it: one number typed in, worked out by hand. */

const CLAUSE = { at: '一', says: '……' }

describe('a breakpoint says what changes there', () => {
  const decreasing = (x: Input) => core.difference(yuan(500), x)
  const name = (x: Input) => core.quotient(ofPeople(x), core.fixed(10, '1'))
  const counted = (mode: 'up' | 'down' | 'half-up', title: string) => (x: Input) =>
    each(core.round(name(x), 0, mode, title) as unknown as Input, 7)

  it.each<[string, Compute, string, string[], Field?]>([
    [
      'a floor left',
      (x) => core.floor(tenth(x), yuan(100)),
      '5000',
      ['达到 1,000 元：超过最低的100元'],
    ],
    [
      'a floor reached',
      (x) => core.floor(decreasing(x), yuan(100)),
      '50',
      ['超过 400 元：按最低的100元'],
    ],
    [
      'where something begins',
      (x) => core.notNegative(core.difference(x, yuan(1000))),
      '5000',
      ['达到 1,000 元：从这里起才有'],
    ],
    [
      'where nothing is left',
      (x) => core.notNegative(decreasing(x)),
      '50',
      ['超过 500 元：从这里起就没有了'],
    ],
    [
      'a cap reached',
      (x) => core.cap(tenth(x), yuan(300)),
      '5000',
      ['达到 3,000 元：到最高额 300元'],
    ],
    [
      'a cap by name',
      (x) => core.cap(tenth(x), yuan(300, '限额')),
      '50',
      ['达到 3,000 元：到上限（限额）'],
    ],
    [
      'a cap left',
      (x) => core.cap(decreasing(x), yuan(300)),
      '50',
      ['超过 200 元：低于最高额 300元'],
    ],
    [
      'a cap that is no money',
      (x) => core.cap(ofPeople(x), core.fixed(5, '人')) as unknown as Input,
      '3',
      ['达到 5 人：到上限 5 人'],
      people,
    ],
    [
      'tiers',
      (x) =>
        core.tier(x, [
          [yuan(50_000), yuan(5)],
          [yuan(30_000), yuan(3)],
        ]),
      '5',
      ['达到 30,000 元：达到3万元一档', '达到 50,000 元：达到5万元一档'],
    ],
    [
      'steps in proportion',
      (x) => core.product(core.steps(x, yuan(500), yuan(300), 'pro-rata'), core.fixed(9, '元/个')),
      '800',
      ['达到 500 元：超过500元的部分开始按比例加'],
    ],
    [
      'whole steps without a name',
      (x) =>
        core.cap(
          core.product(core.steps(x, yuan(500), yuan(300), 'whole'), core.fixed(9, '元/个')),
          yuan(27),
        ),
      '800',
      [
        '达到 800 元：档数满 1 档',
        '达到 1,100 元：档数满 2 档',
        '达到 1,400 元：到最高额 27元；档数满 3 档',
      ],
    ],
    [
      'a test that begins to hold',
      (x) => core.choose(core.moreThan(x, yuan(100)), yuan(5)),
      '50',
      ['超过 100 元：花的钱超过100元'],
    ],
    [
      'a test that ceases to hold at the line',
      (x) => core.choose(core.below(x, yuan(100)), yuan(5)),
      '50',
      ['达到 100 元：不再是“花的钱不足100元”'],
    ],
    [
      'a test that ceases to hold past the line',
      (x) => core.choose(core.atMost(x, yuan(100)), yuan(5)),
      '500',
      ['超过 100 元：不再是“花的钱不超过100元”'],
    ],
    [
      'a test that holds of one number alone',
      (x) => core.choose(core.equal(ofPeople(x), core.fixed(5, '人')), yuan(5)),
      '5',
      ['达到 5 人：人数等于5 人', '达到 6 人：不再是“人数等于5 人”'],
      people,
    ],
    [
      'things counted up',
      (x) => core.cap(counted('up', '名额')(x), yuan(21)),
      '1',
      [
        '达到 1 人：名额到 1 人',
        '达到 11 人：名额到 2 人',
        '达到 21 人：到最高额 21元；名额到 3 人',
      ],
      people,
    ],
    [
      'things counted down',
      (x) => core.cap(counted('down', '名额')(x), yuan(14)),
      '1',
      ['达到 10 人：名额到 1 人', '达到 20 人：到最高额 14元；名额到 2 人'],
      people,
    ],
    [
      'things rounded, without a name',
      (x) => core.cap(counted('half-up', '')(x), yuan(14)),
      '1',
      ['达到 5 人：取整以后到 1 人', '达到 15 人：到最高额 14元；取整以后到 2 人'],
      people,
    ],
    [
      'things that become fewer',
      (x) =>
        core.product(
          core.round(
            core.quotient(core.difference(core.fixed(25, '人'), ofPeople(x)), core.fixed(10, '1')),
            0,
            'down',
            '名额',
          ),
          core.fixed(7, '元/人'),
        ),
      '1',
      ['达到 6 人：不再是“名额到 2 人”', '达到 16 人：不再是“名额到 1 人”'],
      core.count('人数', '人', { max: 25 }),
    ],
  ])('%s', (_, compute, x, expected, field = spent) => {
    expect(breakpoints(at(ruleOf(compute, {}, field), x))).toEqual(expected)
  })

  it('tells of several at one place all, and is the kind of the weightiest', () => {
    const kinds = (compute: Compute) =>
      breakpointsOf(at(ruleOf(compute), '60')).breakpoints.map(({ kind, words }) => [kind, words])
    const capped = (x: Input) => core.cap(tenth(x), yuan(10))
    const tiered = (x: Input) => core.tier(x, [[yuan(100), yuan(7)]])
    const tested = (x: Input) => core.choose(core.atLeast(x, yuan(100)), yuan(5))
    const begun = (x: Input) => core.notNegative(core.difference(x, yuan(100)))
    const stepped = (x: Input) =>
      core.product(core.steps(x, yuan(100), yuan(300), 'pro-rata'), core.fixed(9, '元/个'))
    const CAP = '到最高额 10元'
    const TIER = '达到100元一档'
    const TEST = '花的钱达到100元'
    const FLOOR = '从这里起才有'
    const STEP = '超过100元的部分开始按比例加'
    expect(kinds((x) => core.sum([tiered(x), capped(x)]))).toEqual([['cap', `${CAP}；${TIER}`]])
    expect(kinds((x) => core.sum([tested(x), tiered(x)]))).toEqual([['tier', `${TIER}；${TEST}`]])
    expect(kinds((x) => core.sum([begun(x), tested(x)]))).toEqual([
      ['condition', `${TEST}；${FLOOR}`],
    ])
    expect(kinds((x) => core.sum([stepped(x), begun(x)]))).toEqual([['floor', `${FLOOR}；${STEP}`]])
    expect(kinds(stepped)).toEqual([['step', STEP]])
  })

  it('is none at a sum that a tier gives, or at a line of what is not chosen', () => {
    const named: Compute = (x) =>
      core.tier(x, [
        [yuan(100), yuan(50, '补五十')],
        [yuan(50), yuan(20, '补二十')],
      ])
    expect(breakpoints(at(ruleOf(named), '60'))).toEqual([
      '达到 50 元：达到50元一档',
      '达到 100 元：达到100元一档',
    ])
    const always = core.atLeast(yuan(1), yuan(0))
    const chosen: Compute = (x) =>
      core.choose(
        always,
        core.choose(core.atLeast(x, yuan(100)), yuan(5)),
        core.cap(x, yuan(100, '别的上限')),
      )
    expect(breakpoints(at(ruleOf(chosen), '60'))).toEqual(['达到 100 元：花的钱达到100元'])
  })

  it('is found where what is measured goes back in between', () => {
    const saw: Compute = (x) => {
      const upTo100 = core.choose(core.atMost(x, yuan(100)), x, yuan(0))
      return core.choose(core.atLeast(upTo100, yuan(50)), yuan(7))
    }
    expect(breakpoints(at(ruleOf(saw), '5'))).toEqual([
      expect.stringMatching(/^达到 50 元：/),
      expect.stringMatching(/^超过 100 元：/),
    ])
  })

  it('is none of each tenth of a thing, or each yuan, that is rounded to', () => {
    const tenths: Compute = (x) =>
      each(core.round(core.quotient(ofPeople(x), core.fixed(10, '1')), 1, 'down', '') as never, 7)
    expect(breakpoints(at(ruleOf(tenths, {}, people), '30'))).toEqual([])
    expect(
      breakpoints(
        at(
          ruleOf((x) => core.round(tenth(x), 0, 'down', '')),
          '30',
        ),
      ),
    ).toEqual([])
  })

  it('names its clause: that of the value, or of the line it is measured by', () => {
    const clauses = (limit: Amount<'元'>, clause?: typeof CLAUSE) =>
      breakpointsOf(
        at(
          ruleOf((x) => core.cap(tenth(x), limit, '', clause)),
          '5',
        ),
      ).breakpoints.map((breakpoint) => breakpoint.clause)
    const other = { at: '二', says: '……' }
    expect(clauses(core.yuan(300, '', other), CLAUSE)).toEqual([CLAUSE])
    expect(clauses(core.yuan(300, '', other))).toEqual([other])
    const step = (clause?: typeof CLAUSE) =>
      breakpointsOf(
        at(
          ruleOf((x) => {
            const count = core.steps(x, yuan(0), core.yuan(300, '', other), 'whole', '', clause)
            return core.cap(core.product(count, core.fixed(9, '元/个')), yuan(10))
          }),
          '5',
        ),
      ).breakpoints[0]?.clause
    expect([step(CLAUSE), step()]).toEqual([CLAUSE, other])
  })
})

describe('the nearest gain is told by the kind of right', () => {
  const atHundred: Compute = (x) => core.choose(core.atLeast(x, yuan(100)), yuan(7), yuan(2))
  it.each<[core.Kind, string]>([
    ['entitlement', '可多得 5.00 元'],
    ['ceiling', '最多可多 5.00 元'],
    ['floor', '至少多 5.00 元'],
    ['discretionary', '批下来的话可多得 5.00 元'],
    ['encouraged', '真给的话最多可多得 5.00 元'],
    ['saving', '可多省 5.00 元'],
    ['deduction', '可多扣 5.00 元'],
    ['duty', '要多出 5.00 元'],
    ['quantity', '多 5.00 元'],
    ['check', '5.00 元'],
    ['deadline', '5.00 元'],
  ])('%s', (kind, more) => {
    expect(said(at(ruleOf(atHundred, { kind }), '60'))).toEqual([`花的钱再增加 40 元，${more}。`])
  })

  const below: Compute = (x) => core.choose(core.atMost(x, yuan(100)), yuan(7), yuan(2))
  it('downwards where more gains nothing, but for what is owed', () => {
    expect(said(at(ruleOf(below), '160'))).toEqual(['花的钱减少 60 元，可多得 5.00 元。'])
    expect(said(at(ruleOf(below, { kind: 'duty' }), '160'))).toEqual([])
    const under: Compute = (x) => core.choose(core.below(x, yuan(100)), yuan(7), yuan(2))
    expect(said(at(ruleOf(under), '160'))).toEqual([
      '花的钱低于 100 元（减少 60 元还差一点点），可多得 5.00 元。',
    ])
    expect(said(at(ruleOf(under), '100'))).toEqual([
      '花的钱现在正好在线上，低于 100 元一点，可多得 5.00 元。',
    ])
  })

  it('upwards first, and the nearest line', () => {
    const both: Compute = (x) =>
      core.sum([
        core.choose(core.atMost(x, yuan(100)), yuan(9)),
        core.choose(core.atLeast(x, yuan(200)), yuan(1)),
        core.choose(core.atLeast(x, yuan(300)), yuan(3)),
      ])
    expect(said(at(ruleOf(both), '150'))).toEqual(['花的钱再增加 50 元，可多得 1.00 元。'])
    expect(said(at(ruleOf(both), '400'))).toEqual(['花的钱减少 300 元，可多得 5.00 元。'])
  })

  it('as what then holds, where nothing more is due', () => {
    const enough = (x: Input) => [core.atLeast(x, yuan(100))]
    const rule = ruleOf((x) => ({ amount: yuan(0), requires: enough(x) }))
    expect(said(at(rule, '60'))).toEqual(['花的钱再增加 40 元，就符合条件。'])
    const check = ruleOf((x) => ({ amount: core.atLeast(x, yuan(100)) }), {
      unit: '是否',
      kind: 'check',
    })
    expect(said(at(check, '60'))).toEqual(['花的钱再增加 40 元，就符合。'])
    expect(said(at(check, '160'))).toEqual([])
    const both = ruleOf((x) => ({ amount: yuan(5), requires: enough(x) }))
    expect(said(at(both, '60'))).toEqual(['花的钱再增加 40 元，就符合条件，可多得 5.00 元。'])
    expect(said(at(both, '160'))).toEqual([])
  })

  it('not of a line at which less is given than now', () => {
    const fall: Compute = (x) =>
      core.sum([
        core.choose(core.atLeast(x, yuan(100)), yuan(0), yuan(9)),
        core.choose(core.atLeast(x, yuan(200)), yuan(5)),
      ])
    expect(said(at(ruleOf(fall), '50'))).toEqual([])
    expect(said(at(ruleOf(fall), '150'))).toEqual(['花的钱再增加 50 元，可多得 5.00 元。'])
    // From 10 it falls to 8, which is more than the 5 of now, but not by that line.
    const dent: Compute = (x) =>
      core.choose(core.atLeast(x, yuan(100)), core.difference(tenth(x), yuan(2)), tenth(x))
    expect(said(at(ruleOf(dent), '50'))).toEqual(['花的钱每多 1 元，可多得 0.1 元。'])
  })

  it('of whole things downwards, as the next one below', () => {
    const few: Compute = (x) =>
      core.choose(core.below(ofPeople(x), core.fixed(10, '人')), yuan(7), yuan(2))
    expect(said(at(ruleOf(few, {}, people), '15'))).toEqual(['人数减少 6 人，可多得 5.00 元。'])
  })

  it('of a day not at all', () => {
    const day = ruleOf(() => ({ amount: core.dayOf('2022-01-01', '一天') as never }), {
      unit: '日期',
    })
    expect(nextGainOf(at(day, '60'), breakpointsOf(at(day, '60')))).toEqual({})
  })

  it('in the unit of what is typed', () => {
    const rate = core.percentage('比例') as Field
    const half: Compute = (x) =>
      core.choose(core.atLeast(x as unknown as Amount<'%'>, core.percent(50)), yuan(7))
    expect(said(at(ruleOf(half, {}, rate), '30'))).toEqual([
      '比例再增加 20 个百分点，可多得 7.00 元。',
    ])
    const price = core.money('单价', { unit: '元/月' }) as Field
    const dear: Compute = (x) =>
      core.choose(core.atLeast(x as unknown as Amount<'元/月'>, core.fixed(50, '元/月')), yuan(7))
    expect(said(at(ruleOf(dear, {}, price), '30'))).toEqual(['单价再增加 20 元，可多得 7.00 元。'])
    const ten: Compute = (x) =>
      core.choose(core.moreThan(ofPeople(x), core.fixed(10, '人')), yuan(7))
    expect(said(at(ruleOf(ten, {}, people), '4'))).toEqual(['人数再增加 7 人，可多得 7.00 元。'])
  })
})

describe('what each more unit brings', () => {
  it.each<[core.Kind, string, string]>([
    ['entitlement', '可多得 0.1 元', '少得 0.1 元'],
    ['saving', '可多省 0.1 元', '少省 0.1 元'],
    ['deduction', '可多扣 0.1 元', '少扣 0.1 元'],
    ['duty', '要多出 0.1 元', '少出 0.1 元'],
    ['ceiling', '最多可多 0.1 元', '少 0.1 元'],
    ['quantity', '多 0.1 元', '少 0.1 元'],
  ])('of %s', (kind, more, less) => {
    expect(said(at(ruleOf(tenth, { kind }), '60'))).toEqual([`花的钱每多 1 元，${more}。`])
    const fall: Compute = (x) => core.difference(yuan(500), tenth(x))
    expect(said(at(ruleOf(fall, { kind }), '60'))).toEqual([`花的钱每多 1 元，${less}。`])
  })

  it('is told for ten thousand where it is small, as about where it does not end', () => {
    const thousandth: Compute = (x) => core.share(x, core.percent('0.1'))
    expect(said(at(ruleOf(thousandth), '60'))).toEqual(['花的钱每多 10,000 元，可多得 10 元。'])
    const hundredth: Compute = (x) => core.share(x, core.percent(1))
    expect(said(at(ruleOf(hundredth), '60'))).toEqual(['花的钱每多 1 元，可多得 0.01 元。'])
    const third: Compute = (x) => core.quotient(x, core.fixed(3, '1'))
    expect(said(at(ruleOf(third), '60'))).toEqual(['花的钱每多 1 元，大约可多得 0.3333 元。'])
    const rounded: Compute = (x) => core.toFen(tenth(x))
    expect(said(at(ruleOf(rounded), '60'))).toEqual(['花的钱每多 1 元，大约可多得 0.1 元。'])
  })

  it('is not told of a curve, a check, what is not due, or past a line so near', () => {
    const square: Compute = (x) => core.product(x, core.quotient(x, yuan(10)))
    expect(said(at(ruleOf(square), '60'))).toEqual([])
    const capped: Compute = (x) => core.cap(tenth(x), yuan(10))
    expect(said(at(ruleOf(capped), '99.5'))).toEqual([])
    expect(said(at(ruleOf(capped), '98'))).toEqual(['花的钱每多 1 元，可多得 0.1 元。'])
    // Of rounded fen a hundred more is looked at, and 50 of them is all that is left.
    const rounded: Compute = (x) => core.cap(core.toFen(core.share(x, core.percent(1))), yuan(10))
    expect(said(at(ruleOf(rounded), '950'))).toEqual([])
    const later = ruleOf((x) => ({ amount: tenth(x), requires: [core.atLeast(x, yuan(100))] }))
    expect(said(at(later, '60'))).toEqual(['花的钱再增加 40 元，就符合条件，可多得 10.00 元。'])
    const small: Field = core.number('花的钱', '元', { max: 60 })
    expect(said(at(ruleOf(tenth, {}, small), '59.5'))).toEqual([])
  })
})

describe('at the top', () => {
  const top = (compute: Compute, x: string) => said(at(ruleOf(compute), x))
  const tiers: Compute = (x) => core.tier(x, [[yuan(100), yuan(5)]])
  it('of a cap or the highest tier more brings nothing', () => {
    expect(top((x) => core.cap(tenth(x), yuan(10)), '100')).toEqual([
      '已经到最高额，花的钱再多也不增加。',
    ])
    expect(top(tiers, '100')).toEqual(['已经是最高一档，花的钱再多也不增加。'])
  })
  it('though the fen were reached a little before', () => {
    expect(top((x) => core.cap(core.toFen(tenth(x)), yuan(10)), '100')).toEqual([
      '已经到最高额，花的钱再多也不增加。',
    ])
  })
  it('only where that is so', () => {
    expect(top(tiers, '99')).toEqual(['花的钱再增加 1 元，可多得 5.00 元。'])
    const kindOfTop = (compute: Compute, x = '200') => {
      const varied = at(ruleOf(compute), x)
      return nextGainOf(varied, breakpointsOf(varied)).top
    }
    expect(kindOfTop(tiers)).toBe('tier')
    const mayFall: Compute = (x) =>
      core.choose(core.atMost(x, yuan(300)), core.cap(tenth(x), yuan(10)), core.yuan(0))
    expect(top((x) => core.choose(core.atLeast(x, yuan(100)), yuan(5)), '200')).toEqual([])
    expect(top(mayFall, '200')).toEqual([])
    expect(top((x) => core.cap(tenth(x), yuan(0)), '100')).toEqual([])
    // A test is no cap, a tier may be lower than the one before, and what may fall again is not the end.
    expect(kindOfTop((x) => core.choose(core.atLeast(x, yuan(100)), yuan(5)))).toBeUndefined()
    const lower: Compute = (x) =>
      core.tier(x, [
        [yuan(100), yuan(5)],
        [yuan(0), yuan(9)],
      ])
    expect(kindOfTop(lower)).toBeUndefined()
    const capped = (x: Input) => core.cap(tenth(x), yuan(10))
    expect(kindOfTop(mayFall)).toBeUndefined()
    expect(kindOfTop((x) => core.sum([capped(x), core.share(x, core.percent(1))]))).toBeUndefined()
    expect(kindOfTop((x) => core.cap(tenth(x), yuan(0)))).toBeUndefined()
  })
})

describe('totals and figures', () => {
  const check = at(
    ruleOf((x) => ({ amount: core.atLeast(x, yuan(100)) }), { unit: '是否', kind: 'check' }),
    '60',
  )
  it('of a check are yes and no', () => {
    expect([0, 1].map((total) => words.totalText(check, new Decimal(total)))).toEqual([
      '不符合',
      '符合',
    ])
    expect(totalOf(check.now).toFixed()).toBe('0')
    expect(totalOf(check.when(new Decimal(100))).toFixed()).toBe('1')
    expect(exactTotalOf(check.when(new Decimal(100)))?.toFixed()).toBe('1')
    expect(exactTotalOf(check.now)?.toFixed()).toBe('0')
  })
  it('of things have no decimals put on, of money two', () => {
    const rule = ruleOf((x) => ofPeople(x) as unknown as Input, { unit: '人' }, people)
    expect(words.totalText(at(rule, '3'), new Decimal('12'))).toBe('12 人')
    const money = at(ruleOf(tenth), '3')
    expect(words.totalText(money, new Decimal('12'))).toBe('12.00 元')
    expect(words.breakpointText(money, edge('5', '5'), true)).toBe('达到 5')
    expect(words.breakpointText(money, edge('5', '5.0001'), true)).toBe('超过 5')
  })
  const edge = (line: string, after: string) => ({
    before: new Decimal(4),
    after: new Decimal(after),
    at: new Decimal(line),
  })
  it('are nothing where nothing is due, and unknown where nothing was computed', () => {
    const rule = ruleOf((x) => ({ amount: yuan(5), requires: [core.atLeast(x, yuan(100))] }))
    expect(exactTotalOf(at(rule, '60').now)?.toFixed()).toBe('0')
    expect(totalOf(at(rule, '60').now).toFixed()).toBe('0')
    expect(exactTotalOf(at(rule, '60').when(new Decimal(-1)))).toBeUndefined()
    expect(totalOf(at(rule, '60').when(new Decimal(-1))).toFixed()).toBe('0')
  })
})

describe('what can be varied', () => {
  const two = ruleOf((x) => x, {
    inputs: { x: spent, y: core.optional(core.flag('是')), z: core.optional(core.money('另外')) },
  })
  it('is each number that was given', () => {
    const request = { on: '2022-06-30', inputs: { x: '5', y: 'true' } }
    expect(variedInputs(two, request).map(({ key }) => key)).toEqual(['x'])
    const both = { ...request, inputs: { ...request.inputs, y: true, z: '7' } }
    expect(variedInputs(two, both).map(({ key }) => key)).toEqual(['x', 'z'])
    expect(variedInputs(two, { ...request, inputs: { x: 'a' } })).toEqual([])
    expect(variedInputs({ ...two, unit: '日期' }, request)).toEqual([])
  })
  it('has the limits of the field, of the whole it is a part of, and of its parts', () => {
    const parts = ruleOf((x) => x, {
      inputs: { x: core.money('一部分'), whole: core.money('全部') },
      parts: { x: 'whole' },
    })
    const limits = ({ least, most, unit }: Varied) =>
      [least, most, unit].map((one) => one.toFixed())
    const HUGE = '10000000000000'
    expect(limits(at(parts, '3', 'x', { whole: '8' }))).toEqual(['0', '8', '0.0001'])
    expect(limits(at(parts, '3', 'whole', { whole: '8' }))).toEqual(['3', HUGE, '0.0001'])
    expect(limits(at(ruleOf(tenth), '3'))).toEqual(['0', HUGE, '0.0001'])
    const some = core.count('人数', '人', { min: 2, max: 9 }) as Field
    expect(
      limits(
        at(
          ruleOf((x) => each(x, 1), {}, some),
          '3',
        ),
      ),
    ).toEqual(['2', '9', '1'])
  })
})

describe('a threshold', () => {
  it('that holds in between is found by the breakpoints of its parts, in any order', () => {
    const near50 = {
      kind: 'condition' as const,
      sign: '≤' as const,
      beyond: (value: Decimal) => value.minus(50).abs().minus(10),
      words: () => '',
      clause: undefined,
    }
    const inner = [new Decimal(50), new Decimal(20)]
    const found = bisect(at(ruleOf(tenth), '5'), near50, inner)
    expect(found.map(({ after }) => after.toFixed())).toEqual(['40', '60.0001'])
  })
  const threshold = (sign: core.Sign) => ({
    kind: 'condition' as const,
    sign,
    beyond: (value: Decimal) => value.minus(5),
    words: () => '',
    clause: undefined,
  })
  it.each<[core.Sign, boolean[]]>([
    ['≥', [false, true, true]],
    ['>', [false, false, true]],
    ['<', [true, false, false]],
    ['≤', [true, true, false]],
    ['=', [false, true, false]],
  ])('of %s holds before, on and beyond the line: %j', (sign, expected) => {
    expect([4, 5, 6].map((value) => holds(threshold(sign), new Decimal(value)))).toEqual(expected)
  })
})

it('a value the field can take is the nearest one within its bounds', () => {
  const nearest = (value: string) =>
    onGrid(new Decimal(value), new Decimal('0.1'), new Decimal(2), new Decimal(5)).toFixed()
  expect(['1.5', '2', '3.14', '3.15', '5.04', '5.06'].map(nearest)).toEqual([
    '2',
    '2',
    '3.1',
    '3.2',
    '5',
    '5',
  ])
})

it('a line is found where the input divides, from the first value past nought', () => {
  const few = ruleOf(
    (x) =>
      core.choose(
        core.atLeast(core.quotient(core.fixed(100, '元'), ofPeople(x)), core.fixed(20, '元/人')),
        yuan(7),
      ),
    {},
    people,
  )
  expect(breakpoints(at(few, '8'))).toEqual(['达到 6 人：不再是“12.5 元/人达到20 元/人”'])
})
