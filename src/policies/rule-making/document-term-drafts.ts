import type { Blocks, DraftMaker } from '../../core/paper-draft.ts'

/** The document that the papers are about, as the calculation has its days. */
const about: Blocks = ({ input, total }) => [
  '文件名称：{22}',
  `从 ${input('effectiveDate')} 起施行，最长管到 ${total}。`,
]
const SIGNED: Blocks = ['盖章：{12}', '日期：{day}']
/** So many papers, each ticked once it is there. */
const handed = (count: number): Blocks[] => Array.from({ length: count }, () => ['□ 已附'])
/** What is wanted only where the economic activity of firms is concerned. */
const ofFirms: Blocks = ['□ 已附　□ 不涉及']

/** What the drafting office says of its draft. */
const note: DraftMaker = {
  paper: 'drafting-note',
  opening: about,
  points: [[4], [5], [5], [5], [3], [3]],
  closing: SIGNED,
}

/** What goes to the review of legality, every paper sealed, 第十四条. */
const review: DraftMaker = {
  paper: 'review-pack',
  opening: about,
  points: [...handed(8), ofFirms, ...handed(1)],
  closing: ['报送的材料全部加盖公章。', '起草部门盖章：{12}', '日期：{day}'],
}

/** What goes to the government above, once the document is published. */
const filing: DraftMaker = {
  paper: 'filing-pack',
  opening: about,
  points: [...handed(6), ofFirms],
  closing: SIGNED,
}

const drafts: readonly DraftMaker[] = [note, review, filing]
export default drafts
