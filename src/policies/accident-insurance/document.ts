import type { PolicyDocument } from '../../core/index.ts'

/** 朔政办发〔2020〕33号, 公报 2020年第3期 p.45. */
export const accidentInsurance: PolicyDocument = {
  slug: 'accident-insurance',
  title: '关于进一步规范完善城乡居民（职工）意外伤害补充保险工作的通知',
  number: '朔政办发〔2020〕33号',
  issuer: '朔州市人民政府办公室',
  issued: '2020-08-24',
  from: '2020-08-24',
  to: null,
  period: '文件没有写从哪天起、到哪天止，这里从印发日 2020年8月24日 算起。',
  bulletin: { name: '朔州市人民政府公报', issue: '2020年第3期（总第7期）', page: 45 },
  summary:
    '参加了医保的人自愿买的一份意外险，每人每年 30 元，自己出 20 元。意外身故、伤残、受伤看病都能赔。',
  replaces: ['朔政办发〔2015〕64号《关于做好城乡参保参合居民（职工）意外伤害补充保险工作的通知》'],
  cautions: [
    '这份保险自愿买，没有买就没有赔付。',
    '缴费和赔付标准可能按年调整，以当年的保单为准。',
  ],
}

/** 朔政办函〔2021〕108号, 公报 2021年第5期 p.72. */
export const accidentInsurance2021: PolicyDocument = {
  slug: 'accident-insurance-2021',
  title: '关于鼓励动态调整城乡居民（职工）意外伤害补充保险缴费及理赔标准的通知',
  number: '朔政办函〔2021〕108号',
  issuer: '朔州市人民政府办公室',
  issued: '2021-09-17',
  from: '2021-09-17',
  to: null,
  period:
    '文件没有写从哪天起、到哪天止，这里从印发日 2021年9月17日 算起。各县什么时候改用，由县里定。',
  bulletin: { name: '朔州市人民政府公报', issue: '2021年第5期（总第13期）', page: 72 },
  summary: '鼓励有条件的县把意外险提高：身故、伤残最高赔 3 万元，看病最高赔 3,000 元。',
  amends: {
    slug: 'accident-insurance',
    what: '缴费和赔付标准：身故、伤残提到 3 万元，医疗提到 3,000 元，每人每年 30 元；县里可以用，也可以不用。',
  },
  cautions: [
    '新标准只是鼓励县里采用，不是各县都用了。请先问清楚你们县用哪一年的标准。',
    '这份保险自愿买，没有买就没有赔付。',
  ],
}
