import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AnyRule, PolicyFolder } from '../../../src/core/rule.ts'
import { ruleOf, rules } from '../../../src/policies/index.ts'

const policies = new URL('../../../src/policies/', import.meta.url)
const files = readdirSync(policies, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
const source = (path: string) => readFileSync(new URL(path, policies), 'utf8')
const ruleFiles = files.filter((path) => source(path).includes('export default defineRule('))

/** Eleven digits, or an area code and a number. */
const PHONE = /(?<![\d.])\d{11}(?![\d.])|(?<!\d)0\d{2,3}[-—－ ]\d{7,8}(?!\d)/

describe('the catalogue in its files', () => {
  it('has every file that declares a rule, and no other rule', () => {
    expect(ruleFiles.map((path) => path.replace(/\.ts$/, '')).sort()).toEqual(
      rules.map(({ id }) => id).sort(),
    )
  })

  it.each(ruleFiles)('the rule in %s is named as its folder and file', async (path) => {
    const [folder, name] = path.replace(/\.ts$/, '').split('/')
    const { default: rule } = (await import(`../../../src/policies/${folder}/${name}.ts`)) as {
      default: AnyRule
    }
    const { default: policy } = (await import(`../../../src/policies/${folder}/index.ts`)) as {
      default: PolicyFolder
    }
    expect(`${rule.id}.ts`).toBe(path)
    expect(ruleOf(rule.id)).toBe(rule)
    expect(policy.rules).toContain(rule)
    expect(policy.documents).toContain(rule.document)
  })

  it('has no telephone number in it, of the mobile or of the office', () => {
    for (const number of ['0349-2022222', '电话：13800000000', '03492022222'])
      expect(number).toMatch(PHONE)
    for (const path of files) expect(source(path)).not.toMatch(PHONE)
  })
})
