import type { PolicyDocument } from '../../core/index.ts'

/** 朔政办发〔2020〕37号, 公报 2020年第3期 p.61. */
export const childcare: PolicyDocument = {
  slug: 'childcare',
  title: '朔州市促进3岁以下婴幼儿照护服务发展实施方案',
  number: '朔政办发〔2020〕37号',
  issuer: '朔州市人民政府办公室',
  issued: '2020-09-17',
  from: '2020-09-17',
  to: null,
  period:
    '文件没有写从哪天起、到哪天止，这里从印发日 2020年9月17日 算起。文件的目标分 2020 年底、2023 年、2025 年三步，没有说哪天作废。',
  bulletin: { name: '朔州市人民政府公报', issue: '2020年第3期（总第7期）', page: 61 },
  summary:
    '怎么帮家里带 3 岁以下的孩子：产假、护理假、哺乳假要落实，单位发保教费是鼓励，托育机构的水电气热按居民价。',
}
