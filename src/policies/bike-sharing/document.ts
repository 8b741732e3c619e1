import type { PolicyDocument } from '../../core/index.ts'

/** 朔政办发〔2020〕35号, 公报 2020年第3期 p.51. */
export const bikeSharing: PolicyDocument = {
  slug: 'bike-sharing',
  title: '关于规范互联网租赁自行车（共享单车）发展的实施意见（试行）',
  number: '朔政办发〔2020〕35号',
  issuer: '朔州市人民政府办公室',
  issued: '2020-09-01',
  from: '2020-09-20',
  to: '2022-09-19',
  period: '文件写明自9月20日起施行，有效期 2 年；年份没有写，按印发的 2020 年算。',
  bulletin: { name: '朔州市人民政府公报', issue: '2020年第3期（总第7期）', page: 51 },
  summary: '管共享单车的规矩：公司要配多少运维人员，用户预存的钱最多多少，多大才能骑。',
}
