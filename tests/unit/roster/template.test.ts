import { describe, expect, it, vi } from 'vitest'
import type { Field } from '../../../src/core/fields.ts'
import { rules } from '../../../src/policies/index.ts'
import type { CatalogueRule } from '../../../src/core/rule.ts'
import { LocalEngine } from '../../../src/roster/local-engine.ts'
import { templateCsv, templateXlsx } from '../../../src/roster/template-file.ts'
import { templateRows } from '../../../src/roster/template.ts'

const files = {
  'template.csv': async (rule: CatalogueRule) => templateCsv(rule),
  'template.xlsx': templateXlsx,
}

describe.each(Object.entries(files))('%s', (name, write) => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'of %s, opened and computed as it is, gives its first example',
    async (_, rule) => {
      const [example] = rule.examples
      const engine = new LocalEngine(rule, 50)
      const opened = await engine.open(new File([await write(rule)], name))
      expect(opened.problems).toEqual([])
      expect(opened.columns.map(({ key }) => key)).toEqual([
        null,
        ...Object.keys(rule.inputs),
        'on',
      ])
      const sums = await engine.compute({ on: rule.document.from })
      const { rows } = await engine.rows({ status: 'all', text: '' }, 0, 10)
      expect(rows).toMatchObject([
        {
          number: 2,
          status: example.status ?? 'ok',
          total: example.total,
          reason: expect.any(String),
        },
      ])
      for (const [id, amount] of Object.entries(example.lines ?? {}))
        expect(rows[0]?.lines).toContainEqual(expect.objectContaining({ id, amount }))
      expect(sums.rows).toBe(1)
    },
  )
})

it('every column of a template has its hint, which names the choices as they are filled in', () => {
  for (const rule of rules) {
    const { headings, hints, example } = templateRows(rule)
    expect(hints).toHaveLength(headings.length)
    expect(example).toHaveLength(headings.length)
    Object.values<Field>(rule.inputs).forEach((field, index) => {
      const hint = hints[index + 1] as string
      const words = field.kind === 'flag' ? ['是', '否'] : Object.values(field.options ?? {})
      for (const option of words) expect(hint, rule.id).toContain(option)
      expect(hint.includes('可以不填'), hint).toBe(field.optional || field.preset !== undefined)
    })
  }
})

it('a template says of the row that it brings along that it is an example', async () => {
  const [rule] = rules as [CatalogueRule]
  const { notes } = await new LocalEngine(rule, 50).open(new File([templateCsv(rule)], 'a.csv'))
  expect(notes.join()).toContain('第 2 行（例：某某）是模板里的例子')
})

it('a template is the same to the byte whenever it is written', async () => {
  const [rule] = rules as [CatalogueRule]
  const first = await templateXlsx(rule)
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09'), toFake: ['Date'] })
  try {
    expect(await templateXlsx(rule)).toEqual(first)
  } finally {
    vi.useRealTimers()
  }
})
