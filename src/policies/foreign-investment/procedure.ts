import type { Procedure } from '../../core/index.ts'
import { foreignInvestment } from './document.ts'

/** The text states no procedure: its clauses name the offices in charge only. */
export const procedure: Procedure = {
  document: foreignInvestment,
  notStated: '文件没有写怎么申请，各条只写了由哪些单位按职责分工负责。',
  who: '外商投资企业、境外投资者。',
  steps: [
    {
      id: 'register',
      title: '商务备案和工商登记一口办',
      who: '外商投资企业；文件说的是推进一口办理，反映问题有投资服务热线、项目投诉信箱等',
      where: '市促投局、市市场监管局、市财政局、市发改委、各县（市、区）政府、朔州经济开发区管委会',
      inCharge: true,
      when: '投的是负面清单以外的领域',
      papersNotListed: true,
      at: '六（二十三）',
    },
  ],
  rules: {
    'land-floor-price': {
      first: '是集约用地的鼓励类外商投资工业项目；在定土地出让底价的时候用',
      asked: '条文没有写；只说定底价的时候可以按七成',
    },
    reinvestment: { asked: '条文没有写' },
    'rd-equipment-vat': {
      first: '是外资研发中心，采购的是国产设备，符合条件',
      asked: '怎么申请退税，条文没有写；条文说提供退税便利',
    },
  },
  papers: [
    {
      id: 'application-summary',
      title: '申报要点',
      basis: 'ours',
      contents: [
        '企业名称等，空着自己填',
        '文件的文号，哪一条，哪项措施',
        '填进来的各个数',
        '算出来的金额和步骤',
        '日期、盖章，空着自己填',
      ],
      at: '五（十六）、五（十七）、六（二十九）',
    },
  ],
  notWritten: ['申请表', '怎么证明是鼓励类项目、研发中心', '退税怎么申请', '几天办完'],
  ask: '土地问市规划和自然资源局、市商务局；税问市税务局；研发中心退税问市财政局、市促投局、朔州海关',
}
