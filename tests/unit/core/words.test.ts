import { foreignTrade } from '../../../src/policies/foreign-trade/document.ts'
import { describe, expect, it } from 'vitest'
import { dateInWords, dayInChina } from '../../../src/core/dates.ts'
import { Decimal, grouped } from '../../../src/core/decimal.ts'
import type { Explained } from '../../../src/core/explained.ts'
import { leaf } from '../../../src/core/explained.ts'
import * as tests from '../../../src/core/conditions.ts'
import { dayOf, fixed, percent, quotient, sum, yuan } from '../../../src/core/verbs.ts'
import * as money from '../../../src/core/money-words.ts'
import { reasonText } from '../../../src/core/reasons.ts'
import * as words from '../../../src/core/words.ts'

const decimal = (text: string) => new Decimal(text)

describe('money', () => {
  it.each([
    ['0', '0.00'],
    ['0.005', '0.01'],
    ['0.0049', '0.00'],
    ['-0.001', '0.00'],
    ['999.995', '1,000.00'],
    ['1234567.5', '1,234,567.50'],
    ['-1234.5', '-1,234.50'],
    ['10000000000000', '10,000,000,000,000.00'],
  ])('%s in figures is %s', (value, text) => {
    expect(money.moneyText(value)).toBe(text)
  })

  it.each([
    ['0', '0 万元'],
    ['20000', '2 万元'],
    ['5000', '0.5 万元'],
    ['12345.67', '1.234567 万元'],
    ['0.01', '0.000001 万元'],
    ['12345678.9', '1,234.56789 万元'],
    ['10000000000000', '1,000,000,000 万元'],
  ])('%s is %s', (value, text) => {
    expect(money.inTenThousands(value)).toBe(text)
    expect(money.inTenThousands(decimal(value))).toBe(text)
  })

  // As 《正确填写票据和结算凭证的基本规定》 writes sums on a voucher.
  it.each([
    ['0', '人民币零元整'],
    ['0.01', '人民币壹分'],
    ['0.10', '人民币壹角整'],
    ['0.55', '人民币伍角伍分'],
    ['1', '人民币壹元整'],
    ['10', '人民币壹拾元整'],
    ['10.05', '人民币壹拾元零伍分'],
    ['325.04', '人民币叁佰贰拾伍元零肆分'],
    ['1409.50', '人民币壹仟肆佰零玖元伍角整'],
    ['6007.14', '人民币陆仟零柒元壹角肆分'],
    ['16409.02', '人民币壹万陆仟肆佰零玖元零贰分'],
    ['20000.00', '人民币贰万元整'],
    ['100000', '人民币壹拾万元整'],
    ['300000', '人民币叁拾万元整'],
    ['412.87', '人民币肆佰壹拾贰元捌角柒分'],
    ['10000000', '人民币壹仟万元整'],
    ['100000000', '人民币壹亿元整'],
    ['10000000000000', '人民币壹拾万亿元整'],
  ])('%s in capitals is %s', (value, text) => {
    expect(money.inCapitals(value)).toBe(text)
  })

  it.each([
    ['0', ''],
    ['9999.99', ''],
    ['10000', '1 万元'],
    ['8000000', '800 万元'],
    ['12345.5', '1.23455 万元'],
    ['99999999', '9,999.9999 万元'],
    ['100000000', '1 亿元'],
    ['1250000000000', '12,500 亿元'],
    ['-20000', '-2 万元'],
  ])('%s as people say it is “%s”', (value, text) => {
    expect(money.spokenSum(decimal(value))).toBe(text)
  })

  it.each<[string | null, string, string]>([
    ['20000.00', '元', '20,000.00 元'],
    ['412.87', '元/月', '412.87 元/月'],
    ['1067', '人', '1,067 人'],
    ['0.3', '㎡', '0.3 ㎡'],
    ['2.8571', '元/m³', '2.8571 元/m³'],
    ['yes', '是否', '符合'],
    ['no', '是否', '不符合'],
    ['2022-06-30', '日期', '2022年6月30日'],
    [null, '日期', '没有'],
  ])('a total of %s in %s reads %s', (value, unit, text) => {
    expect(words.amountText(value, unit)).toBe(text)
  })
})

describe('an exact value', () => {
  const over = (a: number, b: number) => quotient(yuan(a), yuan(b)).value
  it.each<[string, Decimal, string]>([
    ['whole', decimal('8000000'), '8,000,000'],
    ['with decimals', decimal('1234.5'), '1,234.5'],
    ['with eight of them', decimal('0.12345678'), '0.12345678'],
    ['with nine is cut and says so', decimal('0.123456789'), '0.12345678…'],
    ['an eighth', over(1, 8), '0.125'],
    ['a third', over(1, 3), '0.33333333…'],
    ['two thirds are cut, not rounded', over(2, 3), '0.66666666…'],
    ['a million by three', over(1_000_000, 3), '333,333.33333333…'],
    ['minus a third', over(-1, 3), '-0.33333333…'],
    ['three thirds end again', over(1, 3).times(3), '1'],
    ['a seventh, fourteen times', over(1, 7).times(14), '2'],
  ])('%s', (_, value, text) => {
    expect(words.exactText(value)).toBe(text)
  })

  it.each([
    ['1', '1'],
    ['123', '123'],
    ['1234', '1,234'],
    ['-123456', '-123,456'],
    ['1234567.12345', '1,234,567.12345'],
  ])('%s in threes is %s', (text, threes) => {
    expect(grouped(text)).toBe(threes)
  })
})

describe('any value with its unit', () => {
  const option = leaf('given', 'buyer', '选项', '身份', undefined, { option: '采购商' })
  it.each<[string, Explained, string, string]>([
    ['8,000,000 元', yuan(8000000), '8,000,000.00', '元'],
    ['0.0001 元', yuan('0.0001'), '0.0001', '元'],
    ['0.5 元/月', fixed('0.5', '元/月'), '0.50', '元/月'],
    ['60%', percent(60), '60', '%'],
    ['0.6', fixed('0.6', '1'), '0.6', ''],
    ['2 人', fixed(2, '人'), '2', '人'],
    ['是', leaf('given', true, '是否', '是厂家'), '是', ''],
    ['否', leaf('given', false, '是否', '是厂家'), '否', ''],
    ['2022年1月1日', dayOf('2022-01-01', '起'), '2022年1月1日', ''],
    ['采购商', option, '采购商', ''],
  ])('%s', (text, value, figure, unit) => {
    expect(words.valueText(value)).toBe(text)
    expect(words.figureOf(value)).toEqual({ figure, unit })
  })

  it('a value is named by its words, a bare sum as people say it', () => {
    const names = [yuan(5, '首奖'), yuan(5000000), yuan('1.5e8'), yuan('123456789'), yuan('0.5')]
    expect(names.map(words.nameOf)).toEqual([
      '首奖',
      '500万元',
      '1.5亿元',
      '123,456,789元',
      '0.5元',
    ])
    expect(words.nameOf(fixed(15, '家'))).toBe('15 家')
  })
})

it('a sum for the ear has no separators and no idle noughts', () => {
  expect(words.spokenAmount('41700.00', '元')).toBe('41700元')
  expect(words.spokenAmount('412.87', '元/月')).toBe('每月412.87元')
  expect(words.spokenAmount('0.5000', '元/m³')).toBe('每立方米0.5元')
  expect(words.spokenAmount('158', '天')).toBe('158 天')
  expect(words.spokenAmount(null, '日期')).toBe('没有')
})

it('a small sum is not told in 万元', () => {
  expect(money.sumWords('412.87', '元')?.text).toBe('大写：人民币肆佰壹拾贰元捌角柒分')
  expect(money.sumWords('10000.00', '元')?.text).toBe('合 1 万元，大写：人民币壹万元整')
})

it('a clause stands in its document; what is not from the bulletin says so', () => {
  const clause = { at: '四（二）', says: '…', document: foreignTrade }
  const outside = { at: '附件', says: '…', outside: '国发〔2005〕38号' }
  expect(words.clauseText(clause)).toBe('朔政办发〔2021〕58号四（二）')
  expect(words.marginText(clause)).toBe('四（二）')
  expect(words.clauseText(outside)).toBe('国发〔2005〕38号附件，不是公报内容')
  expect(words.marginText(outside)).toBe('附件，不是公报内容')
})

it('a day is said in words, and today is the day in China', () => {
  expect(dateInWords('2022-01-09')).toBe('2022年1月9日')
  expect(dayInChina(new Date('2022-06-29T15:59:59Z'))).toBe('2022-06-29')
  expect(dayInChina(new Date('2022-06-29T16:00:00Z'))).toBe('2022-06-30')
})

it('tells the day in China as the tables of time zones do', () => {
  const tables = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })
  const HOUR = 3_600_000
  for (let time = Date.UTC(1992, 0, 1); time < Date.UTC(2040, 0, 1); time += 71 * HOUR)
    for (const instant of [new Date(time), new Date(time + 17 * HOUR - 1)])
      expect(dayInChina(instant)).toBe(tables.format(instant))
})

describe('a value in words', () => {
  const node = (value: unknown, unit: Explained['unit'], name = '') =>
    leaf('given', value, unit, name) as Explained

  it.each<[string, Explained, string, { figure: string; unit: string }]>([
    ['a year', node(decimal('2021'), '年份'), '2021 年', { figure: '2021 年', unit: '' }],
    ['a list', node([decimal('1')], '元', '各户'), '各户', { figure: '', unit: '' }],
    ['days', node(decimal('3'), '工作日'), '3 个工作日', { figure: '3', unit: '个工作日' }],
    ['months', node(decimal('8'), '月'), '8 个月', { figure: '8', unit: '个月' }],
    ['a plain number', node(decimal('2.5'), '1'), '2.5', { figure: '2.5', unit: '' }],
    ['a percentage', node(decimal('60'), '%'), '60%', { figure: '60', unit: '%' }],
    ['money', node(decimal('1234.5'), '元'), '1,234.5 元', { figure: '1,234.50', unit: '元' }],
    [
      'fine money',
      node(decimal('0.125'), '元/月'),
      '0.125 元/月',
      { figure: '0.125', unit: '元/月' },
    ],
    ['people', node(decimal('3'), '人'), '3 人', { figure: '3', unit: '人' }],
    ['yes', node(true, '是否'), '是', { figure: '是', unit: '' }],
    ['an option', node('a', '选项'), 'a', { figure: 'a', unit: '' }],
  ])('%s', (_, value, text, figure) => {
    expect(words.valueText(value)).toBe(text)
    expect(words.figureOf(value)).toEqual(figure)
  })

  it.each([
    [yuan(5_000_000), '500万元'],
    [yuan(100_000_000), '1亿元'],
    [yuan(101_000_000), '1.01亿元'],
    [yuan(123_450_000), '12,345万元'],
    [yuan(100_000_001), '100,000,001元'],
    [yuan(9_999), '9,999元'],
    [yuan(12_345), '12,345元'],
    [yuan(10_000, '限额'), '限额'],
    [sum([yuan(10_000)]), '10,000 元'],
    [fixed(10_000, '人'), '10,000 人'],
  ])('is named by its words, or as people say a sum: $value is %s', (value, name) => {
    expect(words.nameOf(value)).toBe(name)
  })
})

describe('a test in words', () => {
  const spent = leaf('given', decimal('3'), '元', '花的钱')
  const start = leaf('given', '2022-06-30', '日期', '开工')
  const from = dayOf('2022-01-01', '施行')
  const maker = leaf('given', false, '是否', '是生产性企业')

  it.each([
    [tests.atLeast(spent, yuan(5)), '花的钱达到5元', '（现在是3 元）'],
    [tests.moreThan(spent, yuan(5)), '花的钱超过5元', '（现在是3 元）'],
    [tests.below(spent, yuan(1)), '花的钱不足1元', '（现在是3 元）'],
    [tests.atMost(spent, yuan(1)), '花的钱不超过1元', '（现在是3 元）'],
    [tests.equal(spent, yuan(1)), '花的钱等于1元', '（现在是3 元）'],
    [tests.moreThan(yuan(2, '标准'), spent), '标准超过花的钱', '（现在是3 元）'],
    [tests.moreThan(yuan(2, '标准'), yuan(5)), '标准超过5元', '（现在是2 元）'],
    [tests.since(start, from), '开工不早于施行', '（现在是2022年6月30日）'],
    [maker, '是生产性企业', ''],
    [tests.all([maker], '都符合'), '都符合', ''],
    [tests.not(maker, ''), '是', ''],
    [tests.all([maker], ''), '否', ''],
  ])('%# is %s, and where it fails says what was found', (test, text, found) => {
    expect(words.conditionText(test)).toBe(text)
    expect(reasonText(test)).toBe(`不符合“${text}”这一条${found}`)
  })
})

it('a clause of no document of its own is named alone', () => {
  expect(words.clauseText({ at: '四（二）', says: '' })).toBe('四（二）')
})

it('a total that is not there is said, for the ear as well', () => {
  expect(words.spokenAmount(null, '元')).toBe('没有')
  expect(words.spokenAmount(null, '日期')).toBe('没有')
})
