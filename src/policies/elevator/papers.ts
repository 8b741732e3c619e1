import type { Paper } from '../../core/index.ts'

/** 朔政办发〔2020〕32号: the papers of its steps. */
export const papers: readonly Paper[] = [
  {
    id: 'consent-sheet',
    title: '业主同意签名表',
    step: 'talk',
    basis: 'ours',
    contents: ['电梯所在的单元或整栋楼，全体业主一户一行', '同意装电梯，各户签名'],
    at: '二（三）',
  },
  {
    id: 'owners-agreement',
    title: '加装电梯协议',
    step: 'sign-agreement',
    basis: 'listed',
    contents: [
      '托谁当代理人，代理人有什么权利、担什么责任',
      '钱怎么分摊、怎么筹：前期工作费（鉴定、设计等）、设备和材料购置费、建设和安装费、运行维护保养费（电费、维修保养、管理、更新等）、其他费用',
      '电梯的配置方案：型号、尺寸、运行参数、具体配置等',
      '电梯怎么使用、怎么维护，安装和运行当中出了事故的风险和责任，还有其他约定的重要事',
    ],
    at: '五（一）2',
  },
  {
    id: 'cost-table',
    title: '各户分摊表',
    step: 'sign-agreement',
    basis: 'ours',
    contents: ['各户出多少，按大家商量好的比例；末行是合计', '钱用在哪几类费用上'],
    at: '五（一）2',
  },
  {
    id: 'public-notice',
    title: '公示',
    step: 'post-notice',
    basis: 'listed',
    contents: ['电梯的设计建设方案'],
    at: '五（一）4',
  },
  {
    id: 'lift-application',
    title: '加装电梯申请',
    step: 'apply',
    basis: 'bare',
    contents: ['哪栋楼、哪个单元，装几部电梯', '附上的前期准备资料：协议、鉴定报告、设计、公示'],
    at: '五（二）',
  },
  {
    id: 'subsidy-request',
    title: '补助资金申请',
    step: 'claim-subsidy',
    basis: 'bare',
    contents: [
      '楼有四层以上，有合法权属证明，不是单一产权',
      '手续办了，竣工验收合格，使用登记证书拿到了',
      '装了几部，省、市、县各补多少',
    ],
    at: '五（六）',
  },
]
