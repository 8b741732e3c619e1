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

/** Land taken so that 0.3 亩 a head, half of it, all of it or any part is left. */
function land(random: Random): Inputs {
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
function halfFen(random: Random): Inputs {
  const parts = random.pick([3, 6, 7, 9, 11, 13, 17, 19])
  const taken = random.whole(Math.ceil(parts / 2), parts - 1)
  const odd = 2 * random.whole(0, 200_000) + 1
  const monthlyAllowance = plain(of(parts * odd).times(of('0.005')))
  return { monthlyAllowance, contractedArea: `${parts}`, takenArea: `${taken}`, members: '1' }
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

export function landless(random: Random): Inputs {
  const monthlyAllowance = random.money(500, 3000, 6336)
  const inputs = {
    ...{ monthlyAllowance, ...(random.once(5) ? halfFen(random) : land(random)) },
    ...(random.once(40) ? random.pick(noLand) : {}),
    ...{ ...days(random), rightsHolder: random.flag(20) },
  }
  const prior = random.once(3) ? { priorSubsidy: random.money(69_500, 41_700) } : {}
  const credited = random.once(2) ? { creditedAge: creditedAge(random) } : {}
  return { ...inputs, ...prior, ...credited }
}
