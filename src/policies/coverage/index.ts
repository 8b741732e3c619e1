import jincheng2020 from './jincheng-2020-6.ts'
import shuozhou2020 from './shuozhou-2020-3.ts'
import shuozhou20215 from './shuozhou-2021-5.ts'
import shuozhou20216 from './shuozhou-2021-6.ts'
import shuozhou2023 from './shuozhou-2023-2.ts'
import type { Bulletin } from './types.ts'

export type { Bulletin, Entry, Verdict } from './types.ts'

/** The five bulletins, newest first, each with every document in it. */
export const bulletins: readonly Bulletin[] = [
  shuozhou2023,
  shuozhou20216,
  shuozhou20215,
  jincheng2020,
  shuozhou2020,
]
