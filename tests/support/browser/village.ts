import writeXlsxFile from 'write-excel-file/node'

/*
 * A village of 640 people whose land was taken, as its clerk fills the template: 12 rows have a
 * mistake each. What the others get is computed here in whole fen from the clause (rule book, section
 * 2), without anything of the site: 139 × the monthly standard × taken ÷ contracted area, or all of it
 * where less than 0.3 亩 a head is left; less what was credited before; a month's part by the table.
 */

/** The national table of months, by age. */
const MONTHS: Record<number, bigint> = { 40: 233n, 50: 195n, 60: 139n, 65: 101n, 70: 56n }
/** The counties' standards, in fen a month. */
const STANDARDS = [50000n, 48650n, 61230n]
const AGES = [60, 65, 0, 70, 40, 50]

interface Person {
  cells: string[]
  /** In fen. */
  subsidy: bigint
  monthly: bigint
}

const hundredths = (value: bigint | number) => {
  const text = String(value).padStart(3, '0')
  return `${text.slice(0, -2)}.${text.slice(-2)}`
}
const halfUp = (part: bigint, whole: bigint) => (2n * part + whole) / (2n * whole)

function person(number: number): Person {
  const standard = STANDARDS[number % 3] as bigint
  // Areas in hundredths of a 亩: 3.00 to 9.07, of which from half to all is taken.
  const contracted = 300 + ((number * 37) % 608)
  const taken = Math.min(contracted, Math.ceil((contracted * (50 + ((number * 13) % 52))) / 100))
  const members = 1 + (number % 5)
  const prior = number % 11 === 0 ? 123456n : 0n
  const age = AGES[number % 6] as number
  const isFull = taken === contracted || contracted - taken < 30 * members
  // Over the contracted area, so that the quotient stays exact until it is rounded.
  const whole = BigInt(contracted)
  const due = 139n * standard * (isFull ? whole : BigInt(taken)) - prior * whole
  const month = number % 12
  return {
    cells: [
      `村民${number}`,
      hundredths(standard),
      hundredths(contracted),
      hundredths(taken),
      String(members),
      `${1940 + (number % 60)}-${String(month + 1).padStart(2, '0')}-15`,
      '2021-03-20',
      '是',
      prior ? hundredths(prior) : '',
      age ? '已经在领养老金' : '',
      age ? String(age) : '',
      '',
      ['东街', '西街', '南街', '北街'][number % 4] as string,
      `14060219${String(1000000000 + number)}`,
    ],
    subsidy: halfUp(due, whole),
    monthly: age ? halfUp(due, whole * (MONTHS[age] as bigint)) : 0n,
  }
}

/** The template's columns after the name. */
const [STANDARD, CONTRACTED, TAKEN, MEMBERS, BIRTH, NOTICE, HOLDER, PRIOR] = [
  1, 2, 3, 4, 5, 6, 7, 8,
] as const
const [AGE, ON] = [10, 11] as const
/** The clerk's own column of identity numbers. */
export const ID = 13

/** What the clerk got wrong: the person, the column, what stands there, and the field that is to be named. */
const MISTAKES = [
  [12, CONTRACTED, '十来亩', '原来的承包地'],
  [57, PRIOR, '-500', '以前记过的补贴'],
  [101, MEMBERS, '', '一起承包的人数'],
  [160, STANDARD, '500.12345', '上一年度城市低保标准（每月）'],
  [203, TAKEN, '9999', '被征走的承包地'],
  [255, HOLDER, '也许', '是在册村民，有承包权'],
  [300, BIRTH, '1957-02-30', '出生日期'],
  [358, NOTICE, '1920-01-01', '土地补偿公告日'],
  [404, AGE, '39', '开始多领时的年龄'],
  [477, MEMBERS, '2.5', '一起承包的人数'],
  [533, TAKEN, '0', '被征走的承包地'],
  [640, ON, '2022-13-01', '按哪天算'],
] as const

const villagers = Array.from({ length: 640 }, (_, index) => person(index + 1))
for (const [number, column, text] of MISTAKES)
  (villagers[number - 1] as Person).cells[column] = text
const sound = villagers.filter((_, index) => !MISTAKES.some(([number]) => number === index + 1))

/** Everyone's cells, in the template's order; the last two columns are the clerk's own. */
export const rows = villagers.map(({ cells }) => cells)
export const OWN_HEADINGS = ['住哪条街', '身份证号']
/** The rows as a spreadsheet numbers them, each with the field at fault. */
export const mistakes = MISTAKES.map(([number, , , field]) => ({ row: number + 1, field }))
const sumOf = (part: 'subsidy' | 'monthly') => sound.reduce((sum, one) => sum + one[part], 0n)

/** A sum in fen as pages write it: 1,234.50 */
export const grouped = (fen: bigint) => hundredths(fen).replace(/\B(?=(\d{3})+\.)/g, ',')
/** What all 628 get, in fen. */
export const all = { subsidy: sumOf('subsidy'), monthly: sumOf('monthly') }
/** What one of them gets, in fen. */
export const subsidyOf = (number: number) => (villagers[number - 1] as Person).subsidy

/** A text as the bytes of GB18030, in which older spreadsheets save. */
export function gb18030(text: string): Buffer {
  return Buffer.concat(
    [...text].map((sign) => {
      if (sign < '\u0080') return Buffer.from(sign)
      const bytes = codes().get(sign)
      if (!bytes) throw new Error(`${sign} has no two bytes in GB18030`)
      return Buffer.from(bytes)
    }),
  )
}
let known: Map<string, [number, number]> | undefined
/** Every sign of two bytes, found by decoding them all. */
function codes(): Map<string, [number, number]> {
  if (known) return known
  known = new Map()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      known.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return known
}

/** The filled template as a spreadsheet program saves it: numbers as numbers, days as days. */
export async function xlsx(headings: readonly string[]): Promise<Buffer> {
  const isNumber = (column: number, text: string) =>
    column <= AGE && /^-?\d+(\.\d+)?$/.test(text) && text !== ''
  const cell = (text: string, column: number) => {
    if (text === '') return null
    if (isNumber(column, text)) return { value: Number(text), type: Number }
    if (column === NOTICE)
      return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy/m/d' }
    return { value: text, type: String }
  }
  const head = headings.map((value) => ({ value, type: String }))
  return writeXlsxFile([head, ...rows.map((cells) => cells.map(cell))]).toBuffer()
}
