import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, describe, expect, it } from 'vitest'
import { RULE } from '../../support/asked.ts'
import { run } from '../../support/run.ts'
import { runHere } from '../../support/run-here.ts'

const folder = mkdtempSync(join(tmpdir(), 'roster-'))
afterAll(() => rmSync(folder, { recursive: true }))
const IN = join(folder, 'in.csv')
const OUT = join(folder, 'out.csv')
const ON = ['--on', '2023-06-30']

/** Computes a roster; the rows of the file that came out, headings first. */
async function compute(text: string | Buffer, { rule = RULE, args = ON } = {}) {
  rmSync(OUT, { force: true })
  writeFileSync(IN, text)
  const { status, stderr } = await runHere([rule, '--roster', IN, '--out', OUT, ...args])
  const written = existsSync(OUT) ? readFileSync(OUT, 'utf8') : null
  const rows = written === null ? [] : Papa.parse<string[]>(written.trimEnd()).data
  return { status, stderr, written, rows }
}
/** The last cells of a row under the headings of this rule: status, total, amount, low, high, reason. */
const results = (row: readonly string[] | undefined) => row?.slice(-6)

describe('a roster', () => {
  it('keeps every column and row in order and adds the results', async () => {
    const { status, stderr, written } = await compute(
      'manufacturer,姓名,firstYearExports\ntrue,甲,8000000\nfalse,乙,200000000\ntrue,丙,300万\n',
    )
    expect(status).toBe(0)
    // By hand from 四（二）: 5,000 + 10,000 + 1 step; a trader gets nothing but under the wide reading the 300,000 at most; 5,000.
    expect(written).toBe(
      'manufacturer,姓名,firstYearExports,status,total,amount,low,high,reason\n' +
        'true,甲,8000000,ok,20000.00,20000.00,20000.00,20000.00,\n' +
        'false,乙,200000000,not-eligible,0.00,,0.00,300000.00,不符合“是生产性企业”这一条\n' +
        'true,丙,300万,ok,5000.00,5000.00,5000.00,5000.00,\n',
    )
    expect(stderr).toBe(
      '共 3 行：算出 2 行，不符合条件 1 行，有错 0 行，略过 0 行；合计 25000.00 元\n',
    )
  })

  it('answers a wrong row with field and message, and the rest as if it were not there', async () => {
    const { status, stderr, rows } = await compute(
      'firstYearExports,manufacturer\nabc,true\n-1,是\n,否\n8000000,maybe\n8000000,是\n',
    )
    expect(status).toBe(0)
    expect(rows.slice(1).map((row) => row[2])).toEqual([
      'invalid',
      'invalid',
      'invalid',
      'invalid',
      'ok',
    ])
    expect(rows[1]?.[7]).toContain('firstYearExports: “头一年的自营出口额”填的是“abc”')
    expect(rows[4]?.[7]).toContain('manufacturer: ')
    expect(stderr).toContain(
      '共 5 行：算出 1 行，不符合条件 0 行，有错 4 行，略过 0 行；合计 20000.00 元',
    )
  })

  it('skips rows that are no record with the reason, and counts them on the last line', async () => {
    const roster =
      'manufacturer,姓名,firstYearExports\ntrue,甲,8000000\n,合 计,8000000\n,注：初步数,\n'
    const { status, stderr, rows } = await compute(roster)
    expect(status).toBe(0)
    // By hand from 四（二）: 5,000 + 10,000 + 1 step of 5,000.
    expect(rows.slice(1).map(results)).toEqual([
      ['ok', '20000.00', '20000.00', '20000.00', '20000.00', ''],
      ['skipped', '', '', '', '', '像是合计，没有算进去'],
      ['skipped', '', '', '', '', '像是表下的说明，没有算进去'],
    ])
    expect(stderr).toBe(
      '共 3 行：算出 1 行，不符合条件 0 行，有错 0 行，略过 2 行；合计 20000.00 元\n',
    )
  })

  it('keeps what stands above the headings, and asks about a unit that stands there', async () => {
    const { status, rows } = await compute('某市名册\n企业,搬迁费用（元）\n甲,10\n', {
      rule: 'foreign-trade/relocation',
    })
    // 20% of 10.
    expect([status, rows[0], rows[1]?.[1], rows[2]?.slice(0, 4)]).toEqual([
      0,
      ['某市名册'],
      '搬迁费用（元）',
      ['甲', '10', 'ok', '2.00'],
    ])
    for (const head of ['某市名册,单位：万元\n企业,搬迁费用\n', '企业,搬迁费用\n,万元\n']) {
      const { status, stderr } = await compute(`${head}甲,10\n`, {
        rule: 'foreign-trade/relocation',
      })
      expect(status).toBe(2)
      expect(stderr).toContain('relocationCost: B 列“搬迁费用”没写单位，表里写着万元。')
    }
  })

  it('counts every row where that is asked', async () => {
    const roster = 'manufacturer,姓名,firstYearExports\ntrue,甲,8000000\ntrue,合计,8000000\n'
    const { stderr } = await compute(roster, { args: [...ON, '--count-all-rows'] })
    expect(stderr).toContain('算出 2 行，不符合条件 0 行，有错 0 行，略过 0 行；合计 40000.00 元')
  })

  it('refuses a heading that nearly fits, and says how to name it', async () => {
    const { status, stderr, written } = await compute(
      '旅行社,现在交着的保证金（元）,被法院冻结的（元）\n甲,200000,100000\n',
      { rule: 'service-recovery/travel-deposit' },
    )
    expect([status, written]).toEqual([2, null])
    expect(stderr).toContain('frozen: C 列“被法院冻结的（元）”像是“其中被法院冻结的（元）”。')
    expect(stderr).toContain('标题请写“其中被法院冻结的（元）”或者“frozen”')
  })

  it('refuses a heading with another unit', async () => {
    const { status, stderr } = await compute('企业,搬迁费用（万元）\n甲,10\n', {
      rule: 'foreign-trade/relocation',
    })
    expect(status).toBe(2)
    expect(stderr).toContain('单位写的是万元：请把这一列换算好，标题写“搬迁费用（元）”')
  })

  it('takes columns by key, by name, by name with unit and with blanks in any order', async () => {
    for (const heading of [
      'firstYearExports',
      '头一年的自营出口额',
      '头一年的自营出口额（元）',
      ' 头一年的\n自营出口额 (元)',
    ]) {
      const { rows } = await compute(`是生产性企业,"${heading}"\n是,8000000\n`)
      expect(results(rows[1])?.[1]).toBe('20000.00')
    }
  })

  it('takes the day of a row from its own column, and the readings from the command line', async () => {
    const { rows } = await compute(
      'firstYearExports,manufacturer,on\n9500000,true,2023-02-30\n9500000,true,\n',
      {
        args: [...ON, '--reading', 'step=pro-rata'],
      },
    )
    expect(rows[1]?.[8]).toContain('on: ')
    // 15,000 + 1.5 steps of 5,000
    expect(results(rows[2])?.slice(0, 2)).toEqual(['ok', '22500.00'])
  })

  it('has a column for each line, as many as the longest list has entries', async () => {
    const fixed = '1,6,true,false,true'
    const { rows, stderr } = await compute(
      '楼,elevators,storeys,legalTitle,singleOwner,certificate,totalCost,weights\n' +
        `东,${fixed},200100,"1,1,1"\n西,${fixed},200100,"1，2"\n南,${fixed},200100,0\n`,
      { rule: 'elevator/cost-share' },
    )
    // 200,100 − 200,000 = 100 yuan: in three with the odd fen to the first, and 1 to 2.
    expect(rows.map((row) => row.slice(8))).toEqual([
      'status,total,net,household-1,household-2,household-3,low,high,reason'.split(','),
      ['ok', '100.00', '100.00', '33.34', '33.33', '33.33', '100.00', '100.00', ''],
      ['ok', '100.00', '100.00', '33.33', '66.67', '', '100.00', '100.00', ''],
      ['invalid', '', '', '', '', '', '', '', expect.stringMatching(/^weights: /)],
    ])
    expect(stderr).toContain('合计 200.00 元')
  })

  it('goes from standard input to standard output for -', () => {
    const { status, stdout } = run(
      [RULE, '--roster', '-', '--out', '-', ...ON],
      'firstYearExports,manufacturer\n8000000,true\n',
    )
    expect(status).toBe(0)
    expect(stdout.split('\n')[1]).toBe('8000000,true,ok,20000.00,20000.00,20000.00,20000.00,')
  })
})

describe('files as offices have them', () => {
  const TEXT = 'firstYearExports,是生产性企业,备注\n8000000,是,㙍村\n'
  it.each([
    ['UTF-8 with a mark, which it keeps', Buffer.from(`\uFEFF${TEXT}`), true],
    ['CRLF', Buffer.from(TEXT.replaceAll('\n', '\r\n')), false],
    ['no newline at the end', Buffer.from(TEXT.trimEnd()), false],
    ['empty lines at the end', Buffer.from(`${TEXT}\n\n`), false],
  ])('%s', async (_, bytes, marked) => {
    const { rows, written } = await compute(bytes)
    expect(rows).toHaveLength(2)
    expect(rows[1]?.slice(2, 5)).toEqual(['㙍村', 'ok', '20000.00'])
    expect(written?.startsWith('\uFEFF')).toBe(marked)
  })

  it('GB18030', async () => {
    // 企业 as GB18030 writes it.
    const name = Buffer.from([0xc6, 0xf3, 0xd2, 0xb5])
    const rest = Buffer.from(',firstYearExports,manufacturer\nx,8000000,true\n')
    const { rows } = await compute(Buffer.concat([name, rest]))
    expect(rows[0]?.[0]).toBe('企业')
    expect(results(rows[1])?.[1]).toBe('20000.00')
  })

  const PLAIN = 'firstYearExports,manufacturer,x\n8000000,true,y\n'
  const utf16 = (text: string) => Buffer.from(text, 'utf16le')
  it.each<[string, Buffer | string]>([
    ['UTF-16 with a mark', utf16(`\uFEFF${PLAIN.replaceAll(',', '\t')}`)],
    ['UTF-16 without', utf16(PLAIN)],
    ['UTF-16, big end first', utf16(`\uFEFF${PLAIN}`).swap16()],
    ['semicolons', PLAIN.replaceAll(',', ';')],
    ['a line that states them', `sep=;\n${PLAIN.replaceAll(',', ';')}`],
    ['mixed line ends', PLAIN.replace('\n', '\r\n')],
    ['CR CR LF', PLAIN.replaceAll('\n', '\r\r\n')],
    ['CR', PLAIN.replaceAll('\n', '\r')],
    ['Ctrl-Z at the end', `${PLAIN}\x1A`],
    ['zeros at the end', `${PLAIN}${'\0'.repeat(4096)}`],
    ['two marks', `\uFEFF\uFEFF${PLAIN}`],
    ['amounts as texts', PLAIN.replace('8000000', '="8000000"')],
    ['amounts behind a tab', PLAIN.replace('8000000', '\t8000000')],
    ['amounts behind an apostrophe', PLAIN.replace('8000000', "'8000000")],
  ])('%s', async (_, file) => {
    const { rows, stderr } = await compute(file)
    expect(rows).toHaveLength(2)
    expect(rows[1]?.slice(2, 5)).toEqual(['y', 'ok', '20000.00'])
    expect(stderr).toMatch(/^共 1 行：算出 1 行/)
  })

  it('GB18030 after much ASCII, which is said', async () => {
    const late = Buffer.from([0xb2, 0xb9, 0xb1, 0xa8])
    const head = `${PLAIN}${'8000000,true,y\n'.repeat(6000)}8000000,true,`
    const { rows, stderr } = await compute(Buffer.concat([Buffer.from(head), late]))
    expect(rows[6002]?.slice(2, 5)).toEqual(['补报', 'ok', '20000.00'])
    expect(stderr).toMatch(/^名册不是 UTF-8 编码，按国标码（GB18030）读的。\n共 6002 行/)
  })

  it('a bad byte spoils its own row alone, which is named', async () => {
    const bad = Buffer.from('8000000,true,甲#公司\n80#00000,true,乙\n8000000,true,丙\n')
    for (let at; (at = bad.indexOf('#')) >= 0;) bad[at] = 0xff
    const { rows, stderr } = await compute(Buffer.concat([Buffer.from(PLAIN), bad]))
    expect(rows.slice(1).map((row) => row.slice(2, 5))).toEqual([
      ['y', 'ok', '20000.00'],
      ['甲\uFFFD公司', 'ok', '20000.00'],
      ['乙', 'invalid', ''],
      ['丙', 'ok', '20000.00'],
    ])
    expect(stderr).toMatch(/^第 3、4 行有读不出来的字，.*\n共 4 行：算出 3 行.*合计 60000.00 元\n$/)
  })

  it('an empty line between rows is a row with nothing in it', async () => {
    const { rows, stderr } = await compute('firstYearExports,manufacturer\n\n8000000,true\n')
    expect(rows.map((row) => row[2])).toEqual(['status', 'invalid', 'ok'])
    expect(stderr).toContain('共 2 行')
  })

  it('a number cut at its commas is refused, its rest kept behind the results', async () => {
    const { rows } = await compute('firstYearExports,manufacturer\n8,000,000,true\n8000000,true\n')
    expect(rows[1]?.slice(0, 3)).toEqual(['8', '000', 'invalid'])
    expect(rows[1]?.[7]).toMatch(/^row: 这一行比标题多 2 格/)
    expect(rows[1]?.slice(8)).toEqual(['000', 'true'])
    expect(rows[2]?.[2]).toBe('ok')
  })

  it('a cell that a spreadsheet would run is escaped, a negative number stays', async () => {
    const cells = ['=1+1', '+86', '@x', '-2+3', '\tx', '-5', '-5.25', 'a=b']
    const { rows } = await compute(
      `备注,firstYearExports,manufacturer\n${cells.map((cell) => `"${cell}",8000000,true\n`).join('')}`,
    )
    expect(rows.slice(1).map(([cell]) => cell)).toEqual([
      "'=1+1",
      '+86',
      "'@x",
      "'-2+3",
      "'\tx",
      '-5',
      '-5.25',
      'a=b',
    ])
  })

  it('cells in quotes may be cut anywhere by the pieces in which a file is read', async () => {
    const text = '一，二"三'.repeat(400)
    const quoted = `"${text.replaceAll('"', '""')}"`
    const { rows } = await compute(
      `备注,firstYearExports,manufacturer\n${`${quoted},8000000,true\n`.repeat(300)}`,
    )
    expect(rows).toHaveLength(301)
    expect(
      rows.slice(1).every(([cell, , , , total]) => cell === text && total === '20000.00'),
    ).toBe(true)
  })
})

describe('a roster that cannot be computed is refused, and leaves no file', () => {
  it.each([
    [
      'a column that is missing',
      'manufacturer\ntrue\n',
      /^firstYearExports: 没有“头一年的自营出口额”这一列/m,
    ],
    [
      'a column that is there twice',
      'firstYearExports,manufacturer,头一年的自营出口额\n1,true,2\n',
      /^firstYearExports: .*A 列、C 列/m,
    ],
    ['an empty file', '', /^--roster: 名册是空的/m],
    ['a workbook', Buffer.from('PK\x03\x04\x14\0\x06\0\x08\0\0\0'), /^--roster: 名册不是文字表格/m],
    [
      'a quotation mark without its partner',
      'firstYearExports,manufacturer\n8000000,true\n"8000000,true\n8000000,true\n',
      /^--roster: 第 3 行附近的双引号没有配对/m,
    ],
  ])('%s', async (_, text, said) => {
    const { status, stderr, written } = await compute(text)
    expect(status).toBe(2)
    expect(stderr).toMatch(said)
    expect(written).toBeNull()
    expect(readdirSync(folder)).toEqual(['in.csv'])
  })

  it.each([
    ['a file that is not there', ['--roster', join(folder, 'no.csv'), '--out', OUT], '--roster'],
    ['a place that cannot be written', ['--roster', IN, '--out', join(folder, 'no', 'x')], '--out'],
    ['no place for the results', ['--roster', IN], '--out'],
    ['the roster itself as that place', ['--roster', IN, '--out', IN], '--out'],
    ['inputs beside it', ['manufacturer=true', '--roster', IN, '--out', OUT], 'manufacturer'],
    ['a switch beside it', ['--json', '--roster', IN, '--out', OUT], '--json'],
  ])('%s', async (_, args, field) => {
    writeFileSync(IN, 'firstYearExports,manufacturer\n8000000,true\n')
    const { status, stderr } = await runHere([RULE, ...args])
    expect(status).toBe(2)
    expect(stderr).toMatch(new RegExp(`^${field}: `, 'm'))
    expect(readFileSync(IN, 'utf8')).toBe('firstYearExports,manufacturer\n8000000,true\n')
  })

  it('a reading or a rule that does not exist', async () => {
    expect((await runHere(['no/rule', '--roster', IN, '--out', OUT])).stderr).toMatch(/^rule: /m)
    const { rows } = await compute('firstYearExports,manufacturer\n8000000,true\n', {
      args: [...ON, '--reading', 'step=half'],
    })
    expect(rows[1]?.[7]).toMatch(/^readings.step: /)
  })
})
