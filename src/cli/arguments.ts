import type { Problem } from '../core/rule.ts'

/** What was typed after `estimate`. */
export interface Arguments {
  readonly rule: string | undefined
  /** The inputs by key, the day as `on`, each reading as `readings.<name>`. */
  readonly pairs: readonly (readonly [key: string, text: string])[]
  readonly flags: ReadonlySet<string>
  /** The files named, by their option: `--roster` and `--out`. */
  readonly files: Readonly<Record<string, string>>
  /** How the command line itself was misused. */
  readonly problems: readonly Problem[]
}

/** The switches that go with a roster. */
const ROSTER_SWITCHES = ['--count-all-rows']
const SWITCHES = ['--json', '--ndjson', '--list', '--how', '--ics', '--help', ...ROSTER_SWITCHES]
/** Switches that each say what is printed, and those they may not stand beside. */
const APART: readonly [flag: string, others: readonly string[]][] = [
  ['--how', ['--json', '--ndjson', '--list']],
  ['--ics', ['--json', '--ndjson', '--list', '--how']],
]
const FILES = ['--roster', '--out']
const PAIR = /^([a-z]\w*(?:\.[a-z]\w*)?)=(.*)$/is

/** Reads the command line into pairs, flags and files; what the keys and values mean is left to the fields. */
export function readArguments(args: readonly string[]): Arguments {
  const problems: Problem[] = []
  const pairs: [string, string][] = []
  const flags = new Set<string>()
  const files: Record<string, string> = {}
  let rule: string | undefined
  let prefix = ''
  const wrong = (field: string, message: string) => problems.push({ field, message })

  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string
    const next = args[i + 1]
    if (arg.startsWith('-')) prefix = arg === '--reading' ? 'readings.' : ''
    if (arg === '--reading') {
      if (!next?.includes('=')) wrong(arg, '后面要写“读法=选项”，如 --reading step=whole。')
    } else if (arg === '--on') {
      if (next === undefined || next.startsWith('-'))
        wrong('on', '--on 后面要写日期，年-月-日，如 --on 2022-06-30。')
      else pairs.push(['on', args[++i] as string])
    } else if (FILES.includes(arg)) {
      if (next === undefined || next.startsWith('--'))
        wrong(arg, '后面要写文件名，如 in.csv；- 是标准输入输出。')
      else if (files[arg] !== undefined) wrong(arg, '写了不止一次，只能写一次。')
      else files[arg] = args[++i] as string
    } else if (arg === '-h' || SWITCHES.includes(arg)) flags.add(arg === '-h' ? '--help' : arg)
    else if (arg.startsWith('-')) wrong(arg, '没有这个选项。--help 看用法。')
    else if (arg.includes('=')) {
      const [, key, text] = PAIR.exec(arg) ?? []
      if (key !== undefined && text !== undefined) pairs.push([prefix + key, text])
      else wrong(arg.slice(0, arg.indexOf('=')), '等号前面要写键的英文名，如 manufacturer=true。')
    } else if (rule === undefined) {
      rule = arg
      prefix = ''
    } else wrong(arg, `多出来的。措施已经写了 ${rule}，其余的都要写成“键=值”。`)
  }

  const keys = pairs.map(([key]) => key)
  const twice = new Set(keys.filter((key, index) => keys.indexOf(key) !== index))
  for (const key of twice) wrong(key, '写了不止一次，只能写一次。')
  problems.push(...misfits(rule, keys, flags), ...rosterMisfits(keys, flags, files))
  return { rule, pairs, flags, files, problems }
}

/** What may not stand together, or is missing. */
function misfits(
  rule: string | undefined,
  keys: readonly string[],
  flags: ReadonlySet<string>,
): Problem[] {
  const asks = rule !== undefined || keys.length > 0
  if (flags.has('--help')) return []
  for (const [flag, others] of APART) {
    const beside = others.find((other) => flags.has(other))
    if (flags.has(flag) && beside) return [{ field: flag, message: `不能和 ${beside} 一起用。` }]
  }
  if (flags.has('--ndjson') && flags.has('--list'))
    return [{ field: '--ndjson', message: '不能和 --list 一起用。' }]
  if (flags.has('--ndjson') && asks)
    return [
      { field: '--ndjson', message: '措施、日期、读法和内容都写在每行的请求里，这里不能再写。' },
    ]
  if (flags.has('--list') && asks)
    return [{ field: '--list', message: '列出全部措施，不能再写措施、日期、读法和内容。' }]
  if (!flags.has('--ndjson') && !flags.has('--list') && rule === undefined)
    return [{ field: 'rule', message: '没有写要算哪项措施。--list 列出全部，--help 看用法。' }]
  return []
}

/** What a roster may not stand beside, or lacks. */
function rosterMisfits(
  keys: readonly string[],
  flags: ReadonlySet<string>,
  files: Arguments['files'],
): Problem[] {
  const { '--roster': from, '--out': to } = files
  if (flags.has('--help')) return []
  const [withRoster] = [...flags].filter((flag) => ROSTER_SWITCHES.includes(flag))
  if (from === undefined && to === undefined && !withRoster) return []
  if (from === undefined)
    return [
      {
        field: '--roster',
        message: `写了 ${to === undefined ? withRoster : '--out'}，没有写名册：--roster in.csv。`,
      },
    ]
  if (to === undefined) return [{ field: '--out', message: '没有写结果存到哪里：--out out.csv。' }]
  const problems: Problem[] = []
  for (const flag of flags)
    if (!ROSTER_SWITCHES.includes(flag))
      problems.push({ field: flag, message: '不能和 --roster 一起用。' })
  if (from === to && from !== '-')
    problems.push({ field: '--out', message: '和名册是同一个文件，会把名册盖掉。请换一个名字。' })
  for (const key of keys)
    if (key !== 'on' && !key.startsWith('readings.'))
      problems.push({
        field: key,
        message: '算名册的时候，所填的内容写在名册的列里，这里不能再写。',
      })
  return problems
}
