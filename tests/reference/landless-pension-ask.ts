/** What the rules of `landless-pension.ts` are asked. */
import { of, plain } from './fraction.ts'
import type { Inputs } from './model.ts'
import type { Random } from './random.ts'

/** 亩; small, as a village has them, or large. */
export function area(random: Random): string {
  const most = random.pick(['20', '1000', '10000000000000'])
  return random.decimal('0.0001', most, '10', '6', '3.3', '1')
}

/** An age in the table or above it. */
export function creditedAge(random: Random): string {
  return random.count(40, 120, 41, 60, 70)
}

/** What `landless-pension/monthly-topup` divides by; now and then a choice and an age at odds. */
export function payout(random: Random): { payout: string; age?: string } {
  const way = random.pick(['drawing', 'residents', 'employees'])
  const aged = (way !== 'residents') !== random.once(20)
  return { payout: way, ...(aged && { age: creditedAge(random) }) }
}

/** The same for `landless-pension/subsidy`, where it may be left out. */
function credited(random: Random): Inputs {
  if (random.once(3)) return random.once(8) ? { creditedAge: creditedAge(random) } : {}
  const { payout: way, age } = payout(random)
  return { payout: way, ...(age !== undefined && { creditedAge: age }) }
}

/** Land taken so that 0.3 亩 a head, half of it, all of it or any part is left. */
function land(random: Random): Land {
  const contractedArea = area(random)
  const members = random.count(1, random.pick([8, 1_000_000]), 2, 3)
  const all = of(contractedArea)
  const kept = of(random.decimal('0', '0.6', '0.3', '0.3', '0')).times(of(members))
  const byRest = all.above(kept) ? plain(all.minus(kept)) : contractedArea
  const half = plain(all.over(of(2)), random.pick([4, 5]))
  const most = random.part(contractedArea)
  return { contractedArea, members, takenArea: random.pick([byRest, half, most, contractedArea]) }
}

/** A share of the land without end, and an allowance that makes of it exactly half a fen. */
function halfFen(random: Random): Land & { monthlyAllowance: string } {
  const parts = random.pick([3, 6, 7, 9, 11, 13, 17, 19])
  const taken = random.whole(Math.ceil(parts / 2), parts - 1)
  const odd = 2 * random.whole(0, 200_000) + 1
  const monthlyAllowance = plain(of(parts * odd).times(of('0.005')))
  return { monthlyAllowance, contractedArea: `${parts}`, takenArea: `${taken}`, members: '1' }
}

interface Land extends Inputs {
  contractedArea: string
  takenArea: string
  members: string
}

/** Nothing to divide, or nothing taken: each an input error. */
const noLand = [{ takenArea: '0' }, { takenArea: '0' }, { contractedArea: '0', takenArea: '0' }]

/** Birth and notice, close to sixteen years apart or any; now and then the wrong way round. */
function days(random: Random): Inputs {
  const noticeDate = random.day('2020-07-01', '2026-12-31', '2020-07-29', '2024-02-29')
  if (random.once(40)) return { birthDate: random.day(noticeDate, '2027-12-31'), noticeDate }
  const sixteen = `${Number(noticeDate.slice(0, 4)) - 16}${noticeDate.slice(4)}`
  return { birthDate: random.day('1925-01-01', noticeDate, sixteen, sixteen), noticeDate }
}

/** An allowance and land, on the boundaries, or now and then none to divide. */
function allowanceAndLand(random: Random): Land {
  return {
    ...{ monthlyAllowance: random.money(500, 3000, 3000, 6336) },
    ...(random.once(5) ? halfFen(random) : land(random)),
    ...(random.once(40) ? random.pick(noLand) : {}),
  }
}

export function landless(random: Random): Inputs {
  const inputs = { ...allowanceAndLand(random), ...days(random), rightsHolder: random.flag(20) }
  const prior = random.once(3) ? { priorSubsidy: random.money(69_500, 41_700) } : {}
  return { ...inputs, ...prior, ...credited(random) }
}

export function household(random: Random): Inputs {
  const inputs = allowanceAndLand(random)
  if (random.once(60)) return { ...inputs, members: '0', eligibleMembers: random.pick(['0', '1']) }
  const members = Number(inputs.members)
  const eligible = random.once(20) ? members + random.whole(1, 3) : random.whole(0, members)
  return { ...inputs, eligibleMembers: String(random.once(3) ? members : eligible) }
}
