import type { Audience } from './policy.ts'

/** What has happened to people, as they say it: the way in of who does not know the name of a document. */
interface OccasionWords {
  /** The answer to 发生了什么？ */
  readonly words: string
  /** Under whom the occasion is listed; whoever has it may tick it. */
  readonly audience: Audience
  /** One short line: for whom it is, or what it leads to. */
  readonly hint: string
}

/** Every occasion, those of one audience together, in the order in which they are listed. */
export const OCCASIONS = {
  'land-taken': {
    words: '地被征了',
    audience: 'farmer',
    hint: '家里的承包地被征走，想知道养老补贴有多少',
  },
  'pension-topup': {
    words: '征地补贴记进了账户，要领养老金',
    audience: 'farmer',
    hint: '算每月多领多少',
  },
  lift: {
    words: '楼里想装电梯',
    audience: 'resident',
    hint: '补助、各家分摊、免交的费、公示天数',
  },
  accident: {
    words: '出了意外',
    audience: 'resident',
    hint: '买了城乡居民（职工）意外险，受了伤、落下残疾或者人没了',
  },
  insure: {
    words: '想买保险、要交保费',
    audience: 'resident',
    hint: '意外险、长期护理保险一年交多少',
  },
  care: {
    words: '家里有人失能要照顾',
    audience: 'resident',
    hint: '参加了晋城职工医保的，看长期护理保险付多少',
  },
  newborn: { words: '生了孩子', audience: 'resident', hint: '产假、护理假和 3 岁以下的保教费' },
  'old-truck': {
    words: '有老旧货车',
    audience: 'resident',
    hint: '报废补多少，在不在淘汰之列，能不能上路',
  },
  power: { words: '要接电', audience: 'resident', hint: '家里、店里、厂里新装电表或者增容' },
  'own-work': {
    words: '灵活就业、想学手艺',
    audience: 'resident',
    hint: '摆摊、开小店的社保补贴，补贴培训还能不能参加',
  },
  estate: {
    words: '小区要配公用的地方',
    audience: 'resident',
    hint: '养老用房、健身场地、垃圾投放点要多少',
  },
  'shared-bike': {
    words: '骑共享单车',
    audience: 'resident',
    hint: '几岁能骑，预存的钱超没超',
  },
  outing: { words: '去景区玩', audience: 'resident', hint: '2020 年免的首道门票' },
  export: { words: '做出口', audience: 'enterprise', hint: '参展、通关、运费、保费、出口奖励' },
  'processing-trade': {
    words: '做加工贸易',
    audience: 'enterprise',
    hint: '搬到朔州、用厂房、存保税仓库',
  },
  'trade-platform': {
    words: '办跨境电商、外贸服务或孵化中心',
    audience: 'enterprise',
    hint: '落户奖励、省级认定奖励、授课费补贴',
  },
  shop: {
    words: '开店做服务',
    audience: 'enterprise',
    hint: '餐馆、宾馆、商铺的房租、水费、气费、增值税',
  },
  'online-shop': {
    words: '做网店、商场、网络货运或回收',
    audience: 'enterprise',
    hint: '做大了、评上了的奖励',
  },
  tourism: {
    words: '办旅行社、景区或美食节',
    audience: 'enterprise',
    hint: '保证金暂退、免门票补贴、办会补贴',
  },
  loan: { words: '贷款、还款有困难', audience: 'enterprise', hint: '利息、担保费、延期还款' },
  staff: {
    words: '雇人、交社保公积金',
    audience: 'enterprise',
    hint: '稳岗返还、免缴、缓缴、以工代训',
  },
  tax: {
    words: '交税、抵税',
    audience: 'enterprise',
    hint: '服务业企业的税少交、晚交，给养老院捐款抵税',
  },
  nursery: { words: '办托育', audience: 'enterprise', hint: '水电气暖按居民价' },
  'elderly-home': {
    words: '办养老院',
    audience: 'enterprise',
    hint: '建设的费、税、水电气热，旧楼改造',
  },
  bidding: { words: '投标遇到不公', audience: 'enterprise', hint: '质疑、投诉最晚到哪天' },
  'query-received': {
    words: '收到别人的投标质疑',
    audience: 'enterprise',
    hint: '牵涉到的企业、采购人、代理机构的期限',
  },
  'foreign-capital': {
    words: '外商来投资',
    audience: 'enterprise',
    hint: '拿地底价、利润再投资、研发设备退税',
  },
  'village-land': {
    words: '要征村集体的地',
    audience: 'enterprise',
    hint: '用地单位和村里算养老补贴要备多少',
  },
  'bike-company': { words: '办共享单车公司', audience: 'enterprise', hint: '要配几名运维人员' },
  'public-money': {
    words: '机关、国企、医院管钱管文件',
    audience: 'enterprise',
    hint: '薪酬上限、普查经费、卖地收益、文件有效期',
  },
} as const satisfies Readonly<Record<string, OccasionWords>>

/** An occasion on which people look for what a rule gives, by its id: a public key. */
export type Occasion = keyof typeof OCCASIONS
