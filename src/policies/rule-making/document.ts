import type { PolicyDocument } from '../../core/index.ts'

/** 晋市政发〔2020〕16号, 晋城市人民政府公报 2020年第6期 p.17. */
export const ruleMaking: PolicyDocument = {
  slug: 'rule-making',
  title: '晋城市行政规范性文件制定与监督管理实施细则',
  number: '晋市政发〔2020〕16号',
  issuer: '晋城市人民政府',
  issued: '2020-12-10',
  from: '2021-01-10',
  to: '2026-01-09',
  period: '文件写明自2021年1月10日起施行，有效期五年。',
  bulletin: { name: '晋城市人民政府公报', issue: '2020年第6期（总第264期）', page: 17 },
  summary:
    '晋城市的政府和部门怎么定规范性文件、定了管几年。文件没写截止日期的，用它看最长能管到哪天。',
  cautions: ['只管晋城市和它的县（市、区）、部门的规范性文件，不管朔州的，也不管省里和国家的。'],
}
