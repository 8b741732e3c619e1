import type { Procedure } from '../../core/index.ts'
import { landlessPension } from './document.ts'
import { papers } from './papers.ts'
import { steps } from './procedure-steps.ts'

/** 朔政办发〔2020〕29号: from the village's plan to the pension. */
export const procedure: Procedure = {
  document: landlessPension,
  who: '承包到户的地，由承包户替家里人提出申请；村（居）委会拟方案、审核、开会、公示，乡镇审核，报县级人社部门；钱由用地单位缴或县（市、区）政府安排。文件没有让个人自己单独申请的办法。',
  steps,
  rules: {
    subsidy: { at: ['household-applies'], comes: ['credit'] },
    household: { at: ['make-plan', 'household-applies'] },
    'project-fund': { at: ['assembly-decides', 'pay-in'] },
    'monthly-topup': { comes: ['draw'] },
  },
  papers,
  notWritten: [
    '申请表、名单什么样（按省里的经办流程，公报没有登）',
    '县里怎么认定补贴对象（县里另定，公报没有登）',
    '城市低保标准是多少',
    '名单公示几天',
    '没有进名单的，找谁说',
    '补贴几时记进账户',
  ],
  ask: '村（居）委会、乡镇政府（街道办事处）；再问县（市、区）人力资源和社会保障局',
  unclear: [
    '代表大会是定所有的名单，还是只定地没有承包到户、说不清补贴谁的那种，条文连在一段里，没有说清。这里按后一种。',
    '“上一年度”低保标准从哪件事往回数，没有说清。',
    '“计发次月”的计发，是指记进账户还是重算养老金，没有说清。',
    '村里几时要把名单报上去，没有写；只写了没有名单，人社不签意见、县里不供地。',
  ],
}
