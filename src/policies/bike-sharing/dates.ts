import {
  counted,
  dayOf,
  daysAfter,
  daysBefore,
  firstDayReading,
  fixed,
  not,
  since,
} from '../../core/index.ts'
import type { Clause, DocumentDates } from '../../core/index.ts'
import { bikeSharing } from './document.ts'

const report: Clause = {
  at: '三（二）1',
  says: '开始提供租赁服务以前 30 日，向运营地的交通运输部门报送资料。',
}
const running: Clause = {
  at: '三（二）1',
  says: '文件施行以前已经在运营的，从施行那天起 20 日内报送。',
}
const leave: Clause = { at: '三（五）', says: '退出市场以前，提前 30 天通过媒体公示。' }

const START = dayOf(bikeSharing.from, '文件施行那天', running)
const THIRTY_DAYS = fixed(30, '天', '', report)
const TWENTY_DAYS = fixed(20, '天', '', running)
const NOTICE_DAYS = fixed(30, '天', '', leave)
const SERVICE = '开始提供服务那天'
const LEAVING = '退出市场那天'

export const dates: DocumentDates = {
  document: bikeSharing,
  events: [
    {
      id: 'serviceStarts',
      title: SERVICE,
      dates: [
        counted({
          id: 'report',
          title: '报送资料最晚到',
          step: 'report',
          document: bikeSharing,
          event: SERVICE,
          clauses: [report],
          cautions: ['条文写“前 30 日”，是至少提前 30 日还是正好那天，没有说；这里按至少。'],
          count: (day) => ({
            requires: [since(day, START, '在文件施行以后开始服务', report)],
            amount: daysBefore(day, THIRTY_DAYS, '报送资料最晚到', report),
          }),
        }),
        counted({
          id: 'report-running',
          title: '施行前已经在运营的，报送资料最晚到',
          step: 'report',
          document: bikeSharing,
          event: SERVICE,
          clauses: [running],
          readings: { firstDay: firstDayReading('施行之日起20日内') },
          count: (day, { firstDay }) => ({
            requires: [
              not(
                since(day, START, '在文件施行以后开始服务', running),
                '在文件施行以前开始服务',
                running,
              ),
            ],
            amount: daysAfter(START, TWENTY_DAYS, firstDay === 'included', '报送最晚到', running),
          }),
        }),
      ],
    },
    {
      id: 'leaves',
      title: LEAVING,
      dates: [
        counted({
          id: 'exit-notice',
          title: '公示最晚从这天起',
          step: 'leave-market',
          document: bikeSharing,
          event: LEAVING,
          clauses: [leave],
          cautions: ['退出那天算不算在 30 天里，条文没有说；这里不算。'],
          count: (day) => daysBefore(day, NOTICE_DAYS, '公示最晚从这天起', leave),
        }),
      ],
    },
  ],
}
