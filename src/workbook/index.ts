/* Workbooks whose formulas compute an amount again, and plain tables, as XLSX. */
export type { RosterRow } from './roster.ts'
export { rosterWorkbook } from './roster.ts'
export type { Cell, Sheet, Sheets } from './sheets.ts'
export { workbookOf } from './single.ts'
export type { TableCell } from './table-file.ts'
export { TableFile } from './table-file.ts'
export { toXlsx } from './write.ts'
