import type { PolicyFolder } from '../../core/index.ts'
import { foreignInvestment } from './document.ts'
import landFloorPrice from './land-floor-price.ts'
import rdEquipmentVat from './rd-equipment-vat.ts'
import reinvestment from './reinvestment.ts'
import { procedure } from './procedure.ts'

const folder: PolicyFolder = {
  documents: [foreignInvestment],
  procedures: [procedure],
  rules: [landFloorPrice, reinvestment, rdEquipmentVat],
}
export default folder
