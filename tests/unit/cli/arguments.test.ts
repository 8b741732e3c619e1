import { describe, expect, it } from 'vitest'
import { ASKED, RULE, faults } from '../../support/asked.ts'
import { outcomesOf, run } from '../../support/run.ts'
import { runHere } from '../../support/run-here.ts'
import { readArguments } from '../../../src/cli/arguments.ts'
import { respondTo } from '../../../src/cli/request.ts'

/** The field each line on stderr begins with. */
const fields = (stderr: string) =>
  stderr
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(': ')[0])

describe('--json', () => {
  it('prints the outcome, and nothing on stderr', () => {
    const { stdout, stderr, status } = run([...ASKED, '--json'])
    expect(outcomesOf(stdout)).toMatchObject([
      {
        rule: RULE,
        status: 'ok',
        total: '20000.00',
        readings: { step: 'whole', scope: 'manufacturers' },
        validity: { status: 'in-force', from: '2022-01-01', to: '2024-12-31' },
      },
    ])
    expect([stderr, status]).toEqual(['', 0])
  })

  it('prints a not eligible outcome with status 0', async () => {
    const { stdout, status } = await runHere([
      RULE,
      'firstYearExports=1',
      'manufacturer=false',
      '--json',
    ])
    expect(outcomesOf(stdout)).toMatchObject([{ status: 'not-eligible', total: '0.00' }])
    expect(status).toBe(0)
  })

  it('prints the invalid outcome of a wrong request, its problems on stderr too, with status 2', async () => {
    const { stdout, stderr, status } = await runHere([RULE, 'firstYearExports=-1', 'x=1', '--json'])
    const [outcome] = outcomesOf(stdout)
    expect(outcome?.status).toBe('invalid')
    expect(faults(outcome)).toEqual(['firstYearExports', 'manufacturer', 'x'])
    expect(fields(stderr)).toEqual(faults(outcome))
    expect(status).toBe(2)
  })

  it('prints an invalid outcome for a misused command line as well', async () => {
    const { stdout, status } = await runHere([RULE, 'firstYearExports', '--json'])
    const [outcome] = outcomesOf(stdout)
    expect(outcome).toMatchObject({ rule: RULE, status: 'invalid' })
    expect(faults(outcome)).toEqual(['firstYearExports'])
    expect(status).toBe(2)
  })
})

describe('readings', () => {
  it.each([
    [['--reading', 'step=pro-rata', 'scope=all-exporters']],
    [['--reading', 'step=pro-rata', '--reading', 'scope=all-exporters']],
    [['--reading', 'step=pro-rata', '--json', '--reading', 'scope=all-exporters']],
  ])('may follow one --reading or several: %j', async (readings) => {
    const { stdout } = await runHere([...ASKED, ...readings, '--json'])
    expect(outcomesOf(stdout)[0]?.readings).toEqual({ step: 'pro-rata', scope: 'all-exporters' })
  })
})

describe('the day', () => {
  it('is today in China where it is left out', () => {
    const { stdout } = run([RULE, 'firstYearExports=1', 'manufacturer=true'])
    const days = [0, 1].map((hours) => {
      const china = new Date(Date.now() + (8 - hours) * 3_600_000)
      return `${china.getUTCFullYear()}年${china.getUTCMonth() + 1}月${china.getUTCDate()}日`
    })
    expect(days.some((day) => stdout.includes(`${day}：`))).toBe(true)
  })
})

describe('a wrong request ends with status 2 and names each field on stderr', () => {
  it.each([
    [[], ['rule']],
    [['firstYearExports=1'], ['rule']],
    [['no/such'], ['rule']],
    [['constructor', 'x=1'], ['rule']],
    [[RULE], ['firstYearExports', 'manufacturer']],
    [[...ASKED, 'unknown=1'], ['unknown']],
    [[...ASKED, 'constructor=1'], ['constructor']],
    [[...ASKED, '__proto__=1'], ['__proto__']],
    [[...ASKED, '--reading', 'step=half'], ['readings.step']],
    [[...ASKED, '--reading', 'stride=whole'], ['readings.stride']],
    [[RULE, 'firstYearExports=1e7', 'manufacturer=true'], ['firstYearExports']],
    [[...ASKED.slice(0, -1), '2023-02-30'], ['on']],
  ])('%j: %j', (args, expected) => {
    const { outcome, computed } = respondTo(readArguments(args), '2023-06-30')
    expect(faults(outcome)).toEqual(expected)
    expect([outcome.status, computed]).toEqual(['invalid', undefined])
  })

  it('all at once', async () => {
    const { stdout, stderr, status } = await runHere([
      RULE,
      'manufacturer=perhaps',
      'x=1',
      '--on',
      'soon',
      '--reading',
      'a=b',
    ])
    expect(fields(stderr)).toEqual(['on', 'readings.a', 'firstYearExports', 'manufacturer', 'x'])
    expect([stdout, status]).toEqual(['', 2])
  })

  it('on one line each, whatever was typed', async () => {
    const { stderr } = await runHere([RULE, 'firstYearExports=1\n2', 'manufacturer=true'])
    expect(fields(stderr)).toEqual(['firstYearExports'])
  })
})

describe('a misused command line ends with status 2 and says what is wrong', () => {
  it.each([
    [[...ASKED, '--bogus'], ['--bogus']],
    [[...ASKED, 'loose'], ['loose']],
    [[...ASKED, '出口额=1'], ['出口额']],
    [[...ASKED, '=1'], ['']],
    [[...ASKED, 'manufacturer=true'], ['manufacturer']],
    [[...ASKED, '--on', '2023-06-30'], ['on']],
    [[...ASKED, '--reading', 'step=whole', 'step=whole'], ['readings.step']],
    [[...ASKED, '--reading'], ['--reading']],
    [[...ASKED, '--reading', '--json'], ['--reading']],
    [[RULE, '--on'], ['on']],
    [['--ndjson', RULE], ['--ndjson']],
    [['--ndjson', '--on', '2023-06-30'], ['--ndjson']],
    [['--ndjson', '--reading', 'step=whole'], ['--ndjson']],
    [['--ndjson', '--list'], ['--ndjson']],
    [['--list', RULE], ['--list']],
    [
      ['--bogus', 'a', 'b'],
      ['--bogus', 'b'],
    ],
  ])('%j: %j', (args, expected) => {
    expect(readArguments(args).problems.map(({ field }) => field)).toEqual(expected)
  })

  it('without computing anything', () => {
    const { stdout, stderr, status } = run([...ASKED, '--bogus'])
    expect([stdout, status]).toEqual(['', 2])
    expect(stderr).toMatch(/^--bogus: /)
  })
})

describe('--help', () => {
  it('shows the usage with status 0, whatever else is asked', async () => {
    const { stdout, status } = await runHere([RULE, '--help'])
    expect(stdout).toContain('--ndjson')
    expect(status).toBe(0)
  })
})
