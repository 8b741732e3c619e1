import { summary } from './summary-draft.ts'

export default summary('六（二十九）', '外资研发中心采购国产设备，退还增值税')
