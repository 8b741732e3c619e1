import { any, choose, defineRule, flag, sum, yuan } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（十九）',
  says: '按省里的政策，回收点、分拣中心、集散市场、储存运输、信息平台五样连成一体的再生资源回收企业奖 100 万元；2020 年评上国家绿色商场的企业奖 30 万元。',
}

const RECYCLING = yuan(1_000_000, '', clause)
const MALL = yuan(300_000, '', clause)

export default defineRule({
  id: 'service-recovery/green-commerce',
  document: serviceRecovery,
  title: '再生资源回收和绿色商场奖励',
  summary: '五样齐全的再生资源回收企业奖 100 万元；2020 年评上国家绿色商场的奖 30 万元。',
  keywords: ['再生资源', '废品回收', '回收站', '分拣中心', '绿色商场', '商场', '超市', '环保'],
  audience: ['enterprise'],
  occasions: ['online-shop'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '市商务局、市财政局',
  inputs: {
    integratedRecycling: flag('建成五样一体的再生资源回收体系', {
      hint: '回收点、分拣中心、集散市场、储存运输、信息平台五样都有',
    }),
    greenMall: flag('评上 2020 年的国家绿色商场', { hint: '2020 年通过国家绿色商场评选' }),
  },
  compute(inputs) {
    const integratedRecycling = choose(
      inputs.integratedRecycling,
      RECYCLING,
      undefined,
      '再生资源回收奖励',
      clause,
    )
    const greenMall = choose(inputs.greenMall, MALL, undefined, '绿色商场奖励', clause)
    return {
      requires: [
        any(
          [inputs.integratedRecycling, inputs.greenMall],
          '建成五样一体的再生资源回收体系，或者评上 2020 年的国家绿色商场',
          clause,
        ),
      ],
      amount: sum([integratedRecycling, greenMall], '奖励合计', clause),
      lines: { integratedRecycling, greenMall },
    }
  },
  conditions: ['再生资源回收企业的五样要连成一体。', '绿色商场是 2020 年通过国家评选的。'],
  cautions: [
    '这是落实省里的奖励政策，以省里的规定为准。',
    '条文没有说一个企业两样都占时，能不能都拿；这里加在一起。',
  ],
  examples: [
    {
      title: '五样一体的再生资源回收企业',
      inputs: { integratedRecycling: true, greenMall: false },
      working: '1,000,000 + 0 = 1,000,000',
      total: '1000000.00',
      lines: { integratedRecycling: '1000000.00', greenMall: '0.00' },
    },
    {
      title: '2020 年评上国家绿色商场',
      inputs: { integratedRecycling: false, greenMall: true },
      working: '0 + 300,000 = 300,000',
      total: '300000.00',
      lines: { integratedRecycling: '0.00', greenMall: '300000.00' },
    },
    {
      title: '两样都占',
      inputs: { integratedRecycling: true, greenMall: true },
      working: '1,000,000 + 300,000 = 1,300,000',
      total: '1300000.00',
      lines: { integratedRecycling: '1000000.00', greenMall: '300000.00' },
    },
    {
      title: '两样都没有',
      inputs: { integratedRecycling: false, greenMall: false },
      working: '两样都不占，没有奖励',
      status: 'not-eligible',
      total: '0.00',
    },
  ],
})
