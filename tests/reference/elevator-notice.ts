/** 朔政办发〔2020〕32号: what an added lift spares its owners, and how long its plans are posted. */
import { checked, finer, number } from './checked.ts'
import { fen, of } from './fraction.ts'
import { amount, given, ok, type Reference } from './model.ts'
import { day, measure, money, optional } from './ranges.ts'
import { shift } from './random.ts'
import { firstDay } from './working-day-deadline.ts'

/** 自公布之日（2020-08-17）起30日后实行，有效期为5年. */
const document = { from: '2020-09-16', to: '2025-09-15' }

/** 六（三）: 不再征收地价款，并免于补缴市政基础设施配套费及其他相关行政事业性收费. */
const waivedFees: Reference = {
  ...document,
  ...{ kind: 'saving', unit: '元', readings: {}, statuses: ['ok'] },
  ask: (random) => ({
    addedArea: finer(random, random.decimal('0', '100000', '80', '0.5')),
    landPrice: random.money('1200', '0.01'),
    facilityFee: random.money('95', '0.01'),
    ...(random.once(2) && { otherFees: random.money('500', '0.005') }),
  }),
  answer: (inputs) => {
    const perMetre = number(inputs, 'landPrice').plus(number(inputs, 'facilityFee'))
    const others = inputs.otherFees === undefined ? of(0) : number(inputs, 'otherFees')
    return amount(fen(number(inputs, 'addedArea').times(perMetre).plus(others)))
  },
}

/** 五（一）4: 公示时间不少于7日, calendar days. */
const notice: Reference = {
  ...document,
  ...{ kind: 'deadline', unit: '日期', readings: firstDay, statuses: ['ok'] },
  ask: (random) => ({
    postedDate: random.day(
      ...(['1900-01-01', '2999-12-31'] as const),
      ...['2021-04-20', '2024-02-22', '2023-02-22', '2021-12-25', '2999-12-26', '2021-09-30'],
    ),
  }),
  answer: (inputs, readings) =>
    ok(shift(given(inputs, 'postedDate'), readings.firstDay === 'included' ? 6 : 7)),
}

export const elevatorNotice: Record<string, Reference> = {
  'elevator/waived-fees': checked(
    { addedArea: measure, landPrice: money, facilityFee: money, otherFees: optional(money) },
    waivedFees,
  ),
  'elevator/notice': checked({ postedDate: day }, notice),
}
