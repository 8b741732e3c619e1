import { summary } from './summary-draft.ts'

export default summary('五（十七）', '境外投资者以分配利润直接投资，暂不征收预提所得税')
