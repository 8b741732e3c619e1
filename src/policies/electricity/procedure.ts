import type { Procedure } from '../../core/index.ts'
import { electricity } from './document.ts'
import { steps } from './procedure-steps.ts'

/** What a customer goes through and may be asked for; the days are targets of the utilities and offices. */
export const procedure: Procedure = {
  document: electricity,
  who: '要装电、增加容量的居民和单位；办的是国网朔州供电公司、山西地方电力有限公司朔州分公司。',
  steps,
  rules: {
    'connection-days': {
      at: ['apply', 'supply-plan', 'design-review', 'works-and-permits', 'mid-check', 'meter'],
    },
    'approval-deadline': { at: ['works-and-permits'] },
    'zero-investment': { comes: ['works-and-permits', 'meter'] },
    'low-voltage-access': { at: ['supply-plan'] },
  },
  papers: [
    {
      id: 'papers-checklist',
      title: '报装资料单',
      step: 'apply',
      basis: 'listed',
      contents: [
        '低压，报装时：用电人有效身份证件、用电地址物权证件，只要这两样',
        '高压，报装时：另加用电工程项目批准文件',
        '高压，设计审查时：设计单位资质证明、用电工程设计及说明书',
        '高压，中间检查时：施工单位资质证明、隐蔽工程施工及试验记录',
        '高压，竣工检验时：工程竣工报告，带竣工图纸',
        '除法律法规另有规定，供电企业不得另要资料，不得强制签申请用电承诺书，不得指定设计、施工和设备材料单位',
      ],
      at: '二（二）3',
    },
  ],
  notWritten: [
    '供电企业的表格',
    '线下在哪里办、几点上班',
    '哪些用户已承诺“三零”',
    '晚了怎么赔',
    '用户到哪里投诉',
  ],
  ask: '国网朔州供电公司或者山西地方电力有限公司朔州分公司；监督检查归市能源局',
  unclear: [
    '双电源高压用户的总时限，文件有 25、23、28 个工作日三个数。',
    '全过程的时限（居民 4 个，“三零”低压非居民 20 个、以后 15 个工作日）和附表里供电企业自己的 3 个工作日，是两种数法。',
    '没有“三零”的低压用户，正文说 3 个环节，附表另有“供电方案答复”一步。',
  ],
}
