import { firms } from './firms.ts'
import { households } from './households.ts'
import { offices } from './offices.ts'

/** The dates that follow, counted by hand, by whom they are for. */
export const counts = [...households, ...firms, ...offices]
