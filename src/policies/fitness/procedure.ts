import type { Procedure } from '../../core/index.ts'
import { fitness } from './document.ts'

/** One clause of the plan concerns builders. */
export const procedure: Procedure = {
  document: fitness,
  who: '建新居住区和社区的一方，文件没有点名是谁；已经建成、达不到标准的小区，结合老旧小区改造办。',
  steps: [
    {
      id: 'build-together',
      title: '体育设施和住宅同步规划、建设、验收、交付',
      who: '建新居住区和社区的一方',
      where:
        '市体育局、市发展改革委牵头，市财政局、市规划和自然资源局、市住建局、各县（市、区）政府等负责',
      inCharge: true,
      at: '二（一）',
    },
  ],
  rules: { area: { at: ['build-together'] } },
  papers: [],
  notWritten: ['谁来查面积够不够', '人数按什么算', '没配够怎么办'],
  ask: '市体育局、市规划和自然资源局、市住建局',
}
