/**
 * What `roster-rows.ts` measures the command line's roster against: export-breakthrough over a CSV file
 * as someone in a hurry would write it, in bare decimal.js with the same CSV library, under every
 * reading, since low and high are columns of the result. No explanation, no check of any input.
 */
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import Papa from 'papaparse'
import { Decimal } from '../../src/core/decimal.ts'
import { award } from './bare-award.ts'

const [from = '', to = ''] = process.argv.slice(2)

const NOT_A_MANUFACTURER = '不符合“是生产性企业”这一条'

function answer(exports: Decimal, manufacturer: boolean): string[] {
  const alternatives: Decimal[] = []
  for (const whole of [true, false]) {
    for (const everyone of [false, true])
      alternatives.push(manufacturer || everyone ? award(exports, whole) : new Decimal(0))
  }
  const [total] = alternatives as [Decimal, ...Decimal[]]
  let [low, high] = [total, total]
  for (const one of alternatives) {
    if (one.lt(low)) low = one
    if (one.gt(high)) high = one
  }
  const paid = manufacturer ? total.toFixed(2) : ''
  return [
    manufacturer ? 'ok' : 'not-eligible',
    total.toFixed(2),
    paid,
    low.toFixed(2),
    high.toFixed(2),
    manufacturer ? '' : NOT_A_MANUFACTURER,
  ]
}

const output = createWriteStream(to)
let places: readonly [exports: number, manufacturer: number] | undefined
Papa.parse<string[], NodeJS.ReadableStream>(
  createReadStream(from, { encoding: 'utf8', highWaterMark: 262_144 }),
  {
    delimiter: ',',
    skipEmptyLines: true,
    chunk({ data }, parser) {
      const rows = data.map((cells) => {
        if (places) {
          const [exports, manufacturer] = places
          const made = answer(new Decimal(cells[exports] as string), cells[manufacturer] === 'true')
          return [...cells, ...made]
        }
        places = [cells.indexOf('firstYearExports'), cells.indexOf('manufacturer')]
        return [...cells, 'status', 'total', 'amount', 'low', 'high', 'reason']
      })
      if (!rows.length) return
      if (output.write(`${Papa.unparse(rows, { newline: '\n', escapeFormulae: true })}\n`)) return
      parser.pause()
      void once(output, 'drain').then(() => parser.resume())
    },
    complete: () => output.end(),
  },
)
