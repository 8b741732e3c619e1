import type { AnyRule } from '../core/index.ts'
import { embedPath, embedScriptPath } from '../layouts/paths.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' }
const escaped = (text: string) => text.replace(/[&"<]/g, (sign) => ENTITIES[sign] ?? sign)

/**
 * The two lines of HTML that show a rule's calculator in a page of another site. The height is what
 * the frame has until its own is known, and where the script is not allowed: then it scrolls.
 */
export function snippetOf(rule: AnyRule, site: URL | undefined): string {
  const absolute = (path: string) => new URL(path, site).href
  return [
    `<iframe src="${absolute(embedPath(rule))}" title="${escaped(rule.title)}（惠算）" ` +
      'width="100%" height="720" style="border:0" loading="lazy"></iframe>',
    `<script src="${absolute(embedScriptPath)}" async></script>`,
  ].join('\n')
}
