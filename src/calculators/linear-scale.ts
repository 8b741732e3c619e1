type Ends = readonly [number, number]

/** Where each value stands on a line from `start` to `end`, on which `from` and `to` are at the ends. */
export function linearScale([from, to]: Ends, [start, end]: Ends): (value: number) => number {
  return (value) => {
    const part = to === from ? 0.5 : (value - from) / (to - from)
    return start * (1 - part) + end * part
  }
}
