import type { PolicyDocument } from '../../core/index.ts'

/** 朔政办发〔2020〕39号, 公报 2020年第3期 p.67. */
export const serviceRecovery: PolicyDocument = {
  slug: 'service-recovery',
  title: '关于加快促进服务业恢复稳定增长若干措施的通知',
  number: '朔政办发〔2020〕39号',
  issuer: '朔州市人民政府办公室',
  issued: '2020-09-22',
  from: '2020-09-22',
  to: '2020-12-31',
  period:
    '文件写明从印发日（2020年9月22日）到2020年12月31日；个别措施自己写了日期的，按它自己的日期，这里列在那一项的条件里。文件还说，疫情应急响应结束等原因使措施没有必要的，自动失效。',
  bulletin: { name: '朔州市人民政府公报', issue: '2020年第3期（总第7期）', page: 67 },
  audience: ['enterprise', 'resident'],
  summary:
    '2020 年疫情期间帮服务业渡难关的措施：水气降价、减房租、减税缓税、贷款延期、社保和培训补贴、电商和餐饮节奖励等。',
  together: {
    title: '服务业企业一次填报，逐项测算',
    asks: '2020 年，下面哪些事和你有关？',
  },
  cautions: [
    '文件没有说几项措施能不能同时享受，申报前请问清楚。',
    '国家和省里另有政策的，按国家和省里的执行。',
    '哪些行业、哪些企业算“受疫情影响较大”，文件多半没有写认定办法。',
  ],
}
