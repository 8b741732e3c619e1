import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Figure } from '../../calculators/stated/stated.svelte.ts'
import type { Explained } from '../../core/explained.ts'
import { optionsOf, Refusal } from '../../core/fields.ts'
import type { CatalogueRule } from '../../core/index.ts'
import { readDate } from '../../core/read-date.ts'
import type { Asking } from './schema.ts'
import { localValuesSchema, statableInputs } from './schema.ts'

/** An entry of the file as it is written; `input` is `policy/key`. */
interface Entry extends Omit<Figure, 'key' | 'value'> {
  readonly input: string
  readonly value: string | number
}
/** A figure with the input that it is for, named as the file names it. */
export type StatedValue = Omit<Figure, 'key'> & { readonly input: string }

/**
 * Reads the text of a file of stated figures.
 * @throws where the file is not as its schema says, a day does not exist, the very field of the input
 * refuses a value, or two periods of a place and input overlap: with every entry at fault and why
 */
export function readLocalValues(text: string, rules: readonly CatalogueRule[]): StatedValue[] {
  const entries = entriesOf(JSON.parse(text), rules)
  const inputs = statableInputs(rules)
  const faults = entries.flatMap((entry, index) =>
    [...periodFaults(entry), ...valueFaults(entry, inputs), ...overlaps(entries, index)].map(
      (fault) => `${nameOf(entry, index)}: ${fault}`,
    ),
  )
  refuse(faults)
  return entries.map((entry) => ({ ...entry, value: typedValue(entry, inputs) }))
}

function refuse(faults: readonly string[]): void {
  if (faults.length) throw new Error(`The stated figures cannot be used.\n${faults.join('\n')}`)
}

/** The entries of a file that is as its schema says. */
function entriesOf(file: unknown, rules: readonly CatalogueRule[]): Entry[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  const validate = ajv.compile<{ values: Entry[] }>(localValuesSchema(rules))
  if (validate(file)) return file.values
  refuse((validate.errors ?? []).map((error) => faultText(file, error)))
  return []
}

type SchemaError = NonNullable<ReturnType<Ajv2020['compile']>['errors']>[number]

/** What the schema finds wrong, with the entry it is in. */
function faultText(file: unknown, { instancePath, message = '', params }: SchemaError): string {
  const [, index = ''] = /^\/values\/(\d+)/.exec(instancePath) ?? []
  const entry = index && (file as { values: Partial<Entry>[] }).values[+index]
  const where = entry ? nameOf(entry, +index) : 'the file'
  return `${where}: ${instancePath || '/'} ${message} ${JSON.stringify(params)}`
}

const nameOf = ({ input, place }: Partial<Entry>, index: number): string =>
  `entry ${index + 1} (${input}, ${place})`

function periodFaults({ from, to }: Entry): string[] {
  const unreal = [from, ...(to === null ? [] : [to])].filter((day) => !readDate(day))
  if (unreal.length) return unreal.map((day) => `there is no day ${day}`)
  return to !== null && to < from ? [`ends on ${to}, before it begins on ${from}`] : []
}

type Inputs = ReadonlyMap<string, readonly Asking[]>

/** What the fields that will read the value say against it. */
function valueFaults({ input, value }: Entry, inputs: Inputs): string[] {
  const refusals = (inputs.get(input) ?? []).flatMap(({ key, field }) => {
    const read = field.read(value, key)
    return read instanceof Refusal ? read.message : []
  })
  return [...new Set(refusals)]
}

/** The earlier entries of the same place and input whose period has a day in common with this one's. */
function overlaps(entries: readonly Entry[], index: number): string[] {
  const { input, place, from, to } = entries[index] as Entry
  return entries
    .slice(0, index)
    .flatMap((other, before) =>
      other.input === input &&
      other.place === place &&
      (to === null || other.from <= to) &&
      (other.to === null || from <= other.to)
        ? `its period overlaps that of entry ${before + 1}`
        : [],
    )
}

/** The value as the input's control holds it: an option by its name, a number as it is written. */
function typedValue({ input, value }: Entry, inputs: Inputs): string {
  const [asking] = inputs.get(input) ?? []
  return asking && optionsOf(asking.field)
    ? String((asking.field.read(value, asking.key) as Explained).value)
    : String(value)
}
