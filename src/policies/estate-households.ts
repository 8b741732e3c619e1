import { count } from '../core/index.ts'

/** How many households an estate has, by which its rooms for the old and its bins are measured. */
export const estateHouseholdsField = count('小区户数', '户', {
  fact: 'estate-households',
  hint: '小区一共多少户',
})
