import type { PolicyDocument } from '../../core/index.ts'

/** 朔政发〔2023〕13号, 公报 2023年第2期; its contents are not stored, page 21 is counted from the printed page marks. */
export const fitness: PolicyDocument = {
  slug: 'fitness',
  title: '朔州市全民健身实施计划（2021—2025年）',
  number: '朔政发〔2023〕13号',
  issuer: '朔州市人民政府',
  issued: '2023-04-14',
  from: '2023-04-14',
  to: '2025-12-31',
  period:
    '文件没有写从哪天起、到哪天止。题目写明是 2021 年到 2025 年的计划，这里从印发日 2023年4月14日 算到 2025年12月31日。',
  bulletin: { name: '朔州市人民政府公报', issue: '2023年第2期', page: 21 },
  summary: '朔州市到 2025 年的健身计划。能算出数的只有一条：新小区要配多大的健身场地。',
}
