import type { PolicyDocument } from '../../core/index.ts'

/** 晋市政办〔2020〕62号, 公报 2020年第6期 p.32. */
export const grain: PolicyDocument = {
  slug: 'grain',
  title: '晋城市加快推进粮食和物资储备工作深化改革转型发展的实施方案',
  number: '晋市政办〔2020〕62号',
  issuer: '晋城市人民政府办公室',
  issued: '2020-11-03',
  from: '2020-11-03',
  to: null,
  period:
    '文件没有写从哪天起、到哪天止，这里从印发日 2020年11月3日 算起。文件说用 5 年时间达到目标，没有说那以后作废。',
  bulletin: { name: '晋城市人民政府公报', issue: '2020年第6期（总第264期）', page: 32 },
  summary: '晋城市粮食和物资储备怎么改革。能算出数的只有一条：国有粮食企业土地出让收益怎么分。',
}
