import type { Procedure } from '../../core/index.ts'
import { foreignTrade } from './document.ts'
import { rules } from './procedure-rules.ts'

/** What the clauses say of the way to the money; the text states no procedure. */
export const procedure: Procedure = {
  document: foreignTrade,
  notStated:
    '文件没有写怎么申报：没有申请表，没有期限，没有窗口，每条只写了责任单位。下面只是从各条里读出来的：什么要在前，条文按什么数给。',
  who: '外贸企业。文件说的出口都是指自营出口。',
  orderOurs: true,
  steps: [
    {
      id: 'province-first',
      title: '先报省里的项目',
      who: '企业',
      where: '省商务厅',
      when: '展会、自主品牌两项，条文写的是申报了外经贸专项资金“提升国际化经营能力事项”的企业；信用保险写的是在省里扶持 70% 保费的基础上再补',
      at: '一（一）、一（二）、一（五）',
    },
    {
      id: 'recognition',
      title: '先拿到认定',
      who: '企业、外贸企业孵化中心',
      when: '要拿的是省级跨境电商示范企业、省级外贸综合服务试点企业、省级孵化中心的奖励；市级孵化中心的另两项，先要是市级孵化中心',
      limits: [{ says: '奖励在认定当年给', office: true }],
      at: '三（一）、三（二）、四（一）',
    },
    {
      id: 'office',
      title: '问责任单位怎么报',
      who: '企业',
      where:
        '每条写的责任单位：多数是市商务局、市财政局，或者各县（市、区）人民政府、朔州经济开发区管委会',
      inCharge: true,
      at: '各条末尾的责任单位',
    },
  ],
  rules,
  papers: [
    {
      id: 'application-summary',
      title: '申报要点',
      step: 'office',
      basis: 'ours',
      contents: [
        '企业名称等，空着自己填',
        '文件的文号，哪一条，哪项措施',
        '哪一年的，要先办好的事（申报、认定、落户）办在哪天',
        '填进来的各个数',
        '省里补了多少，有的填',
        '算出来的金额、步骤、封顶，用了哪种读法',
        '条文提到的数用什么证明；是我们从条文里读的，不是规定的材料',
        '日期、盖章，空着自己填',
      ],
      at: '各条',
    },
  ],
  notWritten: [
    '要不要申请，什么时候申请',
    '申请表',
    '交哪些证明',
    '谁来定',
    '什么时候发钱',
    '当年预算用完了怎么办',
  ],
  ask: '每条写的责任单位：市商务局、市财政局，或者县（市、区）政府、朔州经济开发区管委会；退税问市税务局，贷款担保问市政府金融办',
  unclear: [
    '是企业自己申报，还是按省里和海关的名单直接给，条文没有说。',
    '向省里申报了、省里没有批的，市里补不补，条文没有说。',
    '2024 年的数，到 2024 年 12 月 31 日文件期满以后还能不能报，文件没有写。',
    '“认定当年”“落户当年”管的是哪一年的数，不是申报的最后一天。',
  ],
}
