/** 朔政办发〔2020〕32号: lifts added to old houses. */
import { checked } from './checked.ts'
import { elevatorNotice } from './elevator-notice.ts'
import { count, flag, measure, money } from './ranges.ts'
import { Fraction, fen, min, of, rounded } from './fraction.ts'
import { largestRemainder } from './allocation.ts'
import { given, invalid, notEligible, type Inputs, type Reference } from './model.ts'
import type { Random } from './random.ts'

/** 自公布之日（2020-08-17）起30日后实行，有效期为5年. */
const views = {
  kind: 'entitlement',
  unit: '元',
  readings: { localBasis: ['per-elevator', 'per-project'] },
  from: '2020-09-16',
  to: '2025-09-15',
}

function project(random: Random): Inputs {
  return {
    elevators: random.count(1, random.pick([6, 10_000_000_000_000]), 2),
    storeys: random.count(1, random.pick([33, 10_000_000_000_000]), 4, 5),
    legalTitle: random.flag(15),
    singleOwner: random.once(15) ? 'true' : 'false',
    certificate: random.flag(15),
  }
}

const lifts = {
  ...{ elevators: count(1), storeys: count(1) },
  ...{ legalTitle: flag, singleOwner: flag, certificate: flag },
}

/** 五（六）: 四层以上（含4层），具有合法权属证明，非单一产权，取得电梯使用登记证书. */
function qualifies(inputs: Inputs): boolean {
  if (Number(given(inputs, 'storeys')) < 4) return false
  if (inputs.legalTitle !== 'true') return false
  if (inputs.singleOwner !== 'false') return false
  return inputs.certificate === 'true'
}

/** 五（六）: 省级每部10万元，市、县两级再各补助5万元 (each lift, or each project). */
function amounts(inputs: Inputs, localBasis: string | undefined) {
  const elevators = of(given(inputs, 'elevators'))
  const local = of(50_000).times(localBasis === 'per-project' ? of(1) : elevators)
  return { province: of(100_000).times(elevators), city: local, county: local }
}

const subsidy: Reference = {
  ...views,
  statuses: ['ok', 'not-eligible'],
  ask: project,
  answer: (inputs, readings) => {
    if (!qualifies(inputs)) return notEligible
    const { province, city, county } = amounts(inputs, readings.localBasis)
    const lines = { province: fen(province), city: fen(city), county: fen(county) }
    return { status: 'ok', total: fen(province.plus(city).plus(county)), lines }
  },
}

/** One for each household; small whole weights in any order leave equal remainders. */
function weights(random: Random): string[] {
  if (random.once(60)) return []
  const households = random.whole(1, random.pick([2, 8, 30]))
  const equal = random.decimal('0.0001', '10', '1')
  const most = random.pick(['3', '1000', '10000000000000'])
  const style = random.pick(['equal', 'rising', 'whole', 'whole', 'any', 'nearly none'])
  const list = Array.from({ length: households }, (_, at) => {
    if (style === 'equal') return equal
    if (style === 'rising') return String(1 + Math.floor(at / 2))
    if (style === 'whole') return String(random.whole(0, 9))
    return style === 'any' ? random.decimal('0', most, '1', '1.5', '0') : '0'
  })
  if (style === 'nearly none' && !random.once(3)) list[random.whole(0, households - 1)] = '1'
  return list
}

/** 四（一）: 业主可…经共同商定按照一定的比例分摊出资. */
const costShare: Reference = {
  ...views,
  kind: 'duty',
  statuses: ['ok', 'invalid'],
  ask: (random) => {
    const inputs = project(random)
    const aid = 200_000 * Number(inputs.elevators)
    const local = 100_000 * Number(inputs.elevators) + 100_000
    return { ...inputs, totalCost: random.money(aid, local, aid * 2), weights: weights(random) }
  },
  answer: (inputs, readings) => {
    const shared = (inputs.weights as string[]).map(of)
    if (!shared.some((weight) => weight.above(of(0)))) return invalid('weights')
    const { province, city, county } = amounts(inputs, readings.localBasis)
    const aid = qualifies(inputs) ? province.plus(city).plus(county) : of(0)
    const cost = of(given(inputs, 'totalCost'))
    const net = rounded(cost.minus(min(aid, cost)), 2)
    const total = fen(new Fraction(net, 100n))
    const lines: Record<string, string> = { net: total }
    largestRemainder(net, shared).forEach((share, at) => {
      lines[`household-${at + 1}`] = fen(new Fraction(share, 100n))
    })
    return { status: 'ok', total, lines }
  },
}

export const elevator: Record<string, Reference> = {
  'elevator/subsidy': checked(lifts, subsidy),
  'elevator/cost-share': checked(
    { ...lifts, totalCost: money, weights: { ...measure, list: true } },
    costShare,
  ),
  ...elevatorNotice,
}
