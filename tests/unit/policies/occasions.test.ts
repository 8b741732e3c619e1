import { describe, expect, it } from 'vitest'
import type { Occasion } from '../../../src/core/occasion.ts'
import { OCCASIONS } from '../../../src/core/occasion.ts'
import type { Audience } from '../../../src/core/policy.ts'
import { rules } from '../../../src/policies/index.ts'

/* For whom and on which occasion each rule is. */

const occasions = Object.keys(OCCASIONS) as Occasion[]
const on = (occasion: Occasion) => rules.filter((rule) => rule.occasions.includes(occasion))
const of = (audience: Audience) => rules.filter((rule) => rule.audience.includes(audience))
const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id)

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('says for whom it is, and on which of the occasions', () => {
    expect(rule.audience.length).toBeGreaterThan(0)
    expect(rule.occasions.length).toBeGreaterThan(0)
    for (const list of [rule.audience, rule.occasions]) expect(new Set(list).size).toBe(list.length)
    expect(occasions).toEqual(expect.arrayContaining([...rule.occasions]))
  })
})

describe.each(occasions)('the occasion %s', (occasion) => {
  const { words, hint, audience } = OCCASIONS[occasion]

  it('is said in few plain words', () => {
    expect(occasion).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(words).toMatch(/^[\p{Script=Han}、，]{3,16}$/u)
    expect(hint).toMatch(/^[\p{Script=Han}\d 、，（）]{4,30}$/u)
  })

  it('brings rules, one of them for the audience it is listed under', () => {
    expect(idsOf(on(occasion).filter((rule) => rule.audience.includes(audience)))).not.toEqual([])
  })
})

it('the occasions stand by audience, each told by words of its own', () => {
  const audiences = occasions.map((occasion) => OCCASIONS[occasion].audience)
  expect(audiences).toEqual([...audiences].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)))
  expect(new Set(occasions.map((occasion) => OCCASIONS[occasion].words)).size).toBe(
    occasions.length,
  )
})
const ORDER: readonly Audience[] = ['farmer', 'resident', 'enterprise']

describe('an occasion brings what whoever has it would ask, and no more', () => {
  it.each<[Occasion, readonly string[]]>([
    ['land-taken', ['landless-pension/subsidy', 'landless-pension/household']],
    [
      'lift',
      ['elevator/subsidy', 'elevator/cost-share', 'elevator/waived-fees', 'elevator/notice'],
    ],
    ['accident', ['accident-insurance/payout']],
    ['care', ['long-term-care/benefit', 'long-term-care/eligibility', 'long-term-care/buy-back']],
    ['newborn', ['childcare/allowance', 'childcare/leave']],
    [
      'old-truck',
      ['truck-scrapping/subsidy', 'truck-phase-out/in-scope', 'truck-phase-out/road-ban'],
    ],
    ['bidding', ['procurement/query-deadlines']],
    ['village-land', ['landless-pension/project-fund']],
    ['outing', ['service-recovery/free-entry']],
  ])('%s', (occasion, ids) => {
    expect(idsOf(on(occasion))).toEqual(ids)
  })
})

describe('a rule is listed for those who can use it', () => {
  it('not a firm’s recovery measure for residents, though its document has some for them', () => {
    const recovery = of('resident').filter(({ id }) => id.startsWith('service-recovery/'))
    expect(idsOf(recovery)).toEqual([
      'service-recovery/training-limit',
      'service-recovery/flexible-insurance',
      'service-recovery/free-entry',
    ])
  })

  it('for farmers what is of their land, and the insurance open to 城乡居民', () => {
    expect(idsOf(of('farmer'))).toEqual([
      'landless-pension/subsidy',
      'landless-pension/household',
      'landless-pension/monthly-topup',
      'landless-pension/project-fund',
      'accident-insurance/payout',
      'accident-insurance/premium',
    ])
  })
})
