import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { LONGEST_LINE } from '../../../src/core/ndjson/lines.ts'
import { REQUEST, faults } from '../../support/asked.ts'
import { outcomesOf, run, start } from '../../support/run.ts'
import { filter, runHere } from '../../support/run-here.ts'

const LINE = JSON.stringify(REQUEST)
const exporting = (firstYearExports: unknown) => ({
  ...REQUEST,
  inputs: { ...REQUEST.inputs, firstYearExports },
})

describe('one request a line in, one outcome a line out', () => {
  it('in order, each the outcome that --json prints', async () => {
    const totals = await filter([exporting(1), exporting('800万'), exporting(200000000)])
    expect(totals.map(({ total }) => total)).toEqual(['5000.00', '20000.00', '300000.00'])
    const { rule, inputs, on } = REQUEST
    const pairs = Object.entries(inputs).map(([key, value]) => `${key}=${value}`)
    const single = (await runHere([rule, ...pairs, '--on', on, '--json'])).stdout
    const asProcess = run(['--ndjson'], `${LINE}\n`)
    expect(asProcess).toEqual({ status: 0, stdout: single, stderr: '' })
  })

  it('a wrong line is answered as invalid and stops nothing', async () => {
    const outcomes = await filter([
      LINE,
      '{"rule":',
      '[1]',
      { rule: 'no/such' },
      exporting('x'),
      LINE,
    ])
    expect(outcomes.map(({ status }) => status)).toEqual([
      'ok',
      'invalid',
      'invalid',
      'invalid',
      'invalid',
      'ok',
    ])
    expect(outcomes.slice(1, 5).map(faults)).toEqual([
      ['rule'],
      ['rule'],
      ['rule'],
      ['firstYearExports'],
    ])
  })

  it('an empty line is answered as invalid', async () => {
    const outcomes = await filter([LINE, '', ' ', LINE])
    expect(outcomes.map(({ status }) => status)).toEqual(['ok', 'invalid', 'invalid', 'ok'])
    expect(outcomes[1]).toMatchObject({ rule: null, problems: [{ field: 'rule' }] })
  })

  it('a wrong line does not change the exit status', async () => {
    expect((await runHere(['--ndjson'], 'no\n')).status).toBe(0)
  })
})

describe('lines as files have them', () => {
  it.each([
    ['nothing at all', '', 0],
    ['a final newline is not a line', `${LINE}\n${LINE}\n`, 2],
    ['a last line may lack its newline', `${LINE}\n${LINE}`, 2],
    ['CRLF', `${LINE}\r\n${LINE}\r\n`, 2],
    ['a byte order mark at the start', `\uFEFF${LINE}\n${LINE}\n`, 2],
    ['only a byte order mark', '\uFEFF', 0],
  ])('%s', async (_, input, count) => {
    const outcomes = outcomesOf((await runHere(['--ndjson'], input)).stdout)
    expect(outcomes.map(({ status }) => status)).toEqual(Array(count).fill('ok'))
  })

  it('bytes that are not UTF-8 make their own line invalid and no other', async () => {
    const broken = Buffer.from(LINE.replace('8000000', '800x')).map((byte) =>
      byte === 120 ? 0xff : byte,
    )
    const input = Buffer.concat([broken, Buffer.from(`\n\xff\xfe\n`, 'latin1'), Buffer.from(LINE)])
    const outcomes = outcomesOf((await runHere(['--ndjson'], input)).stdout)
    expect(outcomes.map(({ status }) => status)).toEqual(['invalid', 'invalid', 'ok'])
  })

  it('a line too long to be a request is invalid, as is one nested too deep', async () => {
    const long = `${LINE.slice(0, -1)}${' '.repeat(LONGEST_LINE)}}`
    const deep = '['.repeat(LONGEST_LINE / 2)
    const outcomes = await filter([long, deep, `${deep}${']'.repeat(LONGEST_LINE / 2)}`, LINE])
    expect(outcomes.map(({ status }) => status)).toEqual(['invalid', 'invalid', 'invalid', 'ok'])
  })

  it('a character cut between two reads arrives whole', async () => {
    const child = start(['--ndjson'])
    const bytes = Buffer.from(`${JSON.stringify(exporting('八百万'))}\n`)
    const cut = bytes.indexOf(Buffer.from('百')) + 1
    child.stdin.write(bytes.subarray(0, cut))
    setTimeout(() => child.stdin.end(bytes.subarray(cut)), 300)
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
    expect(outcomesOf(chunk.toString())).toMatchObject([{ status: 'ok', total: '20000.00' }])
  })
})

describe('it streams', () => {
  it('answers a line before the next one comes', async () => {
    const child = start(['--ndjson'])
    child.stdin.write(`${LINE}\n`)
    const [first] = (await once(child.stdout, 'data')) as [Buffer]
    child.stdin.write('nonsense\n')
    const [second] = (await once(child.stdout, 'data')) as [Buffer]
    child.stdin.end()
    const [status] = (await once(child, 'close')) as [number]
    expect([...outcomesOf(first.toString()), ...outcomesOf(second.toString())]).toMatchObject([
      { status: 'ok' },
      { status: 'invalid' },
    ])
    expect(status).toBe(0)
  })

  it(
    'takes no more memory for forty thousand lines than for two thousand',
    { timeout: 120_000 },
    () => {
      const [few, many] = [peak(2_000), peak(40_000)]
      expect([few.lines, many.lines]).toEqual([2_000, 40_000])
      expect(many.kilobytes).toBeLessThan(few.kilobytes + 100_000)
    },
  )

  it('waits while nobody reads, and then gives every line', { timeout: 60_000 }, async () => {
    const child = start(['--ndjson'])
    child.stdin.end(`${LINE}\n`.repeat(5_000))
    await new Promise((resolve) => setTimeout(resolve, 500))
    let text = ''
    for await (const chunk of child.stdout) text += String(chunk)
    expect(outcomesOf(text)).toHaveLength(5_000)
  })
})

/** The lines that come out for so many lines in, and the most memory it took. */
function peak(count: number): { lines: number; kilobytes: number } {
  const preload = [
    '--import',
    new URL('../../../scripts/bench/peak-memory.ts', import.meta.url).href,
  ]
  const { stdout, stderr } = run(['--ndjson'], `${LINE}\n`.repeat(count), preload)
  return {
    lines: stdout.split('\n').length - 1,
    kilobytes: Number(/peak memory (\d+) KB/.exec(stderr)?.[1]),
  }
}

describe('a reader that closes early', () => {
  it('ends the filter quietly with status 0', { timeout: 60_000 }, async () => {
    const child = start(['--ndjson'])
    let stderr = ''
    child.stderr.on('data', (chunk) => (stderr += String(chunk)))
    // The child stops reading as well, which is not what is tried here.
    child.stdin.on('error', () => {})
    child.stdin.write(`${LINE}\n`.repeat(20_000))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [status] = (await once(child, 'exit')) as [number]
    expect([status, stderr]).toEqual([0, ''])
  })
})
