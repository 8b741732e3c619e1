import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Decimal as Library } from 'decimal.js'
import { parseAst } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LEFT_OUT, LEFT_OUT_STATICS, slimDecimal } from '../../../scripts/build/slim-decimal.mjs'

const root = new URL('../../../', import.meta.url)
const whole = readFileSync(new URL('node_modules/decimal.js/decimal.mjs', root), 'utf8')

/** The plugin's own transform, with the parser that a build lends it. */
function slim(code: string): string {
  const { transform } = slimDecimal() as unknown as {
    transform: { handler: (this: { parse: unknown }, code: string) => { code: string } }
  }
  return transform.handler.call({ parse: parseAst }, code).code
}

const folder = mkdtempSync(join(tmpdir(), 'huisuan-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

let Slim: typeof Library
beforeAll(async () => {
  const file = join(folder, 'decimal.mjs')
  writeFileSync(file, slim(whole))
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    default: typeof Library
  }
  // Just as src/core/decimal.ts sets it.
  Slim = module.default.clone({
    precision: 64,
    rounding: 4,
    toExpNeg: -9e15,
    toExpPos: 9e15,
    defaults: true,
  })
})

describe('what is left out of decimal.js', () => {
  const sources = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(ts|svelte|astro)$/.test(path),
  )

  it.each(LEFT_OUT)('.%s( is called nowhere in src', (name) => {
    // Not on Math or on a plain number, which have methods of the same names.
    const call = new RegExp(String.raw`(?<!\bMath|\bNumber\(\w+\))\.${name}\s*\(`)
    const callers = sources.filter((path) =>
      call.test(readFileSync(new URL(`src/${path}`, root), 'utf8')),
    )
    expect(callers).toEqual([])
  })

  it.each(LEFT_OUT_STATICS)('Decimal.%s( is called nowhere in src', (name) => {
    const callers = sources.filter((path) =>
      readFileSync(new URL(`src/${path}`, root), 'utf8').includes(`Decimal.${name}(`),
    )
    expect(callers).toEqual([])
  })

  it('the search looks at the sources and finds what is called', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(readFileSync(new URL('src/core/verbs-limits.ts', root), 'utf8')).toMatch(
      /\.divToInt\s*\(/,
    )
  })

  it.each(LEFT_OUT)('.%s is gone', (name) => {
    expect(new Slim(1)).not.toHaveProperty(name)
  })

  it.each(LEFT_OUT_STATICS)('Decimal.%s is gone', (name) => {
    expect(Slim).not.toHaveProperty(name)
  })

  it('the build stops where a newer version no longer has these parts', () => {
    expect(() => slim(whole.replace('P.cosine = P.cos =', 'P.cosine ='))).toThrow(/P\.cos/)
  })
})

describe('what is left still computes', () => {
  it.each<[string, (n: (text: string) => Library) => { toString(): string }, string]>([
    ['0.1 + 0.2', (n) => n('0.1').plus('0.2'), '0.3'],
    ['1 − 0.9', (n) => n('1').minus('0.9'), '0.1'],
    ['1.1 × 1.1', (n) => n('1.1').times('1.1'), '1.21'],
    ['1 ÷ 8', (n) => n('1').div('8'), '0.125'],
    ['1 ÷ 3', (n) => n('1').div('3'), `0.${'3'.repeat(64)}`],
    ['2 ÷ 3, the last digit rounded', (n) => n('2').div('3'), `0.${'6'.repeat(63)}7`],
    ['17 whole 5s', (n) => n('17').divToInt('5'), '3'],
    ['17 modulo 5', (n) => n('17').mod('5'), '2'],
    ['30.015 to the fen', (n) => n('30.015').toDecimalPlaces(2, 4), '30.02'],
    ['0.01 rounded up', (n) => n('0.01').toDecimalPlaces(0, 0), '1'],
    ['2.99 rounded down', (n) => n('2.99').toDecimalPlaces(0, 1), '2'],
    ['to five digits', (n) => n('1.234567').toSignificantDigits(5), '1.2346'],
    ['fixed to two places', (n) => ({ toString: () => n('7').toFixed(2) }), '7.00'],
    ['negated', (n) => n('5').negated(), '-5'],
    ['absolute', (n) => n('-5').abs(), '5'],
    ['1e13 and a ten-thousandth', (n) => n('1e13').plus('0.0001'), '10000000000000.0001'],
    ['decimal places of 1.50', (n) => ({ toString: () => String(n('1.50').decimalPlaces()) }), '1'],
    ['significant digits', (n) => ({ toString: () => String(n('123.45').precision()) }), '5'],
    ['2 > 1', (n) => ({ toString: () => String(n('2').gt('1')) }), 'true'],
    ['1 compared with 2', (n) => ({ toString: () => String(n('1').cmp('2')) }), '-1'],
  ])('%s', (_, compute, result) => {
    expect(String(compute((text) => new Slim(text)))).toBe(result)
  })
})
