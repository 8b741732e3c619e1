import { expect, test } from 'vitest'
import { Random } from './random.ts'
import { spelled } from './spelling.ts'

const SEED = 20_260

test('the project is asked in many writings, which leave what is no number as it is', () => {
  const random = new Random(SEED)
  const inputs = { monthlyBase: '5000', oldRate: '12', newRate: 'x', months: '6' }
  const request = { rule: 'service-recovery/housing-fund', on: '2021-03-05', readings: {}, inputs }
  const asked = Array.from({ length: 20_000 }, () => spelled(random, request))
  const written = (key: keyof typeof inputs) => new Set(asked.map((one) => one.inputs[key]))
  for (const text of [
    '5,000',
    '5000元',
    '¥5000',
    '5000元/月',
    '0.5000万',
    '五千',
    '伍仟元整',
    '５０００',
  ])
    expect(written('monthlyBase')).toContain(text)
  for (const text of ['12%', '12 %']) expect(written('oldRate')).toContain(text)
  for (const text of ['6个月', '6 个月', '6月', '六个月']) expect(written('months')).toContain(text)
  expect([...written('newRate')].map((text) => String(text).replace(/[^x]/g, ''))).toEqual(
    [...written('newRate')].map(() => 'x'),
  )
  const days = new Set(asked.map(({ on }) => on))
  for (const day of ['2021/3/5', '2021.03.05', '2021年3月5日', '20210305', '2021-3-5 00:00:00'])
    expect(days).toContain(day)
})
