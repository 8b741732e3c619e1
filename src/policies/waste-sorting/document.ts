import type { PolicyDocument } from '../../core/index.ts'

/** 晋市政办〔2020〕65号, 晋城市人民政府公报 2020年第6期 p.38. */
export const wasteSorting: PolicyDocument = {
  slug: 'waste-sorting',
  title: '晋城市生活垃圾分类工作实施方案',
  number: '晋市政办〔2020〕65号',
  issuer: '晋城市人民政府办公室',
  issued: '2020-11-18',
  from: '2020-11-18',
  to: null,
  period: '文件没有写从哪天起、到哪天止，这里从印发日 2020年11月18日 算起；工作安排写到 2025 年。',
  bulletin: { name: '晋城市人民政府公报', issue: '2020年第6期（总第264期）', page: 38 },
  summary: '晋城市建成区怎么分垃圾、投垃圾。小区按户数设定时定点的投放点。',
}
