export type { CalendarCells, Cells, Slot } from './cells.ts'
export { slotsOf } from './cells.ts'
export { operand, slotFormula } from './formulas.ts'
export { roundFormula, withoutTails } from './tail.ts'
