import { all, cited, defineRule, flag } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { truckPhaseOut } from './document.ts'
import { dieselField } from './fuel.ts'

const clause: Clause = {
  at: '五',
  says: '文件发布那天起，晋城全市所有道路，禁止国三及以下的柴油营运客车、货车通行。',
}

export default defineRule({
  id: 'truck-phase-out/road-ban',
  document: truckPhaseOut,
  title: '国三柴油车还能不能上晋城的路',
  summary: '国三及以下的柴油营运客车、货车，晋城全市的路都不让走。看看你的车在不在禁行之列。',
  keywords: ['禁行', '限行', '国三', '柴油车', '货车', '客车', '营运', '上路', '处罚'],
  audience: ['resident', 'enterprise'],
  occasions: ['old-truck'],
  kind: 'check',
  unit: '是否',
  headline: '是禁止上路的车',
  clauses: [clause],
  office: '市公安局交警支队处罚；营运属性由市交通运输局、排放由市生态环境局认定',
  inputs: {
    nationalThree: flag('排放标准是国三或者更低', { hint: '看登记证书或环保信息，国二、国一也算' }),
    diesel: dieselField,
    commercial: flag('是营运车', { hint: '拉客、拉货挣钱的，客车也算' }),
  },
  compute({ nationalThree, diesel, commercial }) {
    const conditions = [nationalThree, diesel, commercial].map((one) => cited(one, clause))
    return { amount: all(conditions, '禁止上路', clause), informs: conditions }
  },
  conditions: ['排放标准由生态环境局认定，是不是营运车由交通运输局认定。'],
  cautions: [
    '“符合”就是禁止上路。外地登记的车，条文没有说可以例外。',
    '罚多少、怎么罚，文件没有写，依法处罚。',
    '“不符合”只是说这一条不禁它，别的限行规定照样要守。',
    '文件没有写到哪天止，上路以前先问交警现在还禁不禁。',
  ],
  examples: [
    {
      title: '国三柴油营运货车',
      inputs: { nationalThree: true, diesel: true, commercial: true },
      working: '三条都占，禁止上路',
      total: 'yes',
    },
    {
      title: '国四柴油营运货车',
      inputs: { nationalThree: false, diesel: true, commercial: true },
      working: '不是国三及以下',
      total: 'no',
    },
    {
      title: '国三汽油营运客车',
      inputs: { nationalThree: true, diesel: false, commercial: true },
      working: '不烧柴油',
      total: 'no',
    },
    {
      title: '国三柴油自用车',
      inputs: { nationalThree: true, diesel: true, commercial: false },
      working: '不是营运车',
      total: 'no',
    },
  ],
})
