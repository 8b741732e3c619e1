import type { PolicyDocument } from '../../core/index.ts'

/** 朔政办发〔2021〕58号, 公报 2021年第6期 p.55. */
export const foreignTrade: PolicyDocument = {
  slug: 'foreign-trade',
  title: '朔州市支持外贸产业加快发展若干措施',
  number: '朔政办发〔2021〕58号',
  issuer: '朔州市人民政府办公室',
  issued: '2021-12-14',
  from: '2022-01-01',
  to: '2024-12-31',
  period: '文件写明自2022年1月1日起施行，有效期三年。',
  bulletin: { name: '朔州市人民政府公报', issue: '2021年第6期（总第14期）', page: 55 },
  summary:
    '给外贸企业的补贴、奖励和帮助：参展、通关、运费、保险、退税、担保、跨境电商、新出口企业、境外投资等。',
  together: {
    title: '外贸企业一次填报，逐项测算',
    asks: '这一年，企业做了哪些事？',
  },
  replaces: ['朔政发〔2016〕31号《关于支持承接加工贸易产业转移若干政策措施的通知》'],
  cautions: [
    '文件说的出口都指自营出口，不含代理出口。',
    '文件没有说几项补贴能不能同时拿，申报前请问清楚。',
    '文件没有定外币按哪天的汇率折成人民币。',
    '文件没有定“年”是自然年还是申报年度。',
  ],
}

/** The text holds from 2022-01-01 for three years, so what a measure is asked for must lie in them. */
export const WITHIN_PERIOD =
  '要报的事（花钱、出口、落户、认定等）发生在文件有效期（2022 年至 2024 年）内。'
