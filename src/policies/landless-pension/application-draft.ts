import type { Amount } from '../../core/index.ts'
import { difference, quotient } from '../../core/index.ts'
import type { DraftMaker, DraftSource } from '../../core/paper-draft.ts'
import { exactText } from '../../core/words.ts'
import { rowsFor } from '../blank-rows-draft.ts'
import { isFullLoss, landOf } from './household-land.ts'

const TESTS = ['公告日满 16 周岁', '在册村民', '征地时有承包权', '没得过补贴']
const PENSION = '□ 已经在领　□ 居民的　□ 职工的　□ 没有参加'

/** What the household that holds the contract hands to its village. */
export const application: DraftMaker = {
  paper: 'household-application',
  opening: ['致：{8}村（居）委会', '承包户（户主）：{10}'],
  points: [
    (source) => [land(source)],
    ['公告日：{day}（年龄算到这一天）'],
    (source) => [
      `符合条件的 ${source.input('eligibleMembers')}，每项符合的打勾：`,
      ...rowsFor(
        eligible(source),
        [['姓名', 3], ['出生日期', 3], ...TESTS.map((title) => [title, 2] as const)],
        ['', '', ...TESTS.map(() => '□')],
      ),
    ],
    (source) => [loss(source)],
    (source) =>
      rowsFor(
        eligible(source),
        [
          ['姓名', 3],
          ['现在的养老保险（选一项打勾）', 9],
        ],
        ['', PENSION],
      ),
  ],
  closing: [
    '承包户签名：{10}',
    '日期：{day}',
    ...['村（居）委会审核意见：', 2],
    '盖章和日期：{12}',
  ],
}

function land(source: DraftSource): string {
  const { contractedArea, takenArea, members } = landOf(source)
  const rest = quotient(difference(contractedArea, takenArea), members)
  return `原来的承包地 ${source.input('contractedArea')}，历次一共征了 ${source.input('takenArea')}，一起承包的 ${source.input('members')}，剩下的人均 ${exactText(rest.value)} 亩。`
}

function loss(source: DraftSource): string {
  const lost = isFullLoss(source)
    ? '失去全部土地（全部被征，或者剩下的人均不足 0.3 亩）'
    : '失去大部分土地（被征走的达到一半）'
  return `${lost}。每人的补贴 ${source.line('each')}，符合条件的 ${source.input('eligibleMembers')}，全家一共 ${source.total}（每人四舍五入到分，加起来可能差几分钱）。`
}

function eligible({ calculation }: DraftSource): Amount<'人'> {
  return calculation.inputs['eligibleMembers'] as Amount<'人'>
}
