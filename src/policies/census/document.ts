import type { PolicyDocument } from '../../core/index.ts'

/** 朔政发〔2023〕12号, 公报 2023年第2期; its contents are not stored, page 17 is counted from the printed page marks. */
export const census: PolicyDocument = {
  slug: 'census',
  title: '关于认真做好我市第五次全国经济普查工作的通知',
  number: '朔政发〔2023〕12号',
  issuer: '朔州市人民政府',
  issued: '2023-04-10',
  from: '2023-04-10',
  to: null,
  period:
    '文件没有写从哪天起、到哪天止，这里从印发日 2023年4月10日 算起。普查只有这一次，查的是 2023 年的情况。',
  bulletin: { name: '朔州市人民政府公报', issue: '2023年第2期', page: 17 },
  summary:
    '第五次全国经济普查在朔州怎么做。能算出数的只有一条：普查设备和基层普查人员的报酬，省、市、县怎么分担。',
}
