import { describe, it } from 'vitest'
import type { Calculation } from '../../../src/core/evaluate.ts'
import { calculate } from '../../../src/core/evaluate.ts'
import { rules } from '../../../src/policies/index.ts'
import { workbookOf } from '../../../src/workbook/index.ts'
import { open } from '../../support/spreadsheet.ts'
import { expectSame } from '../../support/workbook-values.ts'

describe(
  'a spreadsheet program computes every example as the rule does',
  { timeout: 120_000 },
  () => {
    for (const rule of rules) {
      it(`${rule.id}, under every reading`, () => {
        for (const { inputs, on = rule.document.from, readings } of rule.examples) {
          const request = { on, inputs, readings }
          const used = calculate(rule, request).alternatives.map((one) => one.readings)
          for (const combination of used) {
            const calculation: Calculation = calculate(rule, { ...request, readings: combination })
            expectSame(open(workbookOf(rule, calculation)).read, calculation.outcome)
          }
        }
      })
    }
  },
)
