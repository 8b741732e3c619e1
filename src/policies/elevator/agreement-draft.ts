import type { Amount, Explained } from '../../core/index.ts'
import type { DraftSource } from '../../core/paper-draft.ts'
import type { Block, DraftMaker, DraftTable } from '../../core/paper-draft.ts'
import { figureOf } from '../../core/words.ts'
import { costs, shares } from './cost-tables.ts'

const ADVANCE = '补助要在验收合格、领到使用登记证书以后申请。拿到以前由业主先垫，怎么垫：{6}'

/** The owners' agreement, with what each household pays. */
export const agreement: DraftMaker = {
  paper: 'owners-agreement',
  opening: ({ input }) => [
    '楼的地址：{20}',
    '装电梯的范围（选一项打勾）：□ 一个单元　□ 整栋楼　□ 小区',
    `这栋楼有 ${input('storeys')}，加装电梯 ${input('elevators')}。下面签名的全体业主商量一致，订这份协议。`,
  ],
  points: [
    [
      '全体业主托{12}当代理人（业主代表、原房改房售房单位、社区居委会、物业等）。',
      ...['代理人有这些权利：', 2, '代理人担这些责任：', 2],
    ],
    money,
    ['型号：{14}', '尺寸：{14}', '运行参数：{14}', '具体配置：', 2],
    [
      ...['电梯怎么使用、怎么维护：', 2],
      ...['安装当中出了事故，风险和责任：', 2],
      ...['运行当中出了事故，风险和责任：', 2],
      ...['其他约定的重要事：', 2],
    ],
  ],
  closing: ({ calculation: { inputs } }) => [
    '全体业主签名：',
    signatures((inputs['weights'] as readonly Explained[]).length),
    '代理人签名：{10}',
    '签订日期：{day}',
  ],
}

function money(source: DraftSource): readonly Block[] {
  const { inputs, outcome } = source.calculation
  const cost = inputs['totalCost'] as Amount<'元'>
  const { figure, unit } = figureOf(cost)
  const granted = !cost.value.eq(outcome.total ?? '')
  return [
    '下面各项费用的金额和分摊办法，由业主商量好填上：',
    costs,
    `装电梯一共花 ${figure} ${unit}${granted ? '，扣掉能得的财政补助' : '，没有算财政补助'}，业主一共要出 ${source.total}。各户分摊：`,
    shares(source),
    ...(granted ? [ADVANCE] : []),
    '怎么筹（可以选几项）：□ 各户自己出　□ 按规定提取业主本人和配偶的住房公积金　□ 其他合法资金：{8}',
    '什么时候交、交给谁：{20}',
  ]
}

function signatures(households: number): DraftTable {
  return {
    columns: [
      ['户', 2],
      ['门牌号', 3],
      ['业主签名', 4],
      ['日期', 3],
    ],
    rows: Array.from({ length: households }, (_, index) => [`第 ${index + 1} 户`, '', '', '']),
  }
}
