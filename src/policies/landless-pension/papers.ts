import type { Paper } from '../../core/index.ts'

/** 朔政办发〔2020〕29号: the papers of its steps. */
export const papers: readonly Paper[] = [
  {
    id: 'subsidy-plan',
    title: '补贴方案',
    step: 'make-plan',
    basis: 'bare',
    contents: [
      '承包到户的地：各户征了多少亩、补贴多少钱',
      '没有承包到户的地：保障多少人、要多少钱',
    ],
    at: '二',
  },
  {
    id: 'household-application',
    title: '承包户申请',
    step: 'household-applies',
    basis: 'bare',
    contents: [
      '承包地多少亩，各批一共征了多少亩，家里几口人，剩下人均多少亩',
      '土地补偿公告日，年龄算到这一天',
      '每个人：这一天满 16 周岁，是在册村民，征地时有承包权，以前没有得过补贴',
      '失去全部还是大部分土地，每个人补多少，全家一共多少',
      '每个人的养老保险：已经在领、参加居民的、参加职工的、还没有参加',
    ],
    at: '二',
  },
  {
    id: 'assembly-record',
    title: '代表大会记录',
    step: 'assembly-decides',
    basis: 'ours',
    contents: ['保障人数是怎么算的', '定了哪些人，45 岁（含）以上的、困难的注明'],
    at: '二',
  },
  {
    id: 'beneficiary-list',
    title: '补贴对象名单（公示）',
    step: 'tell-hear-publish',
    basis: 'bare',
    contents: [
      '一人一行：征地面积、失地比例、失去全部还是大部分土地、补贴金额',
      '末行写人数和合计',
    ],
    at: '二',
  },
  {
    id: 'funding-sheet',
    title: '补贴费用测算',
    step: 'pay-in',
    basis: 'ours',
    contents: ['全部失地的、大部分失地的各多少人，每人多少钱，一共多少钱'],
    at: '三（一）',
  },
]
