import type { Found, Reason } from './found.ts'

const PLACE_WORDS: Readonly<Record<Reason['place'], string>> = {
  title: '标题',
  keywords: '常用的说法',
  summary: '简介',
  clauses: '条文',
  office: '主管部门',
  procedure: '怎么办',
  city: '',
  number: '',
}
/** More would not fit a line of a phone. */
const MOST = 2

/** Why something was found, in a line: which word stands where. */
export function whyFound({ entry, reasons }: Found): string {
  const number = entry.document[2]
  return [...new Set(reasons.map((reason) => reasonText(reason, number)))].slice(0, MOST).join('；')
}

function reasonText(reason: Reason, number: string): string {
  const { piece, word, isNear, place, inDocument } = reason
  if (place === 'number') return word === number ? `文号是${word}` : `${word}改动了它`
  const read = piece.words.includes(piece.said) ? '' : `“${piece.said}”当作`
  if (place === 'city') return `${read}${word.slice(0, 2)}的文件`
  const where = `${inDocument ? '所在文件的' : ''}${PLACE_WORDS[place]}里有“${word}”`
  if (!isNear) return read ? `${read}“${word}”，${where}` : where
  return `“${piece.said}”和“${word}”意思相关，${where}`
}
