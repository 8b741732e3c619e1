import type { Example } from '../../core/index.ts'

const building = {
  elevators: '1',
  storeys: '6',
  legalTitle: true,
  singleOwner: false,
  certificate: true,
}

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '6 户分摊 50 万元，一楼不出',
    inputs: { ...building, totalCost: '500000', weights: ['0', '1', '2', '3', '4', '5'] },
    working:
      '50万 − 补助 20万 = 30万；权重和 0+1+2+3+4+5 = 15，每份 30万 ÷ 15 = 2万：各户 0、2万、4万、6万、8万、10万',
    total: '300000.00',
    lines: {
      net: '300000.00',
      'household-1': '0.00',
      'household-2': '20000.00',
      'household-3': '40000.00',
      'household-4': '60000.00',
      'household-5': '80000.00',
      'household-6': '100000.00',
    },
    low: '300000.00',
    high: '300000.00',
  },
  {
    title: '三户平分 100 元，多一分给第一户',
    inputs: { ...building, totalCost: '200100', weights: ['1', '1', '1'] },
    working:
      '200,100 − 200,000 = 100；每户 33.333…，先各 33.33，剩 1 分；三户的小数一样大，给最前面的一户：33.34、33.33、33.33',
    total: '100.00',
    lines: {
      net: '100.00',
      'household-1': '33.34',
      'household-2': '33.33',
      'household-3': '33.33',
    },
  },
  {
    title: '一比二分 100 元，多一分给小数大的一户',
    inputs: { ...building, totalCost: '200100', weights: ['1', '2'] },
    working: '33.333… 和 66.666…，先 33.33 和 66.66，剩 1 分给小数大的第二户：66.67',
    total: '100.00',
    lines: { net: '100.00', 'household-1': '33.33', 'household-2': '66.67' },
  },
  {
    title: '3 层楼没有补助，全由业主出',
    inputs: { ...building, storeys: '3', totalCost: '300000', weights: ['1', '2'] },
    working: '不到 4 层，补助 0；30万 按 1 比 2 分：10万、20万',
    total: '300000.00',
    lines: { net: '300000.00', 'household-1': '100000.00', 'household-2': '200000.00' },
  },
  {
    title: '补助比总价还多',
    inputs: { ...building, totalCost: '180000', weights: ['1', '1'] },
    working: '18万 − 20万 不够减，业主不用出：0',
    total: '0.00',
    lines: { net: '0.00', 'household-1': '0.00', 'household-2': '0.00' },
  },
  {
    title: '2 部电梯 100 万元，市、县补助有两种理解',
    inputs: { ...building, elevators: '2', totalCost: '1000000', weights: ['1', '1'] },
    working: '100万 − 2 × 20万 = 60万，两户各 30万；若市、县按项目只补一次，100万 − 30万 = 70万',
    total: '600000.00',
    lines: { net: '600000.00', 'household-1': '300000.00', 'household-2': '300000.00' },
    low: '600000.00',
    high: '700000.00',
  },
]
