import { describe, expect, it } from 'vitest'
import { ordered } from '../../../src/search/order.ts'
import { whyFound } from '../../../src/search/why.ts'
import { engine, rulesFor } from './catalogue.ts'

const LIFT = ['elevator/subsidy', 'elevator/cost-share', 'elevator/waived-fees', 'elevator/notice']
const first = (query: string) => rulesFor(query)[0]
const lift = (query: string) => rulesFor(query).slice(0, 4).sort()
const whyFirst = (query: string) => {
  const [found] = engine.search(query).found.filter(({ entry }) => entry.rule)
  return found && whyFound(found)
}
const numbersFor = (query: string) =>
  engine.search(query).found.flatMap(({ entry }) => (entry.rule ? [] : [entry.document[2]]))

it('words written together find what each finds, best what both do', () => {
  const both = rulesFor('电梯补贴')
  expect(both[0]).toBe('elevator/subsidy')
  expect(both).toEqual(expect.arrayContaining([...rulesFor('电梯'), ...rulesFor('补贴')]))
  expect(lift('电梯补贴')).toEqual([...LIFT].sort())
  expect(rulesFor('电梯 补贴')).toEqual(both)
})

describe('the lift is found', () => {
  it.each([
    ['in traditional characters', '電梯'],
    ['in full pinyin', 'dianti'],
    ['in capitals', 'DIANTI'],
    ['in full-width letters', 'ｄｉａｎｔｉ'],
    ['with tones', 'diàntī'],
    ['with blanks between the syllables', 'dian ti'],
    ['by an input method’s apostrophe', "dian'ti"],
    ['by initials', 'dt'],
    ['while its pinyin is still being typed', 'diant'],
    ['with a wrong letter', 'diamti'],
    ['with a missing letter', 'dinti'],
    ['with two letters changed about', 'dianit'],
    ['by characters that sound the same', '店梯'],
    ['with blanks among the characters', '电 梯'],
    ['in pinyin with a word after it', 'diantibutie'],
    ['in pinyin with characters after it', 'dianti补贴'],
    ['in a whole sentence', '我们家楼里想装电梯能领多少钱？'],
  ])('%s', (_, query) => {
    expect(lift(query)).toEqual([...LIFT].sort())
  })
})

describe('a slip', () => {
  it.each([
    ['one wrong character that sounds the same', '公枳金'],
    ['one wrong character', '公级金'],
    ['one missing character of four', '住房公金'],
    ['sounds that are mixed up', 'zufang gongjijing'],
  ])('%s', (_, query) => {
    expect(rulesFor(query)[0]).toMatch(/^service-recovery\/(housing-fund|fund-deferral)$/)
  })
})

describe('a document is found by its number', () => {
  it.each([
    '58号',
    '58 号文件',
    '五十八号外贸 58号',
    '朔政办发2021 58',
    '朔政办发〔2021〕58号',
    '〔2021〕58号',
    '[2021]58号',
    '（2021）58号',
    '２０２１年第５８号',
    '2021 58',
  ])('%s', (query) => {
    expect(numbersFor(query)[0]).toBe('朔政办发〔2021〕58号')
    expect(rulesFor(query).slice(0, 10)).toContain('foreign-trade/export-breakthrough')
  })

  it('two cities’ documents of one number are told apart', () => {
    expect(numbersFor('12号')).toEqual(['朔政办发〔2023〕12号', '朔政发〔2023〕12号'])
    expect(numbersFor('朔政发2023 12')).toEqual(['朔政发〔2023〕12号'])
    expect(numbersFor('2020年12号')).not.toContain('朔政发〔2023〕12号')
  })

  it('what only changes another document leads to the rules of that', () => {
    expect(numbersFor('108号')).toEqual(['朔政办函〔2021〕108号'])
    expect(rulesFor('108号').sort()).toEqual([
      'accident-insurance/payout',
      'accident-insurance/premium',
    ])
    expect(whyFirst('108号')).toBe('朔政办函〔2021〕108号改动了它')
  })

  it('an amount is none', () => {
    expect(whyFirst('2020 年 12 月')).not.toContain('文号')
    expect(first('5000 元')).toBeUndefined()
    expect(numbersFor('2021 58 元')).not.toContain('朔政办发〔2021〕58号')
  })
})

it('a place finds its documents, each by the rule that speaks for it first', () => {
  const city = (id: string) =>
    /^(truck-phase-out|long-term-care|elderly-care|grain|procurement|waste-sorting|rule-making)\//.test(
      id,
    )
  expect(rulesFor('晋城').slice(0, 18).every(city)).toBe(true)
  const documents = new Set(
    rulesFor('晋城')
      .slice(0, 7)
      .map((id) => id.split('/')[0]),
  )
  expect(documents.size).toBe(7)
  expect(rulesFor('高平')).toEqual(rulesFor('晋城'))
  expect(first('晋城 老人')).toBe('long-term-care/benefit')
})

it('words of clauses, procedures and offices are found', () => {
  expect(rulesFor('计发月数')).toContain('landless-pension/monthly-topup')
  expect(rulesFor('反担保')).toContain('service-recovery/guarantee-fee')
  expect(rulesFor('朔州海关')).toContain('foreign-trade/customs-clearance')
  expect(rulesFor('安全检测鉴定')).toContain('elevator/subsidy')
})

it('answers at once, however long the question', () => {
  // Of the processor, which other tests may hold: time passes for them, too.
  const before = process.cpuUsage()
  expect(lift(`电梯${'啊'.repeat(10_000)}`)).toEqual([...LIFT].sort())
  engine.search('zx'.repeat(10_000))
  engine.search('占'.repeat(10_000))
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000)
})

it('what nothing has to do with is said, and the rest searched', () => {
  expect(engine.search('地震')).toEqual({ found: [], missed: ['地震'] })
  expect(engine.search('农机补贴').missed).toEqual(['农机'])
  expect(first('地震补贴')).toBe(first('补贴'))
  expect(engine.search('xqzv').found).toEqual([])
  expect(engine.search('').found).toEqual([])
  expect(engine.search('？！').found).toEqual([])
})

describe('why something was found', () => {
  it.each([
    ['电梯', '标题里有“电梯”'],
    ['地被占', '“地被占”和“征地”意思相关，标题里有“征地”'],
    ['dianti', '“dianti”当作“电梯”，标题里有“电梯”'],
    ['58号', '文号是朔政办发〔2021〕58号'],
    ['晋城', '晋城的文件'],
    ['奶粉钱', '常用的说法里有“奶粉钱”'],
  ])('%s: %s', (query, why) => {
    expect(whyFirst(query)).toBe(why)
  })
})

describe('what is in force', () => {
  const standings = (query: string, on: string) =>
    ordered(engine.search(query).found, on).map(({ entry }) => entry.document[0])

  it('comes before what has expired where both are equally good', () => {
    // The three have their city in common: electricity states no end, the lifts’ document ended in 2025.
    const then = standings('朔州', '2021-09-01')
    const now = standings('朔州', '2026-11-24')
    expect(then.indexOf('elevator')).toBeLessThan(then.indexOf('electricity'))
    expect(now.indexOf('elevator')).toBeGreaterThan(now.indexOf('electricity'))
    expect(now).toHaveLength(then.length)
  })

  it('does not come before what fits better, and nothing is hidden', () => {
    expect(standings('电梯补贴', '2026-11-24')[0]).toBe('elevator')
  })
})
