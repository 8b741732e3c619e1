import type { Procedure } from '../../core/index.ts'
import { truckScrapping } from './document.ts'

/** 朔政办发〔2021〕16号: the table of amounts follows 朔政办发〔2020〕43号, which the bulletin does not print. */
export const procedure: Procedure = {
  document: truckScrapping,
  notStated:
    '这份文件没有写怎么申请。它只说补助标准按朔政办发〔2020〕43号执行，那份文件公报没有登；淘汰工作由各县（市、区）人民政府和朔州经济开发区管委会成立工作专班来做。',
  who: '淘汰国三及以下营运中型、重型柴油货车的车主；文件没有写由谁申请。',
  steps: [],
  rules: {
    subsidy: { asked: '文件没有写要不要申请、在哪一步给钱' },
  },
  papers: [
    {
      id: 'truck-list',
      title: '报废车辆清单',
      basis: 'ours',
      contents: ['一辆一行：车型、登记到期年份、能补多少', '末行写辆数和合计'],
      at: '二',
    },
  ],
  notWritten: ['到哪里申请，申请的期限', '要带的材料', '是不是要先报废、先注销', '钱什么时候到'],
  ask: '车辆所在的县（市、区）人民政府、朔州经济开发区管委会（工作专班）',
  unclear: ['2021年8月10日以前淘汰的车算不算，没有说清。', '登记到期年份由谁认定，没有说清。'],
}
