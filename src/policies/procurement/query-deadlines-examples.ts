import type { Example } from '../../core/index.ts'

/* Days off after the State Council's notices for 2021 and 2022. */

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '结果公告 3 月 1 日期满，3 月 8 日受理质疑',
    inputs: {
      trigger: 'result-notice-ended',
      triggerDate: '2021-03-01',
      acceptedDate: '2021-03-08',
    },
    working:
      '3 月 2–5 日 4 天、8–10 日 3 天，3 月 10 日截止。3 月 9–12 日 4 天、15–17 日 3 天，3 月 17 日前答复。再数 18–19 日 2 天、22–26 日 5 天、29 日–4 月 2 日 5 天，4 月 3–5 日清明放假，6–8 日 3 天，4 月 8 日前投诉。当天算第一天则 3 月 9 日截止',
    total: '2021-03-10',
    lines: { query: '2021-03-10', reply: '2021-03-17', complaint: '2021-04-08' },
    low: '2021-03-09',
    high: '2021-03-10',
  },
  {
    title: '遇上春节',
    inputs: { trigger: 'process-ended', triggerDate: '2021-02-08' },
    working:
      '2 月 9、10 日 2 天，11–17 日春节放假，18、19 日 2 天，20 日（周六）补班 1 天，21 日周日，22、23 日 2 天：2 月 23 日。当天算第一天则 2 月 22 日',
    total: '2021-02-23',
    lines: { query: '2021-02-23' },
    low: '2021-02-22',
    high: '2021-02-23',
  },
  {
    title: '遇上国庆，当天算第一天',
    inputs: { trigger: 'document-obtained', triggerDate: '2021-09-24' },
    readings: { firstDay: 'included' },
    working:
      '9 月 24 日 1 天，25 日周六，26 日（周日）补班、27–30 日，到 30 日 6 天，10 月 1–7 日放假，8 日第 7 天。次日起数则 10 月 9 日（周六补班）',
    total: '2021-10-08',
    lines: { query: '2021-10-08' },
    low: '2021-10-08',
    high: '2021-10-09',
  },
  {
    title: '跨年',
    inputs: { trigger: 'document-notice-ended', triggerDate: '2021-12-27' },
    working:
      '12 月 28–31 日 4 天，1 月 1–3 日元旦放假，4–6 日 3 天：1 月 6 日。当天算第一天则 1 月 5 日',
    total: '2022-01-06',
    lines: { query: '2022-01-06' },
    low: '2022-01-05',
    high: '2022-01-06',
  },
  {
    title: '公告期满那天放假，怎么数都一样',
    inputs: { trigger: 'result-notice-ended', triggerDate: '2021-05-01' },
    working:
      '5 月 1–5 日放假，6、7 日 2 天，8 日（周六）补班 1 天，9 日周日，10–13 日 4 天：5 月 13 日',
    total: '2021-05-13',
    lines: { query: '2021-05-13' },
    low: '2021-05-13',
    high: '2021-05-13',
  },
  {
    title: '当天受理，当天都算第一天',
    inputs: {
      trigger: 'process-ended',
      triggerDate: '2021-03-01',
      acceptedDate: '2021-03-01',
    },
    readings: { firstDay: 'included' },
    working:
      '3 月 1–5 日 5 天、8–9 日 2 天，质疑和答复都到 3 月 9 日。投诉总从次日起：10–12 日 3 天、15–19 日 5 天、22–26 日 5 天、29–30 日 2 天，3 月 30 日',
    total: '2021-03-09',
    lines: { query: '2021-03-09', reply: '2021-03-09', complaint: '2021-03-30' },
    low: '2021-03-09',
    high: '2021-03-10',
  },
]
