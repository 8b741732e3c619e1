import type { Clause } from '../../core/index.ts'

/** How a donation's excess is carried forward. */
export const order: Clause = {
  at: '第一条、第三条、第四条',
  says: '利润总额说的是大于零的数；先扣以前年度结转的，再扣当年捐的；从捐赠的第二年算起，最多结转三年。',
  outside:
    '《财政部 税务总局关于公益性捐赠支出企业所得税税前结转扣除有关政策的通知》（财税〔2018〕15号）',
}
