import { describe, expect, it } from 'vitest'
import type { Request } from '../../../src/core/evaluate.ts'
import { calculate } from '../../../src/core/evaluate.ts'
import type { Outcome } from '../../../src/core/outcome.ts'
import type { CatalogueRule } from '../../../src/core/rule.ts'
import { rules } from '../../../src/policies/index.ts'
import type { Cell, Sheets } from '../../../src/workbook/index.ts'
import { rosterWorkbook } from '../../../src/workbook/index.ts'
import { open } from '../../support/spreadsheet.ts'
import { figure, written } from '../../support/workbook-values.ts'

const WRONG: Request = { on: '2022-01-01', inputs: { unknown: '=1+1' } }

/** All examples of a rule, in the given readings, with a wrong row among them. */
function rosterOf(rule: CatalogueRule) {
  const requests: Request[] = rule.examples.map(({ inputs, on, readings }) => ({
    on: on ?? rule.document.from,
    inputs,
    readings,
  }))
  requests.splice(1, 0, WRONG)
  return requests.map((request, index) => ({
    request,
    calculation: calculate(rule, request),
    kept: [`第 ${index + 1} 人`, '142601200001010011'],
  }))
}

/** The sums of the lines that are amounts, in order. */
function sumsOfLines(outcomes: readonly Outcome[]): string[] {
  const sums = new Map<string, number>()
  for (const { id, amount, unit } of outcomes.flatMap(({ lines }) => lines))
    if (unit !== '日期') sums.set(id, (sums.get(id) ?? 0) + Number(amount))
  return [...sums.values()].map((sum) => figure(String(sum)))
}

const cellsOf = (sheets: Sheets): readonly (readonly Cell[])[] => sheets[0]?.rows ?? []

describe.each(rules.map((rule) => [rule.id, rule] as const))(
  'a roster of %s',
  { timeout: 60_000 },
  (_, rule) => {
    const rows = rosterOf(rule)
    const sheets = rosterWorkbook(rule, rows, ['姓名', '身份证号'])
    const outcomes = rows.map(({ calculation }) => calculation.outcome)

    it('gives every row its amount, in order, and the wrong row none', () => {
      const totals = open(sheets).readAll('total').map(figure)
      const sound = outcomes.filter(({ status }) => status !== 'invalid')
      expect(totals).toEqual(sound.map(({ total, unit }) => written(total, unit)))
      expect(outcomes[1]?.status).toBe('invalid')
    })

    it('keeps the cells that came with a row, and says of the wrong one what is wrong', () => {
      const [, first, wrong] = cellsOf(sheets)
      expect(first?.[1]).toMatchObject({ text: '142601200001010011' })
      expect(wrong?.[0]).toMatchObject({ text: '第 2 人' })
      const last = wrong?.[wrong.length - 1] as { text: string }
      expect(last.text).toContain(outcomes[1]?.problems[0]?.message)
      expect(wrong?.filter((cell) => cell && 'formula' in cell)).toEqual([])
    })

    it('tells what to beware of by the rule and by each document that governs a row', () => {
      const notes = sheets[1]?.rows.flatMap(([cell]) =>
        cell && 'text' in cell && cell.text.startsWith('请注意：') ? [cell.text] : [],
      )
      const governing = rows.flatMap(({ calculation: { outcome, document } }) =>
        outcome.status === 'invalid' ? [] : [document],
      )
      const told = [rule, ...governing].flatMap(({ cautions = [] }) => cautions)
      expect(new Set(notes)).toEqual(new Set(told.map((caution) => `请注意：${caution}`)))
    })

    it('adds up the rounded rows under the total', () => {
      const amounts = outcomes.map(({ total }) => Number(total ?? 0))
      const sums = open(sheets).readAll('sum')
      // Days and yes or no have no sum, though a line beside them may.
      if (['日期', '是否'].includes(rule.unit))
        expect(sums.map(figure)).toEqual(sumsOfLines(outcomes))
      else
        expect(figure(sums[sums.length - 1] ?? '')).toBe(
          figure(String(amounts.reduce((sum, amount) => sum + amount, 0))),
        )
    })

    it('has no formula that refers to another row', () => {
      const formulas = cellsOf(sheets)
        .slice(1, -1)
        .flatMap((row, index) =>
          row.flatMap((cell) => (cell && 'formula' in cell ? [[cell.formula, index + 2]] : [])),
        ) as [string, number][]
      expect(formulas.length).toBeGreaterThan(rows.length - 2)
      for (const [formula, row] of formulas) {
        const own = formula.replace(/'工作日历'![^,)]*/g, '').replace(/"[^"]*"/g, '')
        const numbers = (own.match(/\b[A-Z]{1,3}\d+\b(?!\()/g) ?? []).map((at) =>
          at.replace(/\D/g, ''),
        )
        expect(new Set(numbers)).toEqual(new Set(numbers.map(() => String(row))))
      }
    })
  },
)
