/** 朔政办发〔2020〕29号: pension subsidies for farmers whose land was taken. */
import { fullYears } from './calendar.ts'
import { checked } from './checked.ts'
import { fen, max, of, plain, rounded } from './fraction.ts'
import { area, household, landless } from './landless-pension-ask.ts'
import { landFaults, landInputs, method, perHead } from './landless-pension-land.ts'
import { ageAtFault, landlessPensionTopup, payoutMonths } from './landless-pension-topup.ts'
import { payouts, tableAge } from './landless-pension-topup.ts'
import { divisorAtFault, given, invalid, notEligible, ok, type Reference } from './model.ts'
import { count, day, flag, measure, money, optional } from './ranges.ts'

/** 二 (补贴对象) and 三（一） (筹资标准). */
const subsidy: Reference = {
  ...method,
  lineUnits: { monthly: '元/月' },
  readings: { repeat: ['difference', 'once-only'] },
  statuses: ['ok', 'not-eligible', 'invalid'],
  ask: landless,
  answer: (inputs, readings) => {
    const [born, notice] = [given(inputs, 'birthDate'), given(inputs, 'noticeDate')]
    const { divisors, others } = landFaults(inputs)
    if (notice < born) others.push('noticeDate')
    if (ageAtFault(inputs.payout, inputs.creditedAge)) others.push('creditedAge')
    if (divisors.length > 0) return divisorAtFault(divisors, others)
    if (others.length > 0) return invalid(...others)

    if (notice < '2020-07-29') return notEligible
    if (fullYears(born, notice) < 16) return notEligible
    if (inputs.rightsHolder !== 'true') return notEligible
    const due = perHead(inputs)
    if (due === null) return notEligible

    const prior = of(inputs.priorSubsidy === undefined ? '0' : given(inputs, 'priorSubsidy'))
    const left = readings.repeat === 'once-only' ? of(0) : max(of(0), due.minus(prior))
    const credited = prior.above(of(0)) ? left : due
    const lines: Record<string, string> = { subsidy: fen(credited) }
    if (inputs.payout !== undefined) {
      const age = inputs.creditedAge === undefined ? undefined : given(inputs, 'creditedAge')
      lines.monthly = fen(credited.over(payoutMonths(given(inputs, 'payout'), age)))
    }
    return ok(fen(credited), lines)
  },
}

/** 二: 应将征地面积、基本养老保险补贴资金落实到户. */
const forHousehold: Reference = {
  ...method,
  statuses: ['ok', 'not-eligible', 'invalid'],
  ask: household,
  answer: (inputs) => {
    const { divisors, others } = landFaults(inputs)
    const eligible = of(given(inputs, 'eligibleMembers'))
    if (eligible.above(of(given(inputs, 'members')))) others.push('eligibleMembers')
    if (divisors.length > 0) return divisorAtFault(divisors, others)
    if (others.length > 0) return invalid(...others)
    const each = perHead(inputs)
    return each === null ? notEligible : ok(fen(each.times(eligible)), { each: fen(each) })
  },
}

/** 二: 保障人数为征地面积除以本村人均承包地面积(尾数四舍五入); each at 139 months' allowance. */
const projectFund: Reference = {
  ...method,
  kind: 'duty',
  lineUnits: { people: '人' },
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
    const areaPerHead = of(given(inputs, 'areaPerHead'))
    if (!areaPerHead.above(of(0))) return invalid('areaPerHead')
    const people = of(rounded(of(given(inputs, 'takenArea')).over(areaPerHead), 0))
    const fund = fen(people.times(of(139)).times(of(given(inputs, 'monthlyAllowance'))))
    return ok(fund, { fund, people: plain(people) })
  },
}

export const landlessPension: Record<string, Reference> = {
  'landless-pension/subsidy': checked(
    {
      ...{ ...landInputs, birthDate: day, noticeDate: day, rightsHolder: flag },
      ...{ priorSubsidy: optional(money), payout: optional(payouts) },
      creditedAge: optional(tableAge),
    },
    subsidy,
  ),
  'landless-pension/household': checked({ ...landInputs, eligibleMembers: count() }, forHousehold),
  ...landlessPensionTopup,
  'landless-pension/project-fund': checked(
    { takenArea: measure, areaPerHead: measure, monthlyAllowance: money },
    projectFund,
  ),
}
