import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, test } from 'vitest'
import { UNDER_PATH } from '../support/site-under-path.ts'
import { plainEnvironment } from '../support/plain-environment.ts'

/* The site built without stated figures, and with wrong ones; `base-path.test.ts` reads one built with them. */

const { values } = JSON.parse(readFileSync(UNDER_PATH.figures, 'utf8')) as { values: object[] }
const folder = mkdtempSync(join(tmpdir(), 'huisuan-stated-'))

const environment = (file: string, out: string) => ({
  ...plainEnvironment(),
  ...{ LOCAL_VALUES: file, OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' },
})
afterAll(() => rmSync(folder, { recursive: true }))

const html = (path: string) => readFileSync(join('dist', path, 'index.html'), 'utf8')

describe('without', () => {
  test('no page offers any, and no code for it is built', () => {
    expect(readdirSync('dist/_astro').filter((name) => name.startsWith('stated.'))).toEqual([])
    for (const path of ['', 'roster/', 'embed/']
      .map((at) => `${at}landless-pension/subsidy`)
      .concat('together/foreign-trade'))
      expect(html(path)).not.toMatch(/data-stated|&quot;stated&quot;|选地方|部署本站的单位/)
  })

  test('the schema of the file is there, and fits the example', () => {
    const schema = JSON.parse(readFileSync('dist/api/local-values.schema.json', 'utf8')) as object
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema)
    expect(validate(JSON.parse(readFileSync(UNDER_PATH.figures, 'utf8')))).toBe(true)
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
