import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Site } from '../../scripts/audit/weight.ts'
import { pagesOf } from '../../scripts/audit/kinds.ts'
import type { CatalogueRule } from '../../src/core/index.ts'
import { rules } from '../../src/policies/index.ts'
import { plainEnvironment } from '../support/plain-environment.ts'

/* The site built with stated figures, and without. */

const EXAMPLE = 'tests/support/local-values.example.json'
const OUT = 'dist-stated'
const { values } = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as { values: { input: string }[] }
/** The inputs that have figures there, as `policy/key`. */
const STATED = new Set(values.map(({ input }) => input))
const folder = mkdtempSync(join(tmpdir(), 'huisuan-stated-'))

const environment = (file: string, out: string) => ({
  ...plainEnvironment(),
  ...{ LOCAL_VALUES: file, OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' },
})
beforeAll(() => {
  execFileSync('npx', ['astro', 'build'], { stdio: 'pipe', env: environment(EXAMPLE, `./${OUT}`) })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

const html = (out: string, path: string) => readFileSync(join(out, path, 'index.html'), 'utf8')
const isStated = (name: string) => name.startsWith('stated.')

describe('with stated figures', () => {
  const statedPages = () =>
    pagesOf(OUT).filter((path) => new Site(OUT).read(path).includes('stated.'))

  test('only the pages of rules that ask them load the code that offers them', () => {
    const asks = ({ id, inputs }: CatalogueRule) =>
      Object.keys(inputs).some((key) => STATED.has(`${id.split('/')[0]}/${key}`))
    const asking = rules.filter(asks).map(({ id }) => `/${id}/`)
    expect(asking).toEqual(
      expect.arrayContaining(['/landless-pension/subsidy/', '/accident-insurance/payout/']),
    )
    expect(statedPages()).toEqual(
      asking
        .flatMap((path) => [path, `/embed${path}`])
        .concat('/start/', '/together/foreign-trade/')
        .sort(),
    )
  })

  test('a page is built with its offer, for the day of its example', () => {
    const page = html(OUT, 'landless-pension/subsidy')
    expect(page).toContain('选地方，填好“上一年度城市低保标准（每月）”')
    expect(page).toMatch(/<option value="甲县（举例）"[^>]*>甲县（举例）：600 元\/月<\/option>/)
    expect(html(OUT, 'landless-pension/monthly-topup')).not.toContain('选地方')
  })

  test('a roster’s page lists them, and needs no script for it', () => {
    const page = html(OUT, 'roster/landless-pension/project-fund')
    expect(page).toMatch(/部署本站的单位填的数，不是公报里的/)
    expect(page).toMatch(
      /甲县（举例）.*2021年1月1日起、2021年12月31日止.*560 元\/月（举例用的编造数/,
    )
    expect(page).toMatch(/甲县丙村（举例）.*2020年7月29日起.*2\.35 亩\/人（举例用的编造数/)
    expect(html(OUT, 'roster/elevator/cost-share')).not.toContain('部署本站的单位')
  })
})

describe('without', () => {
  test('no page offers any, and no code for it is built', () => {
    expect(readdirSync('dist/_astro').filter(isStated)).toEqual([])
    expect(readdirSync(`${OUT}/_astro`).filter(isStated)).toHaveLength(1)
    for (const path of ['', 'roster/', 'embed/']
      .map((at) => `${at}landless-pension/subsidy`)
      .concat('together/foreign-trade'))
      expect(html('dist', path)).not.toMatch(/data-stated|&quot;stated&quot;|选地方|部署本站的单位/)
  })

  test('the schema of the file is there, and fits the example', () => {
    const schema = JSON.parse(readFileSync('dist/api/local-values.schema.json', 'utf8')) as object
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema)
    expect(validate(JSON.parse(readFileSync(EXAMPLE, 'utf8')))).toBe(true)
  })
})

test('a figure that its field refuses stops the build, which names the entry', () => {
  const file = join(folder, 'values.json')
  writeFileSync(file, JSON.stringify({ values: [values[0], { ...values[3], value: '两亩多' }] }))
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], {
    ...{ encoding: 'utf8', env: environment(file, join(folder, 'dist')) },
  })
  expect(status).not.toBe(0)
  expect(stdout + stderr).toMatch(
    /entry 2 \(landless-pension\/areaPerHead, 甲县丙村（举例）\): .*两亩多/,
  )
})

test('a file that was named and is not there stops the build', () => {
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], {
    ...{ encoding: 'utf8', env: environment(join(folder, 'none.json'), join(folder, 'dist')) },
  })
  expect(status).not.toBe(0)
  expect(stdout + stderr).toMatch(/none\.json/)
})
