import type { PolicyDocument } from '../../core/index.ts'

/** 晋市政办〔2020〕61号, 晋城市人民政府公报 2020年第6期 p.29. */
export const truckPhaseOut: PolicyDocument = {
  slug: 'truck-phase-out',
  title: '晋城市2020年国三及以下老旧营运柴油货车淘汰实施方案',
  number: '晋市政办〔2020〕61号',
  issuer: '晋城市人民政府办公室',
  issued: '2020-11-02',
  from: '2020-11-02',
  to: null,
  period:
    '文件没有写到哪天止。道路禁行从文件发布那天起，这里按印发日 2020年11月2日 算；淘汰任务要在 2020 年底前完成，没有说那以后作废。',
  bulletin: { name: '晋城市人民政府公报', issue: '2020年第6期（总第264期）', page: 29 },
  summary:
    '晋城市怎么淘汰国三及以下的营运柴油货车。一辆车补多少没有写；能核对的有两条：车在不在淘汰之列，还能不能上晋城的路。',
  cautions: ['文件没有写一辆车补多少钱，有没有补助、补多少，问市财政局和市交通运输局。'],
}
