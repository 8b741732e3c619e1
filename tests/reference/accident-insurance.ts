/** 朔政办发〔2020〕33号, and 朔政办函〔2021〕108号 where the county has taken it up. */
import { checked } from './checked.ts'
import { choice, count, money, optional, percentage } from './ranges.ts'
import { fen, min, of, percent, type Fraction } from './fraction.ts'
import { given, invalid, sum, type Inputs, type Reference } from './model.ts'

const LATER = '2021-09-17'

const notices = {
  unit: '元',
  from: (inputs: Inputs) => (inputs.standard === '2021' ? LATER : '2020-08-24'),
  to: null,
  statuses: ['ok', 'invalid'],
} as const

const standard = choice('2020', '2021')

function tooEarly(inputs: Inputs, on: string): boolean {
  return inputs.standard === '2021' && on < LATER
}

/** 保监发〔1999〕237号: percent of the sum insured by grade 1 to 7. */
const gradePercent = ['100', '75', '50', '30', '20', '15', '10']

/** Which of the two ways to state a disability are at odds with the outcome. */
function disabilityFault(inputs: Inputs): boolean {
  const ways = [inputs.disabilityGrade, inputs.disabilityPercent]
  const stated = ways.filter((way) => way !== undefined).length
  return stated !== (inputs.outcome === 'disability' ? 1 : 0)
}

function disabilityShare(inputs: Inputs): Fraction {
  if (inputs.disabilityPercent !== undefined) return percent(given(inputs, 'disabilityPercent'))
  return percent(gradePercent[Number(given(inputs, 'disabilityGrade')) - 1] ?? '')
}

/** 五 (2020), 1 to 3 (2021). */
const payout: Reference = {
  ...notices,
  kind: 'entitlement',
  readings: { limit: ['on-payout', 'on-expense'] },
  ask: (random) => {
    const outcome = random.pick(['none', 'death', 'disability', 'disability'])
    const grade = { disabilityGrade: random.count(1, 7) }
    const share = { disabilityPercent: random.percent(30, '33.3333') }
    const way = random.once(2) ? grade : share
    const odd = random.pick([{}, grade, share, { ...grade, ...share }])
    const usual = outcome === 'disability' ? way : {}
    const limits = [2000, 3000, '2222.2222', '2222.2223', '3333.3333', '3333.3334']
    const medical = random.once(6) ? {} : { medicalExpense: random.money(...limits) }
    const standard = random.pick(['2020', '2021'])
    return { standard, outcome, ...(random.once(15) ? odd : usual), ...medical }
  },
  answer: (inputs, readings, on) => {
    const faults: string[] = []
    if (tooEarly(inputs, on)) faults.push('standard')
    if (disabilityFault(inputs)) faults.push('disabilityGrade')
    if (faults.length > 0) return invalid(...faults)

    const insured = of(inputs.standard === '2021' ? 30_000 : 20_000)
    const limit = of(inputs.standard === '2021' ? 3000 : 2000)
    const expense = of(inputs.medicalExpense === undefined ? '0' : given(inputs, 'medicalExpense'))
    const medical =
      readings.limit === 'on-expense'
        ? percent(90).times(min(expense, limit))
        : min(percent(90).times(expense), limit)
    const parts: Record<string, Fraction> = {}
    if (inputs.outcome === 'death') parts.death = insured
    if (inputs.outcome === 'disability') parts.disability = insured.times(disabilityShare(inputs))
    if (expense.above(of(0))) parts.medical = medical
    return sum(parts)
  },
}

/** 四 (2020): 30元/人/年，其中个人缴费20元，保险机构补贴10元. 2021: 缴费标准调整为每人每年30元. */
const premium: Reference = {
  ...notices,
  kind: 'duty',
  readings: { premium: ['own-30', 'total-30'] },
  ask: (random) => ({
    standard: random.pick(['2020', '2021']),
    people: random.count(1, random.pick([9, 10_000_000_000_000]), 2),
    years: random.count(1, random.pick([9, 10_000_000_000_000]), 2),
  }),
  answer: (inputs, readings, on) => {
    if (tooEarly(inputs, on)) return invalid('standard')
    const allOwn = inputs.standard === '2021' && readings.premium === 'own-30'
    const times = of(given(inputs, 'people')).times(of(given(inputs, 'years')))
    const own = fen(times.times(of(allOwn ? 30 : 20)))
    const insurer = fen(times.times(of(allOwn ? 0 : 10)))
    return { status: 'ok', total: own, lines: { own, insurer } }
  },
}

export const accidentInsurance: Record<string, Reference> = {
  'accident-insurance/payout': checked(
    {
      ...{ standard, outcome: choice('none', 'death', 'disability') },
      ...{ disabilityGrade: optional(count(1, 7)), disabilityPercent: optional(percentage) },
      medicalExpense: optional(money),
    },
    payout,
  ),
  'accident-insurance/premium': checked({ standard, people: count(1), years: count(1) }, premium),
}
