import { atLeast, cited, count, fixed, flag, not, product, sum, yuan } from '../../core/index.ts'
import type { Amount, Clause, Inputs, Reading, Truth } from '../../core/index.ts'

/* What a building gets for its lifts: asked and computed alike in the subsidy and in the sharing of the cost. */

export const grantClause: Clause = {
  at: '五（六）',
  says: '地上 4 层及以上、有合法权属证明、不属于单一产权的集合式住宅楼，手续齐全、验收合格并拿到使用登记证书后，省里每部补 10 万元，市、县两级再各补 5 万元。到住建部门申请。',
}

const FOUR_STOREYS = fixed(4, '层')
const PROVINCE_EACH = fixed(100_000, '元/部')
const LOCAL_EACH = fixed(50_000, '元/部')
const LOCAL_ONCE = yuan(50_000)

export const building = {
  elevators: count('加装几部电梯', '部', { fact: 'lift-count', min: 1 }),
  storeys: count('楼有几层', '层', {
    fact: 'building-storeys',
    min: 1,
    hint: '只数地上的，不算地下室',
  }),
  legalTitle: flag('有合法产权证明', { fact: 'building-title' }),
  singleOwner: flag('是单一产权的楼', {
    fact: 'single-owner',
    hint: '整栋楼只属于一个产权人，如整栋都是一个单位的',
  }),
  certificate: flag('已验收合格，并取得电梯使用登记证书', { fact: 'lift-certificate' }),
}

export const localBasis: Reading<'per-elevator' | 'per-project'> = {
  title: '市、县的 5 万元按什么给',
  wording: '条文写省里“每部”10 万元，市、县“再各补助”5 万元，没有再写“每部”。',
  why: '市、县的补助是在省里每部补助的基础上加的，跟着按每部算。',
  options: { 'per-elevator': '每部 5 万元', 'per-project': '整个项目 5 万元' },
}

interface Grants {
  readonly province: Amount<'元'>
  readonly city: Amount<'元'>
  readonly county: Amount<'元'>
  readonly total: Amount<'元'>
  /** What the building must be and have for them. */
  readonly requires: readonly Truth[]
}

export function grantsFor(
  inputs: Inputs<typeof building>,
  basis: 'per-elevator' | 'per-project',
): Grants {
  const { elevators, storeys, legalTitle, singleOwner, certificate } = inputs
  const local = (words: string) =>
    basis === 'per-elevator'
      ? product(elevators, LOCAL_EACH, words, grantClause)
      : sum([LOCAL_ONCE], words, grantClause)
  const province = product(elevators, PROVINCE_EACH, '省级补助', grantClause)
  const city = local('市级补助')
  const county = local('县级补助')
  return {
    province,
    city,
    county,
    total: sum([province, city, county], '三级补助合计', grantClause),
    requires: [
      atLeast(storeys, FOUR_STOREYS, '地上达到 4 层', grantClause),
      cited(legalTitle, grantClause),
      not(singleOwner, '不是单一产权的楼', grantClause),
      cited(certificate, grantClause),
    ],
  }
}

/** What the office will check, 二 and 五（一）. */
export const buildingConditions = [
  '是集合式的既有住宅楼，在县级以上城市的规划区内，近期没有列入征收改造计划。',
  '不改变楼的主体结构，不破坏地基，符合规划、房屋安全、消防和电梯的标准。',
  '单元或整栋的全体业主都同意，并签了书面协议。',
  '方案在楼道门口公示满 7 天；有人提意见的，谈妥了再装。',
  '按规定办过规划、施工、安装告知、检验等手续。',
] as const
