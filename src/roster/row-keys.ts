/** Where a key leads from a row among `all`, a page being `page` rows; undefined where nowhere. */
export function targetOf(
  { key }: Pick<KeyboardEvent, 'key'>,
  from: number,
  page: number,
  all: number,
): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page - 1,
    PageUp: from - page + 1,
    Home: 0,
    End: all - 1,
  }
  const target = moves[key]
  return target === undefined ? undefined : Math.max(0, Math.min(all - 1, target))
}
