import { expect, it } from 'vitest'
import bondedStorage from '../../../src/policies/foreign-trade/bonded-storage.ts'
import { listedRows } from '../../../src/roster/listed-rows.ts'
import { LocalEngine } from '../../../src/roster/local-engine.ts'

const ASKED = { on: '2023-06-30' }

async function listed(text: string): Promise<[name: string, total: string | null][]> {
  const engine = new LocalEngine(bondedStorage, 50)
  const opened = await engine.open(text)
  await engine.compute(ASKED)
  const rows = await listedRows(engine, bondedStorage, opened, ASKED)
  return rows.map(({ name, calculation }) => [name, calculation.outcome.total])
}

it('the rows that came out are listed by name, however many there are', async () => {
  const fees = ['姓名\t仓储费（元）', '王五\t五千多', '张三\t100000', '合计\t100000']
  const many = Array.from({ length: 450 }, (_, index) => `户${index}\t0.01`)
  const rows = await listed([...fees, ...many].join('\n'))
  expect(rows).toHaveLength(451)
  expect(rows[0]).toEqual(['张三', '50000.00'])
  expect(rows[450]).toEqual(['户449', '0.01'])
})

it('identity and telephone numbers are on no list, in whatever column they stand', async () => {
  const heading = '身份证号\t姓名或编号\t电话\t仓储费（元）'
  const rows = await listed(
    `${heading}\n140602196501010011\t张三\t13800000000\t2\n140602196501010012\t140602196501010012\t1\t2`,
  )
  expect(rows).toEqual([
    ['张三', '1.00'],
    ['', '1.00'],
  ])
  expect(await listed('身份证号\t仓储费（元）\n140602196501010011\t2')).toEqual([['', '1.00']])
})
