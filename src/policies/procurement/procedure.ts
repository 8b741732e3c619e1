import type { Procedure } from '../../core/index.ts'
import { procurement } from './document.ts'
import { papers } from './papers.ts'
import { steps } from './procedure-steps.ts'

/** 晋市财购〔2020〕25号: from the query to the complaint. */
export const procedure: Procedure = {
  document: procurement,
  who: '参加了这次晋城市政府采购的供应商，可以是企业、其他组织，也可以是个人。没有依法拿到采购文件的，一般不能质疑；因为资格条件受限制、报名时间不合规定等没能参加的除外。处理质疑不收费；鉴定、检测的费用谁有错谁出，都有错就分摊。',
  steps,
  rules: {
    'query-deadlines': { at: ['hand-in', 'correct', 'reply', 'complain'] },
    'handling-deadlines': { at: ['others-explain', 'copy-to-finance'] },
  },
  papers,
  notWritten: [
    '质疑函范本的样子（在中国政府采购网，公报没有登）',
    '能不能邮寄、网上交（看采购公告）',
    '对方几天内要受理',
    '投诉书写什么（财政部另有规定）',
  ],
  ask: '采购公告上写的联系部门；投诉问同级财政部门',
  unclear: [
    '期限从“知道或者应当知道”那天起；条文只列了应当知道的三种日子，实际知道得更早的，可能更早起算。',
    '质疑采购文件的，从“获取采购文件之日或者公告期限届满之日”起，早的算还是晚的算，没有说清。',
    '答复的 7 个工作日从受理起算，几天内要受理，没有写。',
    '提前答复的，投诉的 15 个工作日是不是还从答复期满算起，没有说清。',
    '同一份材料有时叫质疑函、有时叫质疑书；撤销函有时叫撤回质疑申请书。',
  ],
}
