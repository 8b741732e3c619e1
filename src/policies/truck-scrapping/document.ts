import type { PolicyDocument } from '../../core/index.ts'

/** 朔政办发〔2021〕16号, 公报 2021年第5期 p.73. */
export const truckScrapping: PolicyDocument = {
  slug: 'truck-scrapping',
  title: '关于加快推进全面淘汰国三及以下排放标准营运中型和重型柴油货车工作的通知',
  number: '朔政办发〔2021〕16号',
  issuer: '朔州市人民政府办公室',
  issued: '2021-08-10',
  from: '2021-08-10',
  to: null,
  period: '文件没有写从哪天起、到哪天止，这里从印发日 2021年8月10日 算起。',
  bulletin: { name: '朔州市人民政府公报', issue: '2021年第5期（总第13期）', page: 73 },
  summary: '淘汰国三及以下的营运中型、重型柴油货车，车主每辆能得 5,500 元到 19,800 元的奖补。',
  cautions: [
    '补助标准沿用《朔州市国三及以下排放标准营运中型和重型柴油货车淘汰工作方案》（朔政办发〔2020〕43号）。申请的期限和手续也看那份文件，这一期公报没有登。',
  ],
}
