/* The page's address, which carries the calculation so that its link reopens it. */

/** What WeChat and others hang on to a shared address; not part of any calculation. */
const ADDED_BY_APPS = [
  'from',
  'isappinstalled',
  'scene',
  'clicktime',
  'enterid',
  'nsukey',
  'wx_header',
]

/** The pairs of key and text that the address carries, without those that apps hang on to it. */
export function pairsOfAddress(): [key: string, text: string][] {
  return [...new URLSearchParams(location.search)].filter(([key]) => !ADDED_BY_APPS.includes(key))
}

/** Puts the query of the present calculation into the address, without a new entry in the history. */
export function replaceQuery(query: string): void {
  try {
    history.replaceState(history.state, '', `?${query}`)
  } catch {
    // A sandboxed frame may not, and nobody sees its address.
  }
}
