import { summary } from './summary-draft.ts'

export default summary('五（十六）', '鼓励类外商投资工业项目的土地出让底价')
