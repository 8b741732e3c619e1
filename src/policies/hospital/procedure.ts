import type { Procedure } from '../../core/index.ts'
import { hospital } from './document.ts'

const NOT_SAID = '条文没有写，报谁批也没有写'

/** The text states no procedure: a hospital sets its own distribution within the ceilings. */
export const procedure: Procedure = {
  document: hospital,
  notStated:
    '文件没有写怎么办。只说统筹考虑薪酬总量等，自主确定内部怎么分配，细的按人社部发〔2021〕52号和晋人社厅发〔2022〕5号，这两份公报没有印。',
  who: '公立医院。',
  steps: [],
  rules: { 'pay-ceiling': { asked: NOT_SAID }, 'performance-ceiling': { asked: NOT_SAID } },
  papers: [],
  notWritten: ['薪酬总量谁来批', '要报什么材料'],
  ask: '市人社局、市卫健委',
}
