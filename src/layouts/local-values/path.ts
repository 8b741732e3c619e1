import { existsSync } from 'node:fs'

const { LOCAL_VALUES } = process.env

/** The file in which whoever deploys the site states figures; the environment may name another. */
export const localValuesPath = LOCAL_VALUES ?? 'local/values.json'

/** Whether figures are stated. A file that was named must be there, so it is read and missed. */
export const areValuesStated = LOCAL_VALUES !== undefined || existsSync(localValuesPath)
