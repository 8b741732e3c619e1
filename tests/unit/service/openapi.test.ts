import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documents, procedureOf, rules } from '../../../src/policies/index.ts'
import { explain } from '../../../src/service/index.ts'
import { RULE } from '../../support/asked.ts'
import { app, post, startService } from '../../support/service.ts'
import type { Service } from '../../support/service.ts'

/** A route that gives JSON by a schema. */
interface Path {
  readonly get: {
    readonly responses: {
      readonly 200: { readonly content: { 'application/json': { schema: { $ref?: string } } } }
    }
  }
}

interface Document {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Path>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

const text = await (await app.request('/openapi.json')).text()
const document = JSON.parse(text) as Document

const ajv = new Ajv2020({ strict: false })
ajv.addSchema(document, 'api')
/** What is wrong with a value by a schema of the document; undefined if nothing. */
function faultOf(schema: string, value: unknown): string | undefined {
  const validate = ajv.getSchema(`api#/components/schemas/${schema}`)
  if (!validate) return `no schema ${schema}`
  return validate(value) ? undefined : ajv.errorsText(validate.errors)
}

const requests = rules.flatMap(({ id, examples }) =>
  examples.map(({ title, on = '2023-06-30', readings = {}, inputs }) => ({
    name: `${id}: ${title}`,
    request: { rule: id, on, readings, inputs },
  })),
)

describe('the document', () => {
  it('is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(
      JSON.parse(text) as Record<string, unknown>,
    )
    expect(errors).toBeUndefined()
    expect([valid, document.openapi]).toEqual([true, '3.1.0'])
  })

  it('has every route', () => {
    const routes = app.routes.filter(({ method }) => method !== 'ALL').map(({ path }) => path)
    const paths = routes.map((path) => path.replace(/:(\w+)/g, '{$1}'))
    expect(Object.keys(document.paths).sort()).toEqual(
      [...new Set(paths)].filter((path) => path !== '/openapi.json').sort(),
    )
  })

  it('has a request of every rule', () => {
    for (const { id } of rules)
      expect(document.components.schemas).toHaveProperty([id.replace('/', '.')])
  })

  it('is no longer than two hundred kilobytes', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(200_000)
  })
})

describe('every example', () => {
  it('is a request by the schemas', () => {
    expect(requests.length).toBeGreaterThan(2 * rules.length)
    const faults = requests.map(({ name, request }) => [name, faultOf('Request', request)])
    expect(faults.filter(([, fault]) => fault)).toEqual([])
  })

  it('has an outcome and an explanation by the schemas', () => {
    const faults = requests.map(({ name, request }) => [
      name,
      faultOf('Explained', explain(request)),
    ])
    expect(faults.filter(([, fault]) => fault)).toEqual([])
  })
})

describe('what is published', () => {
  /** A path and what it answers, with what is wrong with that by the schema of its route; all others undefined. */
  const faultAt = async (route: string, path = route) => {
    const { $ref } =
      document.paths[route]?.get.responses[200].content['application/json'].schema ?? {}
    const answer = await app.request(path)
    expect.soft(answer.status, path).toBe(200)
    return faultOf(($ref ?? '').replace('#/components/schemas/', ''), await answer.json())
  }
  it('of all rules is by the schema of its route', async () => {
    for (const route of ['/rules', '/health'])
      expect.soft(await faultAt(route), route).toBeUndefined()
    for (const { id } of rules)
      expect.soft(await faultAt('/rules/{policy}/{rule}', `/rules/${id}`), id).toBeUndefined()
  })

  it('of every procedure too', async () => {
    const described = documents.filter(({ slug }) => procedureOf(slug))
    expect(described.length).toBeGreaterThan(15)
    for (const { slug } of described) {
      const fault = await faultAt('/documents/{slug}/procedure', `/documents/${slug}/procedure`)
      expect.soft(fault, slug).toBeUndefined()
    }
  })
})

describe('the schemas refuse', () => {
  const request = { rule: RULE, inputs: { firstYearExports: '1', manufacturer: true } }
  it.each([
    ['an unknown rule', { ...request, rule: 'no/such' }],
    ['an unknown key', { ...request, inputs: { ...request.inputs, more: 1 } }],
    ['a missing input', { rule: RULE, inputs: { manufacturer: true } }],
    ['an unknown option', { ...request, readings: { step: 'no' } }],
    ['another rule’s inputs', { ...request, rule: 'grain/land-proceeds' }],
  ])('%s', (_, wrong) => {
    expect(faultOf('Request', request)).toBeUndefined()
    expect(faultOf('Request', wrong)).toBeDefined()
  })

  it('what is published with a key more, or one less', async () => {
    const rule = (await (await app.request(`/rules/${RULE}`)).json()) as object
    expect(faultOf('Rule', rule)).toBeUndefined()
    expect(faultOf('Rule', { ...rule, more: 1 })).toBeDefined()
    expect(faultOf('Rule', { ...rule, kind: undefined })).toBeDefined()
  })

  it('an outcome with a key more, or one less', () => {
    const { outcome } = explain({ ...request, on: '2023-06-30' })
    expect(faultOf('Outcome', outcome)).toBeUndefined()
    expect(faultOf('Outcome', { ...outcome, more: 1 })).toBeDefined()
    expect(faultOf('Outcome', { ...outcome, total: undefined })).toBeDefined()
  })
})

it('problem details are as the schema says', async () => {
  const wrong = await post('/evaluate', { rule: RULE, inputs: {} })
  expect(faultOf('Problem', await wrong.json())).toBeUndefined()
  const none = await app.request('/nothing')
  expect(faultOf('Problem', await none.json())).toBeUndefined()
})

describe('a client generated from it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'client-'))
  let service: Service
  beforeAll(async () => {
    service = await startService()
    const plugins = ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'] as const
    await createClient({
      input: `${service.origin}/openapi.json`,
      output: { path: folder, module: { extension: '.ts' } },
      plugins: [...plugins],
      logs: { level: 'silent' },
    })
  })
  afterAll(() => {
    service.process.kill()
    rmSync(folder, { recursive: true })
  })

  it('knows what to ask, and gets it', async () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { client } from './client.gen.ts'
import { evaluate, explain, getProcedure, getRule, listRules } from './index.ts'
import type { Explained, Outcome } from './index.ts'

export async function use(baseUrl: string) {
  client.setConfig({ baseUrl })
  const inputs = { firstYearExports: '8000000', manufacturer: true }
  const body = { rule: '${RULE}' as const, on: '2023-06-30', inputs }
  const outcome: Outcome | undefined = (await evaluate({ body })).data
  const explained: Explained | undefined = (await explain({ body })).data
  // @ts-expect-error there is no such input
  const wrong = await evaluate({ body: { ...body, inputs: { ...inputs, exports: '1' } } })
  const fields: string[] = wrong.error?.problems?.map(({ field }) => field) ?? []
  const [first] = (await listRules()).data ?? []
  const [policy = '', rule = ''] = first?.id.split('/') ?? []
  const example = (await getRule({ path: { policy, rule } })).data?.examples[0]
  const way = (await getProcedure({ path: { slug: first?.documentSlug ?? '' } })).data
  const published = [first?.unit, example?.total, way?.steps[0]?.title]
  return [outcome?.total, explained?.explanation.amount, ...fields, ...published]
}
`,
    )
    const flags = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'esnext']
    const more = ['--moduleResolution', 'bundler', '--allowImportingTsExtensions', '--ignoreConfig']
    const tsc = join('node_modules', '.bin', 'tsc')
    execFileSync(tsc, [...flags, ...more, join(folder, 'use.ts')], { stdio: 'pipe' })
    const { use } = (await import(join(folder, 'use.ts'))) as {
      use(baseUrl: string): Promise<string[]>
    }
    const [first] = rules
    const step = procedureOf(first?.document.slug ?? '')?.steps[0]?.title
    const published = [first?.unit, first?.examples[0].total, step]
    const amounts = ['20000.00', '20,000.00 元']
    expect(await use(service.origin)).toEqual([...amounts, 'exports', ...published])
  })
})
