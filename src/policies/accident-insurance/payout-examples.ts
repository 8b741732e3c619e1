import type { Example } from '../../core/index.ts'

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '骨折住院，自己付了 1,500 元',
    inputs: { standard: '2020', outcome: 'none', medicalExpense: '1500' },
    working: '1,500 × 90% = 1,350，没有超过 2,000',
    total: '1350.00',
    lines: { medical: '1350.00' },
    low: '1350.00',
    high: '1350.00',
  },
  {
    title: '七级伤残，医药费自付 3,000 元',
    inputs: {
      standard: '2020',
      outcome: 'disability',
      disabilityGrade: '7',
      medicalExpense: '3000',
    },
    working:
      '2万 × 10% = 2,000；3,000 × 90% = 2,700，最多 2,000；合计 4,000。若先封顶再算：2,000 × 90% = 1,800，合计 3,800',
    total: '4000.00',
    lines: { disability: '2000.00', medical: '2000.00' },
    low: '3800.00',
    high: '4000.00',
  },
  {
    title: '新标准，费用先封顶再算 90%',
    inputs: { standard: '2021', outcome: 'none', medicalExpense: '5000' },
    readings: { limit: 'on-expense' },
    on: '2022-01-01',
    working: '3,000 × 90% = 2,700；若先算 90%：4,500，最多 3,000',
    total: '2700.00',
    lines: { medical: '2700.00' },
    low: '2700.00',
    high: '3000.00',
  },
  {
    title: '新标准，一级伤残',
    inputs: { standard: '2021', outcome: 'disability', disabilityGrade: '1' },
    on: '2022-01-01',
    working: '3万 × 100% = 3万',
    total: '30000.00',
    lines: { disability: '30000.00' },
  },
  {
    title: '新标准，保单写明赔 12.5%',
    inputs: { standard: '2021', outcome: 'disability', disabilityPercent: '12.5' },
    on: '2022-01-01',
    working: '3万 × 12.5% = 3,750',
    total: '3750.00',
    lines: { disability: '3750.00' },
  },
  {
    title: '身故，先前医药费自付 33.35 元',
    inputs: { standard: '2020', outcome: 'death', medicalExpense: '33.35' },
    working: '身故 2万；33.35 × 90% = 30.015，到分 30.02；合计 20,030.02',
    total: '20030.02',
    lines: { death: '20000.00', medical: '30.02' },
  },
  {
    title: '没有落下残疾，也没有自付医药费',
    inputs: { standard: '2020', outcome: 'none' },
    working: '没有可赔的：0',
    total: '0.00',
    lines: {},
  },
]
