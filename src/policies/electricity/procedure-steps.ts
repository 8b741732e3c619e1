import type { Limit, ProcedureStep } from '../../core/index.ts'

/** The utility's time for a stage, from the columns of 2020 in annex 1; that of 2021 gives totals only. */
function stage(whose: string, count: number): Limit {
  return {
    says: `${whose}：${count} 个工作日（附表 1，2020 年的分步时限）`,
    count,
    unit: '工作日',
    bound: 'at-most',
    office: true,
  }
}

/** A target for the permits of the works. */
function permits(works: string, count: number): Limit {
  return {
    says: `${works}接入工程的审批：目标是 ${count} 个工作日以内`,
    count,
    unit: '工作日',
    bound: 'at-most',
    office: true,
  }
}

/** The stages of a connection; residents and users with 三零 have the first and the last only. */
export const steps: readonly ProcedureStep[] = [
  {
    id: 'apply',
    title: '网上或线下报装',
    who: '用户',
    where: '供电企业：“三晋通”“网上国网”等 APP，线下的渠道也照常办',
    bring: ['低压：用电人有效身份证件、用电地址物权证件', '高压：另加用电工程项目批准文件'],
    limits: [stage('业务受理', 1)],
    at: '二（二）2、3，附表 1',
  },
  {
    id: 'supply-plan',
    title: '等供电方案',
    who: '供电企业',
    when: '没有实行“三零”的低压非居民用户、高压用户',
    limits: [
      stage('没有实行“三零”的低压非居民', 3),
      stage('高压单电源', 10),
      stage('高压双电源', 18),
    ],
    at: '附表 1',
  },
  {
    id: 'design-review',
    title: '设计审查',
    who: '用户自己选的设计单位；供电企业审',
    when: '高压用户保留这一步的；普通用户取消，10 千伏的非重要客户可以取消',
    bring: ['设计单位资质证明', '用电工程设计及说明书'],
    limits: [stage('高压', 3)],
    at: '二（二）3，附表 1',
  },
  {
    id: 'works-and-permits',
    title: '外线施工，办占道、挖掘、绿化等审批',
    who: '供电企业和审批部门；谁去申请审批，文件没有写，涉及挖路的，电力部门要先和主管部门对接',
    where: '占道挖掘可以由县级政府行政服务中心一窗受理、全程代办',
    when: '有接电工程的，居民和实行“三零”的用户没有单列这一步；合条件的低压短距离工程不用行政许可，改成告知承诺、备案或者取消审批',
    limits: [permits('低压', 5), permits('10 千伏高压', 10)],
    at: '一“审批更简化”，二（一）2',
  },
  {
    id: 'mid-check',
    title: '中间检查',
    who: '供电企业',
    when: '高压用户保留这一步的；普通用户取消，10 千伏的非重要客户可以取消',
    bring: ['施工单位资质证明', '隐蔽工程施工及试验记录'],
    limits: [stage('高压', 2)],
    at: '二（二）3，附表 1',
  },
  {
    id: 'meter',
    title: '竣工检验，装表接电',
    who: '供电企业；居民和已承诺“三零”的用户，要做到不用自己出接电的钱',
    bring: ['高压：工程竣工报告，带竣工图纸'],
    limits: [stage('低压装表接电', 2), stage('高压竣工验收和装表接电', 6)],
    at: '二（二）3、7，附表 1',
  },
]
