import { describe, expect, it } from 'vitest'
import { rules } from '../../../src/policies/index.ts'
import { RULE } from '../../support/asked.ts'
import { runHere } from '../../support/run-here.ts'

describe('--list', () => {
  it('gives the id and title of every rule, one a line', async () => {
    const { stdout, status } = await runHere(['--list'])
    expect(stdout).toBe(rules.map(({ id, title }) => `${id}\t${title}\n`).join(''))
    expect(status).toBe(0)
  })

  it('gives with --json what a program needs to ask', async () => {
    const entries = JSON.parse((await runHere(['--list', '--json'])).stdout) as { id: string }[]
    expect(entries.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    expect(entries.find(({ id }) => id === RULE)).toMatchObject({
      id: RULE,
      title: '出口零突破奖励',
      kind: 'entitlement',
      unit: '元',
      document: '朔政办发〔2021〕58号',
      from: '2022-01-01',
      to: '2024-12-31',
      inputs: ['firstYearExports', 'manufacturer'],
      readings: { step: ['whole', 'pro-rata'], scope: ['manufacturers', 'all-exporters'] },
    })
  })
})
