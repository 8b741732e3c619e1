import { readFileSync } from 'node:fs'
import readSheet from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Procedure } from '../../src/core/index.ts'
import { bulletins } from '../../src/policies/coverage/index.ts'
import { follow, giveVerdict, stepsOf } from './follow.ts'
import { scratchCopy } from './scratch.ts'

/*
 * CONTRIBUTING.md's recipe followed word for word in a copy of the project, under made-up names: a rule
 * for a document that is there, and a document with its rule, its procedure, its dates and a paper.
 */

const recipe = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8')
const TITLE = '保税仓库仓储费补贴'
const scratch = scratchCopy()
afterAll(scratch.remove)

/** A document of the recipe's bulletin of which nothing is computed yet. */
const bulletin = bulletins.find(({ issue }) => recipe.includes(issue))
const entry = bulletin?.documents.find(({ verdict }) => verdict.kind !== 'calculators')

function addRule(): void {
  const steps = stepsOf(recipe, '## Add a rule, in one file', {
    'bonded-storage': 'made-up-storage',
    bondedStorage: 'madeUpStorage',
    [TITLE]: '照着办法加的一条',
  })
  expect(steps.map(({ file }) => file)).toEqual([
    'src/policies/foreign-trade/made-up-storage.ts',
    'src/policies/foreign-trade/index.ts',
  ])
  for (const step of steps) follow(scratch, step)
}

function addDocument(): void {
  const names = {
    'foreign-trade': 'made-up',
    foreignTrade: 'madeUp',
    '朔政办发〔2021〕58号': entry?.number ?? '',
    '2021-12-14': entry?.date ?? '',
    'page: 55': `page: ${entry?.page}`,
    [TITLE]: '照着办法加的文件里的一条',
  }
  const [document, list, catalogue, verdict, ...more] = stepsOf(recipe, '### Add a document', names)
  const [rule] = stepsOf(recipe, '## Add a rule, in one file', names)
  if (!document || !list || !catalogue || !verdict || !rule) throw new Error('Steps are missing.')
  expect(more).toEqual([])
  const procedure = stepsOf(recipe, '### Add a procedure', names)
  expect(procedure.map(({ file }) => file)).toEqual([
    'src/policies/made-up/procedure.ts',
    'src/policies/made-up/dates.ts',
    'src/policies/made-up/index.ts',
  ])
  const drafts = stepsOf(recipe, '### Draft a paper', names)
  expect(drafts.map(({ file }) => file)).toEqual(['src/policies/made-up/bonded-storage-drafts.ts'])
  for (const step of [document, list, catalogue, rule, ...procedure, ...drafts])
    follow(scratch, step)
  giveVerdict(scratch, verdict, entry?.number ?? '')
}

beforeAll(async () => {
  addRule()
  addDocument()
  await scratch.run('npm', 'run', '--silent', 'build')
}, 400_000)

const page = (path: string) => scratch.read(`dist${path}index.html`)

describe.each([
  ['a rule of a document that is there', 'foreign-trade/made-up-storage', '照着办法加的一条'],
  ['a rule of a new document', 'made-up/bonded-storage', '照着办法加的文件里的一条'],
])('%s', (_, id, title) => {
  const link = `href="/${id}/"`

  it('has its page, with the amount of its first example in the HTML', () => {
    const html = page(`/${id}/`)
    expect(html).toContain(`<h1>${title}</h1>`)
    expect(html).toContain('50,000.00') // 100,000 × 50%
  })

  it('is computed by its command', { timeout: 60_000 }, async () => {
    const asked = ['--', id, 'storageFee=80001.01', '--json']
    const printed = await scratch.run('npm', 'run', '--silent', 'estimate', ...asked)
    // 80,001.01 × 50% = 40,000.505
    expect(JSON.parse(printed)).toMatchObject({ rule: id, status: 'ok', total: '40000.51' })
  })

  it('has its roster page and templates', async () => {
    expect(page('/roster/')).toContain(`href="/roster/${id}/"`)
    expect(page(`/roster/${id}/`)).toContain(title)
    expect(scratch.read(`dist/roster/${id}/template.csv`)).toMatch(/仓储费（元）.*\n.*,100000,/)
    const [sheet] = await readSheet(scratch.at(`dist/roster/${id}/template.xlsx`))
    expect(sheet?.data.flat()).toEqual(expect.arrayContaining(['仓储费（元）', '100000']))
  })

  it('has its JSON', () => {
    const { inputs } = JSON.parse(scratch.read(`dist/api/rules/${id}.json`)) as { inputs: unknown }
    expect(inputs).toMatchObject({ required: ['storageFee'] })
    expect(JSON.parse(scratch.read('dist/api/catalogue.json'))).toContainEqual(
      expect.objectContaining({ id, title }),
    )
  })

  it('stands on the coverage page, in the row of its document', () => {
    const rows = page('/coverage/').split('data-verdict=')
    expect(rows.filter((row) => row.includes(link))).toHaveLength(1)
    const number = id.startsWith('made-up/') ? entry?.number : '朔政办发〔2021〕58号'
    expect(rows.find((row) => row.includes(link))).toContain(number)
  })

  it('can be embedded', () => {
    expect(page(`/embed/${id}/`)).toContain(title)
  })

  it('is found from the list, the start page, the search, its readers’ page and its document', () => {
    const [slug] = id.split('/')
    for (const path of ['/rules/', '/for/enterprise/', `/documents/${slug}/`])
      expect(page(path), path).toContain(link)
    expect(page('/start/')).toContain(id)
    expect(scratch.read('dist/search.json')).toContain(`"${id.slice(id.indexOf('/') + 1)}"`)
  })
})

it('the new document is listed', () => {
  expect(page('/documents/')).toContain('href="/documents/made-up/"')
})

it('the procedure is told on the pages, by the command and in JSON', async () => {
  const [rule, document] = [page('/made-up/bonded-storage/'), page('/documents/made-up/')]
  for (const html of [rule, document]) {
    expect(html).toContain('<b>向商务部门递申请</b>')
    expect(html).toContain('文件没写：申请表；几天到账。去问：市商务局。')
    expect(html).toContain('市商务局：仓储费')
  }
  expect(rule).toContain('<mark>钱在这一步</mark>')
  const asked = ['--', 'made-up/bonded-storage', '--how']
  const printed = await scratch.run('npm', 'run', '--silent', 'estimate', ...asked)
  expect(printed).toContain('1. 向商务部门递申请【钱在这一步】')
  const { steps } = JSON.parse(scratch.read('dist/api/procedures/made-up.json')) as Procedure
  expect(steps.map(({ id }) => id)).toEqual(['apply'])
})

it('the paper is drafted on the page of its rule, and on no other', () => {
  const drafts = '/_astro/made-up.bonded-storage-drafts.'
  expect(page('/made-up/bonded-storage/')).toContain(drafts)
  expect(page('/foreign-trade/made-up-storage/')).not.toContain('-drafts.')
})

it('the dates that follow are told by the command and in JSON', async () => {
  const asked = ['--', 'made-up', '--how', 'stored=2021-11-30']
  const printed = await scratch.run('npm', 'run', '--silent', 'estimate', ...asked)
  // Three months on; there is no 30 February.
  expect(printed).toContain('最晚申请到：2022年2月28日')
  const published = JSON.parse(scratch.read('dist/api/procedures/made-up.json')) as object
  expect(published).toMatchObject({ dates: [{ id: 'stored', dates: [{ id: 'apply-by' }] }] })
})

it('the rule joins the joint form of its document', () => {
  expect(page('/together/foreign-trade/')).toContain('value="made-up-storage"')
})

it('the generic tests hold, and types are right', { timeout: 300_000 }, async () => {
  const types = { extends: './tsconfig.json', include: ['src/policies'] }
  scratch.write('tsconfig.policies.json', JSON.stringify(types))
  const tests = [
    ...['catalogue', 'coverage', 'examples'].map((name) => `unit/policies/${name}.test`),
    'invariants/hygiene.test',
  ]
  const json = ['--reporter=json', '--outputFile=report.json']
  await Promise.all([
    scratch.run('npx', 'vitest', 'run', '--project=unit', ...json, ...tests),
    scratch.run('npx', 'tsc', '--project', 'tsconfig.policies.json'),
  ])
  const { success, numPassedTests } = JSON.parse(scratch.read('report.json')) as Record<
    string,
    unknown
  >
  expect(success).toBe(true)
  expect(numPassedTests).toBeGreaterThan(500)
})
