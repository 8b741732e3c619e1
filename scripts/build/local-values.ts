/**
 * Checks the figures that whoever deploys the site states, before anything is built: against the schema
 * that the build ships, and each value by the very field that will read it.
 */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { AstroIntegration } from 'astro'
import { Refusal } from '../../src/core/fields.ts'
import type { CatalogueRule } from '../../src/core/index.ts'
import { readDate } from '../../src/core/read-date.ts'
import { areValuesStated, localValuesPath } from '../../src/layouts/local-values/path.ts'
import type { Asking, Entry } from '../../src/layouts/local-values/schema.ts'
import { localValuesSchema, statableInputs } from '../../src/layouts/local-values/schema.ts'

/**
 * Checks the text of a file of stated figures.
 * @throws where the file is not as its schema says, a day does not exist, the very field of the input
 * refuses a value, or two periods of a place and input overlap: with every entry at fault and why
 */
export function checkLocalValues(text: string, rules: readonly CatalogueRule[]): void {
  const entries = entriesOf(JSON.parse(text), rules)
  const inputs = statableInputs(rules)
  const faults = entries.flatMap((entry, index) =>
    [...periodFaults(entry), ...valueFaults(entry, inputs), ...overlaps(entries, index)].map(
      (fault) => `${nameOf(entry, index)}: ${fault}`,
    ),
  )
  refuse(faults)
}

function refuse(faults: readonly string[]): void {
  if (faults.length) throw new Error(`The stated figures cannot be used.\n${faults.join('\n')}`)
}

/** The entries of a file that is as its schema says. */
function entriesOf(file: unknown, rules: readonly CatalogueRule[]): Entry[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  const validate = ajv.compile<{ values: Entry[] }>(localValuesSchema(rules))
  if (validate(file)) return file.values
  // That an input is not this one and not that one says less than that it is none of them.
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'const')
  refuse(errors.map((error) => faultText(file, error)))
  return []
}

type SchemaError = NonNullable<ReturnType<Ajv2020['compile']>['errors']>[number]

/** What the schema finds wrong, with the entry it is in. */
function faultText(file: unknown, { instancePath, keyword, message, params }: SchemaError): string {
  const [, index = ''] = /^\/values\/(\d+)/.exec(instancePath) ?? []
  const entry = index && (file as { values: Partial<Entry>[] }).values[+index]
  const where = entry ? nameOf(entry, +index) : 'the file'
  const fault = keyword === 'oneOf' ? 'is none of the inputs in the schema' : message
  const { additionalProperty = '' } = params
  return `${where}: ${instancePath || '/'} ${fault} ${additionalProperty}`.trimEnd()
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

/** Stops the build, or the development server, where the file of stated figures cannot be used. */
export function localValues(): AstroIntegration {
  return {
    name: 'huisuan-local-values',
    hooks: {
      'astro:config:setup': async () => {
        if (!areValuesStated) return
        const { rules } = await import('../../src/policies/index.ts')
        checkLocalValues(readFileSync(localValuesPath, 'utf8'), rules)
      },
    },
  }
}
