import { describe, expect, it } from 'vitest'
import * as fields from '../../../src/core/fields.ts'
import { inputsSchema } from '../../../src/core/schema.ts'
import { leaf } from '../../../src/core/explained.ts'
import { allocate } from '../../../src/core/verbs.ts'
import * as v from '../../../src/core/verbs.ts'
import { ask, theRule } from '../../support/ask.ts'

/* What people and programs are told, word for word. */

const cost = fields.money('装修费')
const people = fields.count('人数', '人', { min: 1, max: 120 })
const area = fields.number('面积', '亩')
const kind = fields.choice('类型', { a: '甲种', b: '乙种' })
const maker = fields.flag('是生产性企业')
const born = fields.date('出生日期')
const weights = fields.list('权重', (index) => fields.number(`第 ${index + 1} 户的权重`, '1'))

describe('a refusal names the field, what was typed and what is expected', () => {
  const MONEY = '请填 0 到 10万亿 之间的数字（最多 4 位小数），如 8000000、800万、八百万。'
  const DAY = '请填 1900 到 2999 年之间存在的日期，年-月-日，如 2022-06-30。'
  const OPTION = '请选其中一项：甲种（a）、乙种（b）。'
  const YES = '请选“是”或“否”（写作 true 或 false）。'

  it.each<[fields.Field, unknown, string]>([
    [cost, '  ', `“装修费”没有填。${MONEY}`],
    [cost, '许多', `“装修费”填的是“许多”，读不成数。${MONEY}`],
    [
      people,
      '1.5',
      '“人数”填的是“1.5”，不是整数，表格里可用 ROUND 舍入。请填 1 到 120 之间的整数。',
    ],
    [cost, '0.12345', `“装修费”填的是“0.12345”，小数位太多，表格里可用 ROUND 舍入。${MONEY}`],
    [cost, 'US$100', `“装修费”填的是“US$100”，是外币，先折成人民币。${MONEY}`],
    [cost, '6亩', `“装修费”填的是“6亩”，单位应是“元”。${MONEY}`],
    [cost, '12%', `“装修费”填的是“12%”，是百分数。${MONEY}`],
    [born, '3/5/2021', `“出生日期”填的是“3/5/2021”，读不成日期。${DAY}`],
    [born, '1899-12-31', `“出生日期”填的是“1899-12-31”，超出范围。${DAY}`],
    [born, '2021-03-05 13:20', `“出生日期”填的是“2021-03-05 13:20”，带着时间 13:20。${DAY}`],
    [people, '121', '“人数”超出范围。请填 1 到 120 之间的整数。'],
    [area, 'x', '“面积”填的是“x”，读不成数。请填 0 到 10万亿 之间的数字（最多 10 位小数）。'],
    [kind, 'c', `“类型”没有“c”这一项。${OPTION}`],
    [kind, '', `“类型”没有选。${OPTION}`],
    [kind, ['a'], `“类型”没有“一列”这一项。${OPTION}`],
    [kind, { a: 1 }, `“类型”没有“一个对象”这一项。${OPTION}`],
    [maker, '', `“是生产性企业”没有选。${YES}`],
    [maker, undefined, `“是生产性企业”没有选。${YES}`],
    [maker, 'maybe', `“是生产性企业”填的是“maybe”。${YES}`],
    [born, ' ', `“出生日期”没有填。${DAY}`],
    [born, '1957-02-29', `“出生日期”填的是“1957-02-29”，没有这一天。${DAY}`],
    [weights, '1', '“权重”不是一列数。请填 1 到 1000 项，用逗号分开。'],
    [weights, [], '“权重”有 0 项。请填 1 到 1000 项。'],
  ])('$label', (field, raw, message) => {
    const refused = field.read(raw, 'key')
    expect(refused instanceof fields.Refusal && refused.message).toBe(message)
  })

  it('also where a request leaves a field out, or names what is not asked', () => {
    const { problems } = ask('foreign-trade/export-breakthrough', { manufacturer: 'true', x: '1' })
    expect(problems).toEqual([
      { field: 'firstYearExports', message: `“头一年的自营出口额”没有填。${MONEY}` },
      {
        field: 'x',
        message: '这项措施不问“x”。它问的是：firstYearExports、manufacturer。',
      },
    ])
  })

  it('also where a reading has no such option', () => {
    const inputs = { firstYearExports: '1', manufacturer: 'true' }
    const readings = { step: ['whole'] }
    expect(ask('foreign-trade/export-breakthrough', inputs, { readings }).problems).toEqual([
      { field: 'readings.step', message: '读法“step”没有这个选项。可选：whole、pro-rata。' },
    ])
  })
})

describe('a field', () => {
  it('says what it offers to choose from', () => {
    expect(fields.optionsOf(maker)).toEqual({ true: '是', false: '否' })
    expect(fields.optionsOf(kind)).toEqual({ a: '甲种', b: '乙种' })
    expect(fields.optionsOf(cost)).toBeUndefined()
  })

  it('that is a list says how it can be filled, where it can', () => {
    const entry = () => fields.number('权重', '1')
    const fills = [{ title: '都一样', entry: () => '1' }]
    expect(fields.list('权重', entry, { fills })).toMatchObject({ fills })
    expect(fields.list('权重', entry)).not.toHaveProperty('fills')
  })
})

it('the schema of inputs says kind, limits, options, help and what stands in', () => {
  const inputs = {
    cost: fields.money('装修费', { hint: '不含家具' }),
    people: fields.optional(fields.count('人数', '人', { max: 120, preset: '1' })),
    kind,
    maker,
    born,
    weights,
  }
  const text = { type: 'string', minLength: 1 }
  expect(inputsSchema({ ...theRule('elevator/cost-share'), title: '装修', inputs })).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: '装修',
    type: 'object',
    properties: {
      cost: {
        title: '装修费',
        description: '不含家具',
        anyOf: [{ type: 'number', minimum: 0, maximum: 1e13 }, text],
        'x-unit': '元',
      },
      people: {
        title: '人数',
        anyOf: [{ type: 'integer', minimum: 0, maximum: 120 }, text],
        default: '1',
        'x-unit': '人',
      },
      kind: {
        title: '类型',
        oneOf: [
          { const: 'a', title: '甲种' },
          { const: 'b', title: '乙种' },
        ],
        'x-unit': '选项',
      },
      maker: {
        title: '是生产性企业',
        anyOf: [{ type: 'boolean' }, { ...text, examples: ['true', 'false'] }],
        'x-unit': '是否',
      },
      born: {
        title: '出生日期',
        ...text,
        examples: ['2022-06-30'],
        'x-unit': '日期',
      },
      weights: {
        title: '权重',
        type: 'array',
        minItems: 1,
        items: {
          title: '第 1 户的权重',
          anyOf: [{ type: 'number', minimum: 0, maximum: 1e13 }, text],
          'x-unit': '1',
        },
        'x-unit': '1',
      },
    },
    required: ['cost', 'kind', 'maker', 'born', 'weights'],
    additionalProperties: false,
  })
})

it('a value without words of its own has none', () => {
  const one = v.fixed(1, '元')
  const choice = leaf('given', 'a', '选项', '类型')
  const made = [
    ...[v.fixed(1, '人'), v.yuan(1), v.percent(1), v.sum([one]), v.difference(one, one)],
    ...[v.product(one, v.fixed(1, '人')), v.quotient(one, one), v.share(one, v.percent(1))],
    ...[v.cap(one, one), v.floor(one, one), v.notNegative(one), v.notNegative(one).from[1]],
    ...[v.steps(one, one, one, 'whole'), v.tier(one, [[one, one]]), v.pick(choice, { a: one })],
    ...[v.choose(leaf('given', true, '是否', '是'), one), v.round(one, 0), v.toFen(one)],
  ]
  expect(made.map((node) => node?.words)).toEqual(made.map(() => ''))
  const [part] = allocate(one, [v.fixed(1, '1')], () => '第 1 户')
  expect(part?.from[0]).toMatchObject({ words: '', unit: '元' })
  const nothing = v.choose(leaf('given', false, '是否', '是'), one)
  expect(nothing.from[2]).toMatchObject({ words: '', unit: '元' })
  const age = v.ageOn(v.dayOf('2000-01-01', '甲'), v.dayOf('2020-01-01', '乙'), '岁数')
  expect(age.unit).toBe('岁')
})
