import type { Procedure } from '../../core/index.ts'

const NOT_SAID = '条文没有写'

/** How far each clause says that its measure is asked for. */
export const rules: Procedure['rules'] = {
  'housing-fund': {
    at: ['certify-hardship', 'ask-housing-fund'],
    asked: '行业主管部门认定了，可以申请',
  },
  'fund-deferral': {
    at: ['certify-hardship', 'ask-housing-fund'],
    asked: '行业主管部门认定了，可以申请',
  },
  'tax-deferral': { at: ['ask-tax'], asked: '企业申请，依法办理' },
  'vat-exemption': { asked: NOT_SAID },
  'land-use-tax': { asked: NOT_SAID },
  'loss-carry-forward': { asked: NOT_SAID },
  'food-festival': { at: ['report-festival'], asked: '事先报备，商务部门同意' },
  'travel-deposit': {
    at: ['return-deposit'],
    first: '依法交了保证金，领了旅行社业务经营许可证',
    asked: '退的时候要不要申请，条文没有写；2022 年 2 月 5 日前要交回来',
  },
  'job-retention': {
    at: ['certify-firm'],
    asked: '要经统筹政府部门认定；认定以外还要不要申请，条文没有写',
  },
  'contribution-waiver': { asked: NOT_SAID },
  'freight-platform': {
    comes: ['quarterly-reward'],
    first: '在市内注册落户，依法拿到网络货运经营许可证',
    shown: '每季的纳税额，包括为会员代征代扣的',
    asked: '条文没有写，每季兑现一次',
  },
  'on-the-job-training': { asked: NOT_SAID },
  'flexible-insurance': {
    first: '以灵活就业人员身份参加社会保险',
    shown: '实际缴的费',
    asked: NOT_SAID,
  },
  'training-limit': { asked: NOT_SAID },
  'state-rent': {
    asked: '条文没有写；转租、分租的国有房屋，要让最后租的人得到免租',
  },
  'private-rent': { asked: '条文没有写；只是鼓励房东减' },
  'water-price': { asked: NOT_SAID },
  'gas-price': { asked: NOT_SAID },
  'loan-deferral': { asked: NOT_SAID },
  'loan-rate': { asked: NOT_SAID },
  'interest-subsidy': { asked: NOT_SAID },
  'guarantee-fee': { asked: NOT_SAID },
  'online-retail': {
    shown: '实物商品网络零售额和它的增量，占企业销售总额多少',
    asked: '择优争取，不是够条件就给；怎么报，条文没有写',
  },
  'green-commerce': {
    first:
      '再生资源回收企业把回收、分拣、市场、储运、信息平台建成一体；商场 2020 年通过国家绿色商场评选',
    asked: NOT_SAID,
  },
  'newly-counted': { first: '新纳入统计部门的“一套表”平台', asked: NOT_SAID },
  'scenic-tickets': {
    asked: '景区的门票补贴，条文没有写；疫情防控期间景区要有预约制度',
  },
  'free-entry': { asked: '条文没有写；疫情防控期间景区要有预约制度' },
}
