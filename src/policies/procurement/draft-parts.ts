import type { Block } from '../../core/paper-draft.ts'

/* What the papers of a query have in common. */

/** Whom a side is, and how it is reached. */
export const party: readonly Block[] = [
  '姓名或名称：{20}',
  '地址：{20}　邮编：{6}',
  '联系人：{10}　联系电话：{10}',
]

/** Which procurement it is about. */
export const project: readonly Block[] = ['项目名称：{22}', '项目编号：{22}']

/** Who signs and seals a supplier's paper, 第九条. */
export const signing: readonly Block[] = [
  '自然人签字：{10}',
  '法定代表人、主要负责人或者授权代表签字或盖章：{10}',
  '公章：{10}',
]

/** The last day, where it is known, for what stands before it. */
export function atLatest(day: string | undefined): string {
  return day ? `（最晚 ${day}）` : ''
}
