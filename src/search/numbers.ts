/** A document's number as far as a reader gave it: 58号, 2021 58, 朔政办发〔2021〕58号. */
export interface NumberAsked {
  /** 朔政办发; empty where not given. */
  readonly prefix: string
  readonly year: string
  readonly serial: string
  /** The query without it. */
  readonly rest: string
}

const PREFIX = '(?<prefix>[朔晋]\\p{Script=Han}{1,6})?'
const BRACKETED = '[〔\\[(【（]?\\s*(?<year>20\\d\\d)\\s*[〕\\])】）]?\\s*年?\\s*第?'
/** With 号 a serial alone is enough; without it the year must be there. */
const FORMS = [
  new RegExp(`${PREFIX}\\s*(?:${BRACKETED})?\\s*(?<serial>\\d{1,3})\\s*号\\s*(?:文件|文)?`, 'u'),
  new RegExp(`${PREFIX}\\s*${BRACKETED}[\\s-]*(?<serial>\\d{1,3})(?!\\d|\\s*[月万元])`, 'u'),
]

/** The document number in a query of half-width characters; undefined where there is none. */
export function numberIn(query: string): NumberAsked | undefined {
  for (const form of FORMS) {
    const match = form.exec(query)
    if (!match) continue
    const { prefix = '', year = '', serial = '' } = match.groups ?? {}
    return { prefix, year, serial, rest: query.replace(match[0], ' ') }
  }
  return undefined
}

/** Whether a document's number is the one asked for, as far as that goes. */
export function isNumber(number: string, { prefix, year, serial }: NumberAsked): boolean {
  const [, own = '', ownYear, ownSerial] = /^(.*)〔(\d+)〕(\d+)号$/.exec(number) ?? []
  return (
    own.startsWith(prefix) && (!year || year === ownYear) && Number(serial) === Number(ownSerial)
  )
}
