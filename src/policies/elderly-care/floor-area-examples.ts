import type { Example } from '../../core/index.ts'

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '新小区 850 户',
    inputs: { households: '850', district: 'new' },
    working: '850 ÷ 100 = 8.5；30 × 8.5 = 255。零头不算 30 × 8 = 240，算一百户 30 × 9 = 270',
    total: '255',
    low: '240',
    high: '270',
  },
  {
    title: '老旧社区 850 户',
    inputs: { households: '850', district: 'old' },
    working: '15 × 8.5 = 127.5。零头不算 15 × 8 = 120，算一百户 15 × 9 = 135',
    total: '127.5',
    low: '120',
    high: '135',
  },
  {
    title: '正好一百户',
    inputs: { households: '100', district: 'new' },
    working: '100 ÷ 100 = 1；30 × 1 = 30，没有零头',
    total: '30',
    low: '30',
    high: '30',
  },
  {
    title: '不满百户，按比例',
    inputs: { households: '7', district: 'old' },
    working: '15 × 0.07 = 1.05。零头不算 0，算一百户 15',
    total: '1.05',
    low: '0',
    high: '15',
  },
  {
    title: '零头不算',
    inputs: { households: '199', district: 'new' },
    readings: { hundreds: 'whole' },
    working: '199 ÷ 100 = 1.99，零头不算，记 1；30 × 1 = 30',
    total: '30',
    low: '30',
    high: '60',
  },
  {
    title: '零头也算一百户',
    inputs: { households: '101', district: 'old' },
    readings: { hundreds: 'started' },
    working: '101 ÷ 100 = 1.01，零头也算，记 2；15 × 2 = 30',
    total: '30',
    low: '15',
    high: '30',
  },
]
