import type { Procedure } from '../../core/index.ts'

/** What must come first and what the clause goes by, for each measure; none of it is a list of papers. */
export const rules: Procedure['rules'] = {
  'exhibition-abroad': {
    at: ['province-first', 'office'],
    first: '向省商务厅申报了“参加国际展会项目”',
    shown: '展位费，省里补了多少',
  },
  'exhibition-domestic': {
    at: ['office'],
    first: '展会是省商务厅外贸处组织的境内国际性展会，不是广交会；细则按省里的“参加国际展会项目”',
    shown: '展位费；机票费、住宿费，参展商算两个人的，采购商算一个人的',
  },
  'brand-cultivation': {
    at: ['province-first', 'office'],
    first: '向省商务厅申报了六类项目里的一类',
    shown: '按省里口径算的费用，省里补了多少',
  },
  'customs-clearance': {
    at: ['office'],
    shown: '一年的出口额；出口通关费用，船公司收的不算',
  },
  'freight-trains': { at: ['office'], shown: '开了几列中亚中欧班列' },
  'road-freight': {
    at: ['office'],
    shown: '一年的出口额；产品从朔州到天津港的公路运输费',
  },
  'credit-insurance': {
    at: ['province-first', 'office'],
    first: '投保了出口信用保险，省里扶持 70% 的保费',
    shown: '保费，省里扶持了多少',
  },
  'tax-refund-date': { at: ['office'], asked: '无纸化管理，免交纸质资料；怎么申报，条文没有写' },
  'credit-guarantee': {
    at: ['office'],
    first: '有担保公司愿意担保：条文只是鼓励',
    shown: '贷款是流动资金贷款，额度多少',
  },
  relocation: {
    at: ['office'],
    first: '是转移到朔州来的加工贸易企业',
    shown: '转移过程中的搬迁费用',
  },
  'rent-free': {
    at: ['office'],
    first: '是转移到朔州来的加工贸易企业，要用标准化厂房和办公用房，由当地政府帮助解决',
    shown: '租金多少',
  },
  'bonded-storage': {
    at: ['office'],
    first: '做加工贸易，货物进境存进了平朔保税仓库',
    shown: '仓储费用',
  },
  'ecommerce-platform': {
    at: ['office'],
    first: '跨境电商平台设在朔州；按落户当年的数算',
    shown: '落户当年的跨境电商进出口额',
  },
  'ecommerce-demonstration': {
    at: ['recognition', 'office'],
    first: '被认定为省级跨境电商示范企业；认定当年给',
    shown: '认定和认定的年份',
  },
  'trade-service-firm': {
    at: ['office'],
    first: '外贸综合服务企业设在朔州；按落户当年的数算',
    shown: '落户当年服务了几家企业，进出口额多少',
  },
  'trade-service-pilot': {
    at: ['recognition', 'office'],
    first: '被认定为省级外贸综合服务试点企业；认定当年给',
    shown: '认定和认定的年份',
  },
  'service-trade': { at: ['office'], shown: '一年的服务贸易收入' },
  'high-tech-exports': { at: ['office'], shown: '一年的高新技术产品出口额' },
  'incubator-training': {
    at: ['recognition', 'office'],
    first: '是市级外贸企业孵化中心',
    shown: '从涉外部门聘来的导师，付的授课费用',
  },
  'incubator-graduates': {
    at: ['recognition', 'office'],
    first: '是市级外贸企业孵化中心',
    shown: '孵化了几家年出口额达到 300 万元的企业',
  },
  'incubator-recognition': {
    at: ['recognition', 'office'],
    first: '市级孵化中心被认定为省级的；认定当年给',
    shown: '认定和认定的年份',
  },
  'export-breakthrough': {
    at: ['office'],
    first: '生产性企业，以前没有自营出口，这次是零突破',
    shown: '零突破当年的出口总额',
  },
  'outbound-investment': { at: ['office'], shown: '当年实际的境外投资额' },
}
