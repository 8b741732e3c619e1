import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { documentPath, embedPath, rosterPath, rulePath } from '../../src/layouts/paths.ts'
import { periodOf } from '../../src/core/rule.ts'
import { documents, rules } from '../../src/policies/index.ts'

/* Every page that speaks of a rule tells the rule's own standing, which may outlive its document. */

const html = (path: string) => readFileSync(`dist${path}index.html`, 'utf8')
const badge = ({ from, to }: { from: string; to: string | null }) =>
  `data-from="${from}" data-to${to === null ? '' : `="${to}"`}`

it.each(rules.map((rule) => [rule.id, rule] as const))(
  'the page, roster, frame and JSON of %s tell when it holds',
  (id, rule) => {
    const period = periodOf(rule)
    for (const path of [rulePath(rule), rosterPath(rule), embedPath(rule)]) {
      const [, first = ''] = /class="badge"([^>]*)>/.exec(html(path)) ?? []
      expect(first, path).toContain(badge(period))
      expect(html(path).includes('办之前先问一声还算不算数'), path).toBe(period.to === null)
    }
    const json = JSON.parse(readFileSync(`dist/api/rules/${id}.json`, 'utf8'))
    expect(json.validity).toEqual({ from: period.from, to: period.to })
  },
)

it('the lists and the timeline tell the dates of those rules that have their own', () => {
  const own = rules.filter(({ validity }) => validity)
  expect(own.length).toBeGreaterThan(0)
  for (const rule of own)
    for (const path of ['/rules/', documentPath(rule.document), '/timeline/', '/coverage/']) {
      const [, after = ''] = html(path).split(`href="${rulePath(rule)}"`)
      const [, first = ''] = /class="badge"([^>]*)>/.exec(after) ?? []
      expect(first, `${rule.id} on ${path}`).toContain(badge(periodOf(rule)))
    }
})

it('lists have what holds first, then what states no end, and what has expired folded last', () => {
  const [open = '', folded = ''] = html('/rules/').split('<details class="expired-rules"')
  const standings = (text: string) =>
    [...text.matchAll(/class="badge" data-status="([a-z-]+)"/g)].map(([, status]) => status)
  expect(new Set(standings(folded))).toEqual(new Set(['expired']))
  expect(standings(open.split('id="rules"')[1] ?? '')).not.toContain('not-yet')
  expect(documents.some(({ to }) => to === null)).toBe(true)
  expect(open).toContain('没写截止日期')
  for (const rule of rules)
    expect((open + folded).split(`href="${rulePath(rule)}"`), rule.id).toHaveLength(2)
})
