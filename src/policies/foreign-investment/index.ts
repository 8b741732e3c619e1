import type { PolicyFolder } from '../../core/index.ts'
import { foreignInvestment } from './document.ts'
import landFloorPrice from './land-floor-price.ts'
import rdEquipmentVat from './rd-equipment-vat.ts'

const folder: PolicyFolder = {
  documents: [foreignInvestment],
  rules: [landFloorPrice, rdEquipmentVat],
}
export default folder
