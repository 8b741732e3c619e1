import { checked, finer, number } from './checked.ts'
import { elderlyCareTaxes, document } from './elderly-care-taxes.ts'
import { fen, of, percent, plain } from './fraction.ts'
import { amount, check, given, ok, type Reference } from './model.ts'
import { choice, count, measure, money } from './ranges.ts'
import { residentPrices } from './resident-prices.ts'

/** Section 8 of the rule book, 养老服务: item 4 of the plan, fees and prices of item 21. */
export const elderlyCare: Record<string, Reference> = {
  // 21 "对非营利性养老机构建设,全额免征…对营利性养老机构建设,减半征收".
  'elderly-care/construction-fees': checked(
    {
      institution: choice('nonprofit', 'forprofit'),
      registrationFee: money,
      airDefenceFee: money,
    },
    {
      ...document,
      kind: 'saving',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        institution: random.pick(['nonprofit', 'forprofit']),
        registrationFee: random.money('550', '0.01'),
        airDefenceFee: random.money('0.01', '30000'),
      }),
      answer: (inputs) => {
        const fees = number(inputs, 'registrationFee').plus(number(inputs, 'airDefenceFee'))
        const spared = given(inputs, 'institution') === 'nonprofit' ? percent(100) : percent(50)
        return amount(fen(fees.times(spared)))
      },
    },
  ),

  // 21 用电、用水、用气、用热享受居民生活类价格.
  'elderly-care/utilities': residentPrices(document),

  // 4 建筑面积1000平方米以下的独栋建筑或者建筑物内的部分楼层.
  'elderly-care/conversion': checked(
    { form: choice('whole-building', 'some-floors'), area: measure },
    {
      ...document,
      kind: 'check',
      unit: '是否',
      readings: { bound: ['inclusive', 'exclusive'], limit: ['none', 'also-1000'] },
      statuses: ['ok'],
      ask: (random) => ({
        form: random.pick(['whole-building', 'some-floors']),
        area: finer(random, random.decimal('0', '3000', '1000', '1000')),
      }),
      answer: (inputs, readings) => {
        if (given(inputs, 'form') === 'some-floors' && readings.limit === 'none') return check(true)
        const side = number(inputs, 'area').compare(of(1000))
        return check(readings.bound === 'exclusive' ? side < 0 : side <= 0)
      },
    },
  ),

  // 4 "每百户不少于30平方米", 15 in old quarters.
  'elderly-care/floor-area': checked(
    { households: count(), district: choice('new', 'old') },
    {
      ...document,
      kind: 'quantity',
      unit: '㎡',
      readings: { hundreds: ['pro-rata', 'whole', 'started'] },
      statuses: ['ok'],
      ask: (random) => ({
        households: random.count(0, random.pick([1000, 10_000_000_000_000]), 100, 200, 7),
        district: random.pick(['new', 'old']),
      }),
      answer: (inputs, readings) => {
        const exact = number(inputs, 'households').over(of(100))
        const whole = readings.hundreds === 'whole' ? of(exact.floor()) : of(exact.ceil())
        const hundreds = readings.hundreds === 'pro-rata' ? exact : whole
        return ok(plain(hundreds.times(of(given(inputs, 'district') === 'new' ? 30 : 15))))
      },
    },
  ),

  ...elderlyCareTaxes,
}
