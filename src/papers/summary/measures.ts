import { dateInWords } from '../../core/dates.ts'
import type { IsoDate } from '../../core/dates.ts'
import type { Block, DraftTable, PaperDraft } from '../../core/paper-draft.ts'
import { inputsOf } from '../../core/printed.ts'
import { sourceText } from '../../core/source.ts'
import type { ClassTotal, Part } from '../../core/totals.ts'
import { classWords, includedIn } from '../../core/totals.ts'
import { viewOf } from '../../core/view.ts'
import { amountText } from '../../core/words.ts'

/* What a firm asks for by several measures of a document, on one paper. */

/**
 * The summary of measures reckoned together: one table of them all, the sums by class of right, and
 * what each was reckoned from. No text demands it, and it says so.
 */
export function summaryOf(
  today: IsoDate,
  parts: readonly Part[],
  totals: readonly ClassTotal[],
): PaperDraft {
  return {
    title: '各项措施一览表',
    face: [
      ...new Set(
        parts.flatMap(({ rule, calculation }) => viewOf(rule, calculation).outOfForce ?? []),
      ),
      '文件没有要求这份材料，这是为了方便起的草稿，不是官方文本。以主管部门审核为准。',
    ],
    opening: ['单位名称：{20}', `做表的日子：${dateInWords(today)}`],
    points: [
      { heading: '一、各项算出来多少', blocks: [measures(parts)] },
      { heading: '二、合计，几种钱分开算', blocks: [...sums(totals), ...notAgain(parts)] },
      { heading: '三、各项照什么算的', blocks: parts.flatMap(grounds) },
    ],
    closing: ['经办人签名：{10}', '单位盖章：{10}', '日期：{day}'],
  }
}

function measures(parts: readonly Part[]): DraftTable {
  return {
    columns: [
      ['序号', 2],
      ['措施', 6],
      ['算出来', 5, 'number'],
      ['这是什么钱', 4],
      ['找谁办', 7],
    ],
    rows: parts.map(({ rule, calculation }, index) => {
      const { amount, instead } = viewOf(rule, calculation)
      return [String(index + 1), rule.title, instead ?? amount, classWords(rule), rule.office]
    }),
  }
}

function sums(totals: readonly ClassTotal[]): Block[] {
  const rows = totals.map(({ words, parts, total, low, high }) => [
    `${words}，${parts.length} 项`,
    amountText(total, '元'),
    low === high ? '' : `${amountText(low, '元')} 到 ${amountText(high, '元')}`,
  ])
  return [
    {
      columns: [
        ['哪种钱', 4],
        ['合计', 3, 'number'],
        ['不同读法', 4],
      ],
      rows,
    },
    '几种钱不是一回事，不能加成一个数。不是钱的和没算出来的，没有加进去。',
  ]
}

/** What is in another's amount already, and so in no sum by itself. */
function notAgain(parts: readonly Part[]): string[] {
  return includedIn(parts).map(
    ({ part, whole }) => `“${part.rule.title}”已算在“${whole.rule.title}”里，没有再加。`,
  )
}

/** A measure's clause and inputs, and what is not met. */
function grounds({ rule, calculation }: Part, index: number): Block[] {
  const { reasons } = viewOf(rule, calculation)
  const [clause] = rule.clauses
  return [
    `${index + 1}. ${rule.title}${clause ? `（${sourceText(clause, calculation.document)}）` : ''}`,
    ...reasons,
    {
      columns: [
        ['填的', 5],
        ['是多少', 5],
      ],
      rows: inputsOf(rule, calculation),
    },
  ]
}
