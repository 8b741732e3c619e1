import type { Paper, Procedure, ProcedureStep } from '../../core/index.ts'
import { accidentInsurance } from './document.ts'

const MEDICAL = '县级医保部门'

const steps: readonly ProcedureStep[] = [
  {
    id: 'ask-standard',
    title: '先问县里用哪个标准',
    who: '参保人；用不用 2021 年的新标准，由县（市、区）定',
    where: MEDICAL,
    inCharge: true,
    at: '六1；新标准在朔政办函〔2021〕108号',
  },
  {
    id: 'join',
    title: '跟居民医保一起交钱参保',
    who: '参保人自愿；单位、社会组织、村集体可以为自己的人统一出钱',
    where: '医保部门和乡镇（街道办）',
    bring: [
      '个人要交的钱（2020 年的标准是每人每年 20 元）；职工可以用医保个人账户的钱',
      '低保、五保、优抚、残疾、贫困、老龄等人，跟基本医保费同步补贴；有条件的县可以由政府集中买',
    ],
    limits: [{ says: '居民医保集中收费期间' }],
    otherwise: '不参保，就没有这份保险。',
    at: '六',
  },
  {
    id: 'claim',
    title: '出了事找承保公司理赔',
    who: '参保人；理赔的经办由市、县医保部门组织实施',
    where: '承保的保险公司在县（市、区）的分支机构，要开理赔服务绿色通道',
    papersNotListed: true,
    at: '六1、七（三）',
  },
]

const papers: readonly Paper[] = [
  {
    id: 'claim-summary',
    title: '理赔要点',
    step: 'claim',
    basis: 'ours',
    contents: [
      '县里用的是哪一年的标准',
      '身故、伤残还是受伤；伤残的等级或者赔付比例',
      '自己付的医药费：2020 年的标准看“符合规定的”，2021 年的看“医保目录内的”',
      '算下来能赔多少',
    ],
    at: '五；朔政办函〔2021〕108号',
  },
  {
    id: 'group-list',
    title: '集体参保名单',
    step: 'join',
    basis: 'ours',
    contents: ['给哪些人买、买几年，每人交多少，一共多少'],
    at: '六3',
  },
]

/** 朔政办发〔2020〕33号, with the standard of 朔政办函〔2021〕108号. */
export const procedure: Procedure = {
  document: accidentInsurance,
  who: '参加了居民医保或职工医保的人，自愿买；投保人由乡镇或县级医保部门代当。',
  orderOurs: true,
  steps,
  rules: {
    payout: { at: ['ask-standard'], comes: ['claim'] },
    premium: { at: ['ask-standard', 'join'] },
  },
  papers,
  notWritten: [
    '承保的是哪家公司，保单条款怎么写',
    '理赔要带什么',
    '出事以后几天内要报案',
    '伤残由谁鉴定',
    '集中收费是哪几天',
    '几天赔到',
  ],
  ask: `${MEDICAL}，或者承保的保险公司在县里的分支机构`,
  unclear: [
    '自己付的医药费，2020 年的文件说“符合规定的”，2021 年的说“医保目录内的”，两种说法是不是一回事，没有说清。',
    '身故的赔款由谁领，没有写。',
  ],
}
