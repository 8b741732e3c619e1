/* What a link carries after it went through chat apps, mail and trackers, each of which changes it. */

export type Pair = readonly [key: string, text: string]

export interface Link {
  /** The pairs of key and text, without what apps add. */
  readonly pairs: readonly Pair[]
  /** Pairs of one key with different texts: none of them is taken. */
  readonly contradictory: readonly Pair[]
}

/**
 * Keys that apps add to an address they pass on; no rule has such a key. They say who shared it, where
 * and when: trackers (Google, Meta, Microsoft, Baidu), WeChat and its work edition, QQ and TIM, Weibo,
 * Alipay and Taobao, DingTalk, Bilibili, Toutiao and Douyin, Xiaohongshu.
 */
const ADDED_BY_APPS = [
  /^(utm_|hm(sr|pl|cu|kw|ci)$|_g[al]$|mc_[ce]id$)/,
  /^((g|fb|ms|y|tw|tt|d)cl(id|kid)|gclsrc|[gw]braid|igshid|bd_vid)$/,
  /^(from|isappinstalled|(sub|a)?scene|clicktime|enterid|nsukey|chksm|srcid|mpshare|wx.*)$/,
  /^(sharer?(_.*|token|id|userid|type|from|source|time)?|xhsshare|xsec_.*|app(uid|time))$/i,
  /^(_w+vx?|_bid|adtag|tdsourcetag|sudaref|retcode|luicode|lfid|featurecode)$/i,
  /^(spm|scm|spm_id_from|vd_source|ut_sk|chinfo|ap_framework_.*|alipay_.*|dd_.*|ddtab|tt_from)$/i,
]
/** The instant of sharing, in seconds or milliseconds. */
const TIME_KEY = /^(_|_?t(s|ime|imestamp)?)$/
const INSTANT = /^\d{10}(\d{3})?$/

const isAdded = ([key, text]: Pair) =>
  ADDED_BY_APPS.some((keys) => keys.test(key)) || (TIME_KEY.test(key) && INSTANT.test(text))

/**
 * Reads what stands in an address after its first question mark, fragment included. What can mean one
 * thing only is put right; anything else is left for the form to refuse.
 * @param repeatable the keys that may stand in it several times
 */
export function readLink(address: string, repeatable: readonly string[] = []): Link {
  const [query = ''] = address
    .replace(/&(amp;|#0*38;|#x26;)+/gi, '&') // as written in HTML
    .split('#')
  const whole = query.includes('=') ? query : decoded(query)
  // A question mark of the calculation's own is encoded; this one was put before what was added.
  const all = [...new URLSearchParams(whole.replace(/\?/g, '&'))]
  const pairs = all
    .map(([key, text], place) => {
      const once = encodedTwice(text) ? decoded(text) : text
      return [key, place === all.length - 1 ? withoutSentenceEnd(once) : once] as const
    })
    .filter((pair) => !isAdded(pair))
  const isRepeated = ([key, text]: Pair) =>
    !repeatable.includes(key) && pairs.some(([other, its]) => other === key && its !== text)
  const isFirst = ([key, text]: Pair, place: number) =>
    pairs.findIndex(([other, its]) => other === key && its === text) === place
  const distinct = pairs.filter(isFirst)
  return {
    pairs: distinct.filter((pair) => !isRepeated(pair)),
    contradictory: distinct.filter(isRepeated),
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Whether a text is still encoded: nobody types the bytes of a Chinese character or an encoded comma.
 * Other codes stay, for `5%20` may be a slip of the reader's, to be refused and not to become 5.
 */
const encodedTwice = (text: string) => /%(2c|[c-f][\da-f]%[89ab][\da-f])/i.test(text)

/** The last text without the end of the sentence that the link stood in; a bracket of its own stays. */
const withoutSentenceEnd = (text: string) =>
  /[（(【《「『“‘]/.test(text) ? text : text.replace(/[。，、；！？）)】》」』”’…]+$/, '')
