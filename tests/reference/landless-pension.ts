/** 朔政办发〔2020〕29号: pension subsidies for farmers whose land was taken. */
import { checked, count, day, flag, measure, money, optional } from './checked.ts'
import { fen, max, of, plain, rounded } from './fraction.ts'
import { area, creditedAge, landless } from './landless-pension-ask.ts'
import { given, invalid, notEligible, type Reference } from './model.ts'

/** 本实施办法自印发之日起实施; no end stated. */
const method = {
  kind: 'entitlement',
  unit: '元',
  readings: {},
  from: '2020-07-29',
  to: null,
}

/** 国发〔2005〕38号, annex: months of payment by age from 40 to 70. */
const monthsFrom40 = [
  ...[233, 230, 226, 223, 220, 216, 212, 208, 204, 199],
  ...[195, 190, 185, 180, 175, 170, 164, 158, 152, 145],
  ...[139, 132, 125, 117, 109, 101, 93, 84, 75, 65],
  56,
]

/** The ages that the table answers: from 40, above 70 as at 70. */
const tableAge = count(40, 120)

/** Above 70 as at 70. */
function payoutMonths(age: number): number {
  const months = monthsFrom40[Math.min(age, 70) - 40]
  if (months === undefined) throw new RangeError(`no months at ${age}`)
  return months
}

/** 周岁: full years lived on a day; ISO text compares as the calendar does. */
function fullYears(born: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}

/** 二 (补贴对象) and 三（一） (筹资标准). */
const subsidy: Reference = {
  ...method,
  readings: { repeat: ['difference', 'once-only'] },
  statuses: ['ok', 'not-eligible', 'invalid'],
  ask: landless,
  answer: (inputs, readings) => {
    const contracted = of(given(inputs, 'contractedArea'))
    const taken = of(given(inputs, 'takenArea'))
    const [born, notice] = [given(inputs, 'birthDate'), given(inputs, 'noticeDate')]
    const age = inputs.creditedAge === undefined ? undefined : Number(inputs.creditedAge)
    const faults: string[] = []
    if (!contracted.above(of(0))) faults.push('contractedArea')
    if (!taken.above(of(0)) || taken.above(contracted)) faults.push('takenArea')
    if (notice < born) faults.push('noticeDate')
    if (faults.length > 0) return invalid(...faults)

    if (notice < '2020-07-29') return notEligible
    if (fullYears(born, notice) < 16) return notEligible
    if (inputs.rightsHolder !== 'true') return notEligible
    const ratio = taken.over(contracted)
    const rest = contracted.minus(taken).over(of(given(inputs, 'members')))
    const full = rest.compare(of('0.3')) < 0 || taken.compare(contracted) === 0
    const major = ratio.atLeast(of('0.5'))
    if (!full && !major) return notEligible

    const whole = of(given(inputs, 'monthlyAllowance')).times(of(139))
    const due = full ? whole : whole.times(ratio)
    const prior = of(inputs.priorSubsidy === undefined ? '0' : given(inputs, 'priorSubsidy'))
    const left = readings.repeat === 'once-only' ? of(0) : max(of(0), due.minus(prior))
    const credited = prior.above(of(0)) ? left : due
    const lines: Record<string, string> = { subsidy: fen(credited) }
    if (age !== undefined) lines.monthly = fen(credited.over(of(payoutMonths(age))))
    return { status: 'ok', total: fen(credited), lines }
  },
}

/** 五: 计发月数按…记入个人账户时的实际年龄确定. */
const monthlyTopup: Reference = {
  ...method,
  unit: '元/月',
  statuses: ['ok'],
  ask: (random) => ({ subsidy: random.money(69_500, 69_499.305), age: creditedAge(random) }),
  answer: (inputs) => {
    const months = of(payoutMonths(Number(given(inputs, 'age'))))
    const total = fen(of(given(inputs, 'subsidy')).over(months))
    return { status: 'ok', total, lines: { amount: total } }
  },
}

/** 二: 保障人数为征地面积除以本村人均承包地面积(尾数四舍五入); each at 139 months' allowance. */
const projectFund: Reference = {
  ...method,
  statuses: ['ok', 'invalid'],
  ask: (random) => {
    const areaPerHead = random.once(40) ? '0' : random.decimal('0.0001', '1000', '1.5', '2')
    const halves = plain(
      of(areaPerHead)
        .times(of(random.whole(0, 400)))
        .over(of(2)),
      4,
    )
    const takenArea = random.once(2) ? halves : area(random)
    return { takenArea, areaPerHead, monthlyAllowance: random.money(500) }
  },
  answer: (inputs) => {
    const perHead = of(given(inputs, 'areaPerHead'))
    if (!perHead.above(of(0))) return invalid('areaPerHead')
    const people = of(rounded(of(given(inputs, 'takenArea')).over(perHead), 0))
    const fund = fen(people.times(of(139)).times(of(given(inputs, 'monthlyAllowance'))))
    return { status: 'ok', total: fund, lines: { fund, people: plain(people) } }
  },
}

export const landlessPension: Record<string, Reference> = {
  'landless-pension/subsidy': checked(
    {
      ...{ monthlyAllowance: money, contractedArea: measure, takenArea: measure },
      ...{ members: count(1), birthDate: day, noticeDate: day, rightsHolder: flag },
      ...{ priorSubsidy: optional(money), creditedAge: optional(tableAge) },
    },
    subsidy,
  ),
  'landless-pension/monthly-topup': checked({ subsidy: money, age: tableAge }, monthlyTopup),
  'landless-pension/project-fund': checked(
    { takenArea: measure, areaPerHead: measure, monthlyAllowance: money },
    projectFund,
  ),
}
