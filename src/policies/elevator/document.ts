import type { PolicyDocument } from '../../core/index.ts'

/** 朔政办发〔2020〕32号, 公报 2020年第3期 p.42. */
export const elevator: PolicyDocument = {
  slug: 'elevator',
  title: '关于既有住宅加装电梯工作的实施意见',
  number: '朔政办发〔2020〕32号',
  issuer: '朔州市人民政府办公室',
  issued: '2020-08-17',
  from: '2020-09-16',
  to: '2025-09-15',
  period:
    '文件写明公布之日起 30 日后实行，有效期 5 年。这里从印发日 2020年8月17日 往后数，起止日可能前后差一天。',
  bulletin: { name: '朔州市人民政府公报', issue: '2020年第3期（总第7期）', page: 42 },
  audience: ['resident'],
  summary: '老住宅楼加装电梯，省、市、县三级财政都给补助。剩下的钱由业主商量着分摊。',
  cautions: [
    '补助要等电梯验收合格、办好使用登记证书以后才能申请，装电梯的钱业主要先垫上。',
    '省里的 10 万元是省的政策，市里这份文件照它写明；省里有变动，以省里的为准。',
  ],
}
