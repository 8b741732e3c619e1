import type { PolicyDocument } from '../../core/index.ts'

/** 晋市财购〔2020〕25号, 晋城市人民政府公报 2020年第6期 p.190. */
export const procurement: PolicyDocument = {
  slug: 'procurement',
  title: '政府采购供应商质疑处理暂行办法',
  number: '晋市财购〔2020〕25号',
  issuer: '晋城市财政局',
  issued: '2020-12-02',
  from: '2021-01-01',
  to: '2022-12-31',
  period: '文件写明自2021年1月1日起实施，有效期两年。',
  bulletin: { name: '晋城市人民政府公报', issue: '2020年第6期（总第264期）', page: 190 },
  summary:
    '参加晋城市政府采购的企业，觉得采购不公，多少天以内可以质疑、投诉；处理质疑的各方几天以内要说明、要报财政。',
  cautions: ['这份办法是按财政部《政府采购质疑和投诉办法》写的，请把财政部的规定一起看。'],
}
