/* The days that a calculation gives, as a calendar file. */
export { entriesOf, entriesOfDates } from './entries.ts'
export { CALENDAR_TYPE, calendarText, willRemind } from './file.ts'
