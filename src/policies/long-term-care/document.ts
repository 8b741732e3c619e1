import type { PolicyDocument } from '../../core/index.ts'

/** 晋市政发〔2020〕14号, 晋城市人民政府公报 2020年第6期 p.6. */
export const longTermCare: PolicyDocument = {
  slug: 'long-term-care',
  title: '关于建立长期护理保险制度的实施意见',
  number: '晋市政发〔2020〕14号',
  issuer: '晋城市人民政府',
  issued: '2020-11-04',
  from: '2021-01-01',
  to: '2025-12-31',
  period: '文件写明自2021年1月1日起施行，有效期 5 年；这期间国家、省里另有规定的，按新规定。',
  bulletin: { name: '晋城市人民政府公报', issue: '2020年第6期（总第264期）', page: 6 },
  summary:
    '晋城市参加职工医保的人，每年交一点长期护理保险；长期卧床、重度失能以后，每月能得护理费用。',
  cautions: [
    '只管晋城市参加城镇职工医保的人，参加居民医保的人不在里面。',
    '具体的经办、评估办法由市医疗保障局另定，公报没有登。',
  ],
}
