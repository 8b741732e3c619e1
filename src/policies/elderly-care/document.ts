import type { PolicyDocument } from '../../core/index.ts'

/** 晋市政办〔2020〕74号, 公报 2020年第6期 p.93. */
export const elderlyCare: PolicyDocument = {
  slug: 'elderly-care',
  title: '晋城市推进养老服务发展的实施方案',
  number: '晋市政办〔2020〕74号',
  issuer: '晋城市人民政府办公室',
  issued: '2020-12-29',
  from: '2020-12-29',
  to: null,
  period:
    '文件没有写从哪天起、到哪天止，这里从印发日 2020年12月29日 算起。总目标定到 2022 年底，没有说那以后作废。',
  bulletin: { name: '晋城市人民政府公报', issue: '2020年第6期（总第264期）', page: 93 },
  summary:
    '晋城市办养老的二十五项任务。能算的有：建养老机构少交的费，养老机构免的税、省的水电气热钱，给养老机构捐款怎么抵税，社区养老收入少算多少，小区要配多大的养老用房，闲置楼房改养老设施能不能少交材料。',
}
