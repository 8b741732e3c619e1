import type { PolicyDocument } from '../../core/index.ts'

/** 朔政办发〔2020〕29号, 公报 2020年第3期 p.28. */
export const landlessPension: PolicyDocument = {
  slug: 'landless-pension',
  title: '关于对被征地农民实行基本养老保险补贴的实施办法',
  number: '朔政办发〔2020〕29号',
  issuer: '朔州市人民政府办公室',
  issued: '2020-07-29',
  from: '2020-07-29',
  to: null,
  period:
    '文件写明自印发之日（2020年7月29日）起实施，没有写到哪天为止；国家或省里出了新政策，就按新的办。',
  bulletin: { name: '朔州市人民政府公报', issue: '2020年第3期（总第7期）', page: 28 },
  audience: ['farmer', 'enterprise'],
  summary:
    '政府征地，承包地没了或者没了一半及以上的农民，能得到一笔养老保险补贴。钱记进养老保险个人账户，领养老金时按月多发。',
  cautions: [
    '补贴记进养老保险个人账户，不发现金。',
    '补贴不能顶每年该交的养老保险费，也不算缴费年限。',
    '补贴连同利息一起进账户，文件没有给利率，利息这里算不出来。',
    '文件没有写低保标准是多少，也没有说“上一年度”从哪一年往回数，以县里核定的为准。',
  ],
}
