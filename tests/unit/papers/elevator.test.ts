import { describe, expect, it } from 'vitest'
import costShare from '../../../src/policies/elevator/cost-share.ts'
import notice from '../../../src/policies/elevator/notice.ts'
import subsidy from '../../../src/policies/elevator/subsidy.ts'
import { SIX_SHARES, textFrom } from '../../support/drafts.ts'

/* 朔政办发〔2020〕32号: what each draft says, written from the clause and the inputs by hand. */

const BARE = '要这份材料，没有规定格式和内容。这是我们起的草稿，不是官方文本。'
const OURS = '文件没有要求这份材料，这是为了方便起的草稿，不是官方文本。'
const READINGS =
  '条文有没说清楚的地方，不同读法算出来从 300,000.00 元 到 400,000.00 元，这里只按其中一种写。'
const DAY = '______年____月____日'

const APPLICATION_END = [
  '二、附上的前期准备资料：协议、鉴定报告、设计、公示',
  '附上的打勾：',
  '□ 全体业主签的加装电梯协议',
  '□ 楼房结构的检测鉴定报告',
  '□ 专项设计',
  '□ 公示的内容和结果',
  `□ 县（市、区）材料清单上的其他材料：${'__'.repeat(12)}`,
  `代理人签名：${'__'.repeat(10)}`,
  `联系方式：${'__'.repeat(12)}`,
  `日期：${DAY}`,
]

/** 500,000 − 200,000 = 300,000 in 15 parts of 20,000. */
const SIX_ROWS = [
  '户\t门牌号\t权重\t要出',
  '第 1 户\t\t0\t0.00 元',
  '第 2 户\t\t1\t20,000.00 元',
  '第 3 户\t\t2\t40,000.00 元',
  '第 4 户\t\t3\t60,000.00 元',
  '第 5 户\t\t4\t80,000.00 元',
  '第 6 户\t\t5\t100,000.00 元',
  '合计 6 户\t\t\t300,000.00 元',
]
const COST_ROWS = [
  '费用\t金额（元）\t怎么分摊',
  '前期工作费（鉴定、设计等）\t\t',
  '设备和材料购置费\t\t',
  '建设和安装费\t\t',
  '运行维护保养费（电费、维修保养、管理、更新等）\t\t',
  '其他费用\t\t',
]

describe("the owners' agreement", () => {
  it('has the four contents of 五（一）2, who pays what, and a line for each to sign', () => {
    expect(textFrom(costShare, SIX_SHARES, 'owners-agreement')).toEqual([
      '文件没有规定格式，这是按朔政办发〔2020〕32号五（一）2列的内容起的草稿，不是官方文本。',
      '加装电梯协议',
      `楼的地址：${'__'.repeat(20)}`,
      '装电梯的范围（选一项打勾）：□ 一个单元　□ 整栋楼　□ 小区',
      '这栋楼有 6 层，加装电梯 1 部。下面签名的全体业主商量一致，订这份协议。',
      '一、托谁当代理人，代理人有什么权利、担什么责任',
      `全体业主托${'__'.repeat(12)}当代理人（业主代表、原房改房售房单位、社区居委会、物业等）。`,
      '代理人有这些权利：',
      '代理人担这些责任：',
      '二、钱怎么分摊、怎么筹：前期工作费（鉴定、设计等）、设备和材料购置费、建设和安装费、运行维护保养费（电费、维修保养、管理、更新等）、其他费用',
      '下面各项费用的金额和分摊办法，由业主商量好填上：',
      ...COST_ROWS,
      '装电梯一共花 500,000.00 元，扣掉能得的财政补助，业主一共要出 300,000.00 元。各户分摊：',
      ...SIX_ROWS,
      `补助要在验收合格、领到使用登记证书以后申请。拿到以前由业主先垫，怎么垫：${'__'.repeat(6)}`,
      `怎么筹（可以选几项）：□ 各户自己出　□ 按规定提取业主本人和配偶的住房公积金　□ 其他合法资金：${'__'.repeat(8)}`,
      `什么时候交、交给谁：${'__'.repeat(20)}`,
      '三、电梯的配置方案：型号、尺寸、运行参数、具体配置等',
      ...['型号', '尺寸', '运行参数'].map((what) => `${what}：${'__'.repeat(14)}`),
      '具体配置：',
      '四、电梯怎么使用、怎么维护，安装和运行当中出了事故的风险和责任，还有其他约定的重要事',
      '电梯怎么使用、怎么维护：',
      '安装当中出了事故，风险和责任：',
      '运行当中出了事故，风险和责任：',
      '其他约定的重要事：',
      '全体业主签名：',
      '户\t门牌号\t业主签名\t日期',
      ...[1, 2, 3, 4, 5, 6].map((household) => `第 ${household} 户\t\t\t`),
      `代理人签名：${'__'.repeat(10)}`,
      `签订日期：${DAY}`,
    ])
  })

  it('gives the odd fen to the household that the result gives it', () => {
    // 200,100 − 200,000 = 100 in three: 33.33 each and one fen over, for the first.
    const inputs = { ...SIX_SHARES, totalCost: '200100', weights: ['1', '1', '1'] }
    const text = textFrom(costShare, inputs, 'owners-agreement')
    expect(text.filter((line) => line.endsWith(' 元'))).toEqual([
      '第 1 户\t\t1\t33.34 元',
      '第 2 户\t\t1\t33.33 元',
      '第 3 户\t\t1\t33.33 元',
      '合计 3 户\t\t\t100.00 元',
    ])
  })

  it('does not speak of a grant that there is not', () => {
    // Three storeys: no grant, so the owners pay the whole price.
    const inputs = { ...SIX_SHARES, storeys: '3', totalCost: '300000' }
    const text = textFrom(costShare, inputs, 'owners-agreement')
    expect(text).toContain(
      '装电梯一共花 300,000.00 元，没有算财政补助，业主一共要出 300,000.00 元。各户分摊：',
    )
    expect(text.join()).not.toContain('补助要在验收合格')
  })
})

it('the sheet of consent has a line for each household', () => {
  expect(textFrom(costShare, SIX_SHARES, 'consent-sheet')).toEqual([
    OURS,
    '业主同意签名表',
    '一、电梯所在的单元或整栋楼，全体业主一户一行',
    `楼的地址和单元：${'__'.repeat(20)}`,
    '全体业主 6 户，要装电梯 1 部。',
    '二、同意装电梯，各户签名',
    '户\t门牌号\t同意装电梯\t业主签名\t日期',
    ...[1, 2, 3, 4, 5, 6].map((household) => `第 ${household} 户\t\t□ 同意　□ 不同意\t\t`),
    `填表日期：${DAY}`,
  ])
})

it('the table of shares has each share, the sum, and what the money is for', () => {
  expect(textFrom(costShare, SIX_SHARES, 'cost-table')).toEqual([
    OURS,
    '各户分摊表',
    `楼的地址和单元：${'__'.repeat(20)}`,
    '一、各户出多少，按大家商量好的比例；末行是合计',
    '业主一共要出 300,000.00 元，各户分摊：',
    ...SIX_ROWS,
    '二、钱用在哪几类费用上',
    ...COST_ROWS,
    '各户签名：',
    `日期：${DAY}`,
  ])
})

it('the application names lift and storeys and what was prepared', () => {
  expect(textFrom(costShare, SIX_SHARES, 'lift-application')).toEqual([
    `朔政办发〔2020〕32号五（二）${BARE}`,
    '加装电梯申请',
    `致：${'__'.repeat(8)}行政审批服务管理局（政务大厅）`,
    '一、哪栋楼、哪个单元，装几部电梯',
    `楼的地址：${'__'.repeat(20)}`,
    `单元：${'__'.repeat(10)}`,
    '楼有 6 层，申请加装电梯 1 部。',
    ...APPLICATION_END,
  ])
})

it('the request for the grants has each level to the fen, and says that readings differ', () => {
  // 2 × 100,000 + 2 × 50,000 + 2 × 50,000 = 400,000; with city and county once, 300,000.
  const inputs = { ...{ elevators: '2', storeys: '4', legalTitle: true }, singleOwner: false }
  expect(textFrom(subsidy, { ...inputs, certificate: true }, 'subsidy-request')).toEqual([
    `朔政办发〔2020〕32号五（六）${BARE}`,
    READINGS,
    '补助资金申请',
    `致（所在地住建部门）：${'__'.repeat(16)}`,
    '一、楼有四层以上，有合法权属证明，不是单一产权',
    `楼的地址和单元：${'__'.repeat(20)}`,
    '楼有 4 层（不算地下室），有合法权属证明，不是单一产权的楼。',
    '二、手续办了，竣工验收合格，使用登记证书拿到了',
    '办了哪些手续：',
    `竣工验收合格的日期：${DAY}`,
    `电梯使用登记证书的编号：${'__'.repeat(14)}`,
    '三、装了几部，省、市、县各补多少',
    '加装电梯 2 部，申请的补助：',
    '哪一级\t金额',
    '省级\t200,000.00 元',
    '市级\t100,000.00 元',
    '县级\t100,000.00 元',
    '合计\t400,000.00 元',
    `收款的户名、账号、开户行：${'__'.repeat(16)}`,
    `申请人（实施主体）签名或盖章：${'__'.repeat(10)}`,
    `日期：${DAY}`,
  ])
})

it('the notice has the days of the result', () => {
  // From 21 to 27 April are seven days.
  expect(textFrom(notice, { postedDate: '2021-04-20' }, 'public-notice').slice(2)).toEqual([
    '公示',
    `楼的地址和单元：${'__'.repeat(20)}`,
    '公示从 2021年4月20日 贴出，至少贴到 2021年4月27日。',
    '一、电梯的设计建设方案',
    ...['装几部、装在哪里', '电梯的型号和尺寸', '设计单位', '施工单位'].map(
      (what) => `${what}：${'__'.repeat(18)}`,
    ),
    '方案说明：',
    `附图（有几张写几张）：${'__'.repeat(12)}`,
    `有意见的，请在公示期里提出，跟下面的人谈：${'__'.repeat(12)}`,
    `到哪里提、怎么联系：${'__'.repeat(18)}`,
    `业主或代理人签名：${'__'.repeat(10)}`,
    `贴出日期：${DAY}`,
  ])
})
