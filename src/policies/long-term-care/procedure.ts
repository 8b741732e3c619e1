import type { Paper, Procedure } from '../../core/index.ts'
import { longTermCare } from './document.ts'
import { steps } from './procedure-steps.ts'

const papers: readonly Paper[] = [
  {
    id: 'care-application',
    title: '申请要点',
    step: 'apply',
    basis: 'ours',
    contents: [
      '哪年起参加职工医保，连续缴了几年，累计缴了几年',
      '长期护理保险费有没有按时足额缴',
      '失能持续几个月，在哪里诊疗',
      '还差哪一条',
    ],
    at: '四（二）、四（六）',
  },
  {
    id: 'care-choice',
    title: '护理方式对照',
    step: 'choose-care',
    basis: 'ours',
    contents: ['四种护理方式，同样天数，基金各付多少、自己各付多少'],
    at: '四（五）、四（七）',
  },
]

/** 晋市政发〔2020〕14号: a frame; how to apply and be assessed is left to rules not printed. */
export const procedure: Procedure = {
  document: longTermCare,
  who: '参加晋城市城镇职工医保的人，失能以后提出申请；本人办不了的，谁能代办，文件没写。',
  orderOurs: true,
  steps,
  rules: {
    contribution: { at: ['pay-premiums'] },
    'buy-back': { at: ['fill-years'] },
    eligibility: { at: ['six-months', 'fill-years', 'apply', 'assessment'] },
    benefit: { at: ['choose-care'], comes: ['settle'] },
  },
  papers,
  notWritten: [
    '申请表、要带的材料',
    '失能怎么评、按什么标准',
    '谁能代本人申请',
    '经办机构在哪里，哪些是定点机构',
    '几天办完，从哪天起享受待遇',
    '对评估不服怎么办',
  ],
  ask: '市医疗保障局（配套管理办法由它会同有关部门另定，公报没有登）',
  unclear: [
    '保障范围写的是失能满六个月、通过评估的人，支付标准只写了重度失能的人；评为别的等级的有没有待遇，没有写。',
    '不到六个月能不能先申请，满六个月再评，没有说清。',
  ],
}
