/*
 * Input fields: the one place where text from outside (form, link, file, JSON) becomes typed values.
 */
export type { Field, Fill } from './field.ts'
export { keptBy, optional, optionsOf, Refusal } from './field.ts'
export * from './fields-choices.ts'
export * from './fields-list.ts'
export * from './fields-numbers.ts'
