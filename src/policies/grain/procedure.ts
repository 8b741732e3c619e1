import type { Procedure } from '../../core/index.ts'
import { grain } from './document.ts'

/** The text states no procedure. */
export const procedure: Procedure = {
  document: grain,
  notStated:
    '文件没有写怎么办。只说国有粮食企业可以依法依规把划拨地转成出让地，出让收益提掉教育、农田水利两个 10%，剩下的安排企业按规定用途使用。',
  who: '国有粮食企业。',
  steps: [],
  rules: {
    'land-proceeds': {
      first: '依法依规把划拨用地转变为出让用地',
      asked: '条文没有写',
    },
  },
  papers: [],
  notWritten: ['谁拨这笔钱', '能用在哪里', '要交什么材料'],
  ask: '市规划和自然资源局、市工信局、市财政局、市税务局、市国投公司，或者县（市、区）政府',
}
