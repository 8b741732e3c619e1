import type { Paper } from '../../core/index.ts'

/** 晋市政发〔2020〕16号: the papers of its steps. */
export const papers: readonly Paper[] = [
  {
    id: 'drafting-note',
    title: '起草说明',
    step: 'submit',
    basis: 'listed',
    contents: [
      '为什么要定',
      '要解决的主要问题，采取的主要措施',
      '制定依据，重点条款的解读',
      '征求意见的情况，分歧怎么协调的',
      '内部合法性审核和集体讨论的情况',
      '其他要说明的',
    ],
    at: '第十五条',
  },
  {
    id: 'review-pack',
    title: '送审材料目录',
    step: 'submit',
    basis: 'listed',
    contents: [
      '送审公函',
      '草案文本',
      '起草说明',
      '依据的法律、法规、规章和国家、省的政策',
      '征求意见表和采纳汇总表',
      '内审机构或公职律师的合法性审核意见书',
      '集体讨论决定的材料',
      '法律顾问意见书',
      '涉及市场主体经济活动的，公平竞争审查意见书',
      '其他有关材料',
    ],
    at: '第十四条',
  },
  {
    id: 'filing-pack',
    title: '备案材料目录',
    step: 'file',
    basis: 'listed',
    contents: [
      '备案报告一份',
      '正式文本两份',
      '起草说明两份',
      '制定依据（目录和正式文本）一份',
      '内部合法性审核意见',
      '征求意见汇总和采纳情况表',
      '涉及市场主体经济活动的，公平竞争审查意见',
    ],
    at: '第三十条',
  },
]
