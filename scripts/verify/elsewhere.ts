/** Preloaded by `reproducible.ts` into a build: sets its clock `AHEAD` days ahead. */
const AHEAD = Number(process.env['AHEAD']) * 86_400_000
const { now } = Date

globalThis.Date = new Proxy(Date, {
  construct: (date, given, target) =>
    Reflect.construct(date, given.length ? given : [now() + AHEAD], target) as object,
  get: (date, key, receiver) =>
    key === 'now' ? () => now() + AHEAD : (Reflect.get(date, key, receiver) as unknown),
})
