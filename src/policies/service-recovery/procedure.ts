import type { Procedure } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'
import { papers } from './papers.ts'
import { rules } from './procedure-rules.ts'
import { steps } from './procedure-steps.ts'

/** A few clauses speak of applying, certifying or reporting first; a common way there is not. */
export const procedure: Procedure = {
  document: serviceRecovery,
  notStated:
    '文件没有写统一的办法：只有几条说了先认定、先申请或者先报备，别的各条只写了由哪些单位负责。',
  who: '服务业的企业、个体工商户和就业的人，看每一条。',
  orderOurs: true,
  steps,
  rules,
  papers,
  notWritten: [
    '各条的申请表',
    '交哪些证明',
    '没写申请的各条，是自动给还是要申请',
    '怎么认定受疫情影响、经营困难',
  ],
  ask: '每条写的负责单位，税问市税务局，公积金问市住房公积金管理中心；贷款也可以问贷款的银行，担保问融资担保机构',
  unclear: [
    '疫情应急响应结束等原因使措施没有必要的，自动失效，文件没有说是哪一天。',
    '公积金的一年从哪天算起，认定和申请要在缓缴开始以前还是以后，条文没有说。',
  ],
}
