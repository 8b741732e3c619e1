import type { Example } from '../../core/index.ts'

/** Four people, 10 亩, 低保 500 元 a month: full loss is 139 × 500 = 69,500 each. */
const household = {
  monthlyAllowance: '500',
  contractedArea: '10',
  takenArea: '8',
  members: '4',
  eligibleMembers: '3',
}

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '4 口人 10 亩征走 8 亩，3 人符合条件',
    inputs: household,
    working:
      '剩 (10 − 8) ÷ 4 = 人均 0.5 亩，不算全部失地；比例 8 ÷ 10 = 0.8：每人 69,500 × 0.8 = 55,600，3 人 166,800',
    total: '166800.00',
    lines: { each: '55600.00' },
  },
  {
    title: '征走 8.9 亩，剩下人均 0.275 亩',
    inputs: { ...household, takenArea: '8.9', eligibleMembers: '4' },
    working: '(10 − 8.9) ÷ 4 = 0.275，不足 0.3，算全部失地：每人 69,500，4 人 278,000',
    total: '278000.00',
    lines: { each: '69500.00' },
  },
  {
    title: '剩下正好人均 0.3 亩，不算全部失地',
    inputs: { ...household, takenArea: '8.8', eligibleMembers: '1' },
    working: '(10 − 8.8) ÷ 4 = 0.3，不是不足 0.3；69,500 × 0.88 = 61,160，1 人',
    total: '61160.00',
    lines: { each: '61160.00' },
  },
  {
    title: '3 亩征走 2 亩，除不尽，合起来才取到分',
    inputs: {
      ...household,
      contractedArea: '3',
      takenArea: '2',
      members: '3',
      eligibleMembers: '3',
    },
    working:
      '剩人均 0.333… 亩；每人 69,500 × 2 ÷ 3 = 46,333.333…，记 46,333.33；3 人 139,000（不是 3 × 46,333.33 = 138,999.99）',
    total: '139000.00',
    lines: { each: '46333.33' },
  },
  {
    title: '全家没有人符合条件',
    inputs: { ...household, eligibleMembers: '0' },
    working: '每人 55,600，0 人：0',
    total: '0.00',
    lines: { each: '55600.00' },
  },
  {
    title: '征走不到一半',
    inputs: { ...household, takenArea: '4.9' },
    working: '4.9 ÷ 10 = 49%，剩人均 1.275 亩，两条都不够',
    status: 'not-eligible',
    total: '0.00',
  },
]
