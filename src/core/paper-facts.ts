import type { Paper } from './procedure.ts'

/** What a page tells of a paper that can be drafted on it: the script that drafts it leaves that out. */
export interface PaperFacts extends Pick<Paper, 'id' | 'title' | 'contents'> {
  /** What a draft of it follows. */
  readonly origin: string
}

/** What is told of a paper of the document of a number. */
export function paperFacts(paper: Paper, number: string): PaperFacts {
  const { id, title, contents } = paper
  return { id, title, contents, origin: originOf(paper, number) }
}

/** What a draft follows; none of them is an official text. */
function originOf({ basis, at, form }: Paper, number: string): string {
  // An outside rule is named in full in `at`.
  const clause = basis === 'national' ? at : number + at
  if (form)
    return `${clause}要求填${form}。这是按条文列的内容起的草稿，供誊到范本上用，不是官方文本。`
  const origin = {
    listed: `文件没有规定格式，这是按${clause}列的内容起的草稿`,
    bare: `${clause}要这份材料，没有规定格式和内容。这是我们起的草稿`,
    ours: '文件没有要求这份材料，这是为了方便起的草稿',
    national: `这是按${clause}列的内容起的草稿（公报没有登那个办法，请对照它的原文）`,
  }
  return `${origin[basis]}，不是官方文本。`
}
