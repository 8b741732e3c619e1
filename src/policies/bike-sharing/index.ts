import type { PolicyFolder } from '../../core/index.ts'
import { dates } from './dates.ts'
import { bikeSharing } from './document.ts'
import prepayment from './prepayment.ts'
import riderAge from './rider-age.ts'
import staff from './staff.ts'
import { procedure } from './procedure.ts'

const folder: PolicyFolder = {
  documents: [bikeSharing],
  procedures: [procedure],
  dates: [dates],
  rules: [staff, prepayment, riderAge],
}
export default folder
