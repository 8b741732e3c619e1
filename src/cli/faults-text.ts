import { byKey, problemTexts } from '../core/reasons.ts'
import type { Problem } from '../core/rule.ts'

/* What goes to standard error: what was wrong with what was asked, and faults of the program. */

/** One problem a line, whatever was typed into it. */
export function problemLines(problems: readonly Problem[]): string {
  return problemTexts(problems, byKey)
    .map((text) => `${text.replace(/\p{Cc}+/gu, ' ')}\n`)
    .join('')
}

/** A fault of the program, with the line of input it happened on. */
export function faultText(fault: unknown, line?: number): string {
  const where = line === undefined ? '' : `（第 ${line} 行）`
  const what = fault instanceof Error ? fault.stack : String(fault)
  return `程序出错${where}：${what}\n`
}
