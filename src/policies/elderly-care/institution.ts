import { choice } from '../../core/index.ts'

/** 养老机构 as item 21 tells them apart. */
export const institutionField = choice(
  '养老机构的性质',
  { nonprofit: '非营利性', forprofit: '营利性' },
  { fact: 'care-home-nature' },
)
