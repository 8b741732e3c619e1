import type { Procedure } from '../../core/index.ts'
import { census } from './document.ts'

/** Who answers, and who is paid; there is no office to apply to. */
export const procedure: Procedure = {
  document: census,
  who: '朔州市内从事第二产业、第三产业的法人单位、产业活动单位、个体经营户。',
  steps: [
    {
      id: 'answer-census',
      title: '按时、如实填普查表',
      who: '普查对象：可以上网自己报，也有普查员用手持终端到现场采集',
      where: '乡镇（街道）的普查办公室、村（居）委会的普查工作组',
      inCharge: true,
      bring: ['2023 年的年度资料；单位的情况以 2023 年 12 月 31 日为准'],
      otherwise:
        '普查中违纪违法的，依纪依法处理，加大通报曝光；报上去的资料只用于普查，不作为奖惩普查对象的依据。',
      at: '六（二）（五），三，四',
    },
    {
      id: 'pay-enumerators',
      title: '及时付聘用人员的劳动报酬',
      who: '各级普查机构',
      at: '四',
    },
  ],
  rules: {
    'cost-split': {
      at: ['pay-enumerators'],
      asked: '条文没有写；各项经费要按时拨付',
    },
  },
  papers: [],
  notWritten: ['普查表', '哪几天登记', '经费怎么拨'],
  ask: '乡镇（街道）普查办公室，或者设在市统计局的市普查领导小组办公室',
}
