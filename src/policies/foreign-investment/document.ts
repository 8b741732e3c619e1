import type { PolicyDocument } from '../../core/index.ts'

/** 朔政发〔2020〕26号, 公报 2020年第3期 p.1. */
export const foreignInvestment: PolicyDocument = {
  slug: 'foreign-investment',
  title: '关于积极有效利用外资推动经济高质量发展的实施意见',
  number: '朔政发〔2020〕26号',
  issuer: '朔州市人民政府',
  issued: '2020-08-13',
  from: '2020-08-13',
  to: null,
  period: '文件没有写从哪天起、到哪天止，这里从印发日 2020年8月13日 算起。',
  bulletin: { name: '朔州市人民政府公报', issue: '2020年第3期（总第7期）', page: 1 },
  summary:
    '吸引外商来朔州投资的三十条意见。能算出数的有三条：工业用地的出让底价，利润再投资暂时不交的税，外资研发中心买国产设备退增值税。',
}
