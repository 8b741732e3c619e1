import type { PolicyDocument } from '../../core/index.ts'

/** 朔政办发〔2023〕12号, 公报 2023年第2期; its contents are not stored, page 60 is counted from the printed page marks. */
export const hospital: PolicyDocument = {
  slug: 'hospital',
  title: '朔州市推动公立医院高质量发展实施方案',
  number: '朔政办发〔2023〕12号',
  issuer: '朔州市人民政府办公室',
  issued: '2023-02-24',
  from: '2023-02-24',
  to: null,
  period:
    '文件没有写从哪天起、到哪天止，这里从印发日 2023年2月24日 算起。文件说用 5 年时间达到目标，没有说那以后作废。',
  bulletin: { name: '朔州市人民政府公报', issue: '2023年第2期', page: 60 },
  summary:
    '朔州市的公立医院怎么办好。能算出数的有两条：院长、副院长的薪酬最高多少，全院的绩效工资总量最高多少。',
}
