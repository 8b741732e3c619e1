import { allocate, defineRule, fixed, money, toFen } from '../../core/index.ts'
import type { Amount, Clause } from '../../core/index.ts'
import { census } from './document.ts'

const clause: Clause = {
  at: '五',
  says: '普查用的移动终端设备钱和基层普查人员的报酬，省、市、县按 3:4:3 分担；别的普查工作经费各级自己列预算。',
}

const LEVELS = ['省', '市', '县'] as const
const WEIGHTS = [fixed(3, '1', '', clause), fixed(4, '1', '', clause), fixed(3, '1', '', clause)]

export default defineRule({
  id: 'census/cost-split',
  document: census,
  title: '经济普查经费省市县怎么分担',
  summary: '第五次全国经济普查的设备钱和普查员报酬，省、市、县三级按 3:4:3 分担，分到每一分钱。',
  keywords: ['经济普查', '普查', '普查员', '报酬', '补贴', '经费', '分担', '3:4:3', '设备'],
  audience: ['enterprise'],
  occasions: ['public-money'],
  kind: 'duty',
  unit: '元',
  headline: '三级一共分担',
  clauses: [clause],
  office: '各级人民政府；普查由市第五次全国经济普查领导小组办公室（设在市统计局）组织',
  inputs: {
    cost: money('要分担的经费', { hint: '只算移动终端设备和基层普查人员的报酬' }),
  },
  compute({ cost }) {
    const total = toFen(cost, '要分担的经费（到分）')
    const shares = allocate(total, WEIGHTS, (index) => `${LEVELS[index] ?? ''}里出`, clause)
    const [province, city, county] = shares as [Amount<'元'>, Amount<'元'>, Amount<'元'>]
    return { amount: total, lines: { province, city, county } }
  },
  conditions: ['经费用在移动终端设备和基层普查人员的报酬上。'],
  cautions: [
    '别的普查工作经费由各级自己出，不按这个比例分，请不要填进来。',
    '3:4:3 是三级之间的比例，县里的三成由哪个县出多少，文件没有写。',
  ],
  examples: [
    {
      title: '经费 100 万元',
      inputs: { cost: '1000000' },
      working: '100万 ÷ 10 = 10万一份：省 3 份 30万，市 4 份 40万，县 3 份 30万',
      total: '1000000.00',
      lines: { province: '300000.00', city: '400000.00', county: '300000.00' },
    },
    {
      title: '除不尽，省和县零头一样大，多一分给前面的省',
      inputs: { cost: '100.05' },
      working:
        '30.015、40.02、30.015，先分 30.01、40.02、30.01，剩 1 分；省、县零头一样，给排在前面的省：30.02',
      total: '100.05',
      lines: { province: '30.02', city: '40.02', county: '30.01' },
    },
    {
      title: '只有一分钱，给零头最大的市',
      inputs: { cost: '0.01' },
      working: '0.003、0.004、0.003，市的零头最大：0、0.01、0',
      total: '0.01',
      lines: { province: '0.00', city: '0.01', county: '0.00' },
    },
    {
      title: '先取到分再分',
      inputs: { cost: '1.005' },
      working:
        '1.005 记 1.01；0.303、0.404、0.303，先分 0.30、0.40、0.30，剩 1 分给零头最大的市：0.41',
      total: '1.01',
      lines: { province: '0.30', city: '0.41', county: '0.30' },
    },
  ],
})
