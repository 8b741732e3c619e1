/* What a policy's files need to write a document and its rules. */
export * from './explained.ts'
export * from './fields.ts'
export * from './policy.ts'
export * from './readings.ts'
export * from './result.ts'
export * from './rule.ts'
export * from './conditions.ts'
export * from './verbs.ts'
