import type { Procedure } from '../../core/index.ts'
import { ruleMaking } from './document.ts'
import { fromPublication } from './from-publication.ts'
import { papers } from './papers.ts'
import { drafting } from './procedure-steps.ts'

/** 晋市政发〔2020〕16号: how a document is made and kept; for offices, a reader can check one by it. */
export const procedure: Procedure = {
  document: ruleMaking,
  who: '政府和它的办公机构、部门，还有法律法规授权管公共事务的组织。老百姓不用办；可以拿它看一份文件定得合不合程序、还管不管用。第四条列的九类文件不在内。',
  steps: [...drafting, ...fromPublication],
  rules: {
    'document-term': { at: ['publish', 'renew'] },
  },
  papers,
  notWritten: ['会签卡、合法性审查卡什么样', '备案审查以后怎么处理（省里的办法另有规定）'],
  ask: '发文的机关；合法性审核和备案审查问同级司法行政部门',
  unclear: [
    '审核“一般不少于五个工作日”，写的是最少几天，又写了最长十五个工作日；一般要几天审完，没有说清。',
  ],
}
