import type { Procedure } from '../../core/index.ts'
import { elevator } from './document.ts'
import { papers } from './papers.ts'
import { steps } from './procedure-steps.ts'

/** 朔政办发〔2020〕32号: from the talk among neighbours to the grant. */
export const procedure: Procedure = {
  document: elevator,
  who: '业主是实施主体：按单元装的，是这个单元的全体业主；按整栋装的，是整栋楼的全体业主；按小区装的，是小区业主委员会。原则上托业主代表、原房改房售房单位、社区居委会或物业当代理人去办。',
  steps,
  rules: {
    subsidy: { at: ['check-conditions'], comes: ['claim-subsidy'] },
    'cost-share': { at: ['sign-agreement'] },
    'waived-fees': {
      asked:
        '文件只说新增面积不再收地价款，免补缴市政基础设施配套费等，没有说要申请，也没有说在哪一步免',
    },
    notice: { at: ['post-notice'] },
  },
  papers,
  notWritten: [
    '申请表、补助申请表什么样，补助、登记证书、提公积金各要带什么',
    '县里的办理指南和材料清单（文件要求 2020 年 8 月底前公布，公报没有登）',
    '联合审查要几天',
    '补助什么时候到账',
    '公积金到哪里提、怎么提',
    '不同意加装的，怎么申诉',
  ],
  ask: '楼所在地的县（市、区）行政审批服务管理局（政务大厅）；补助问住建部门',
  unclear: [
    '前提是全体业主同意，可按小区装的，实施主体是业主委员会；光有委员会签字够不够，没有说清。',
    '协议里要写电梯配置，可设计排在签协议后面，配置定到多细没有说清。',
    '一户不同意或者有人提异议，就谈不成；哪些人算“相关方面”，没有说清。',
  ],
}
