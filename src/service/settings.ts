const DAY = 86_400

/** Where the service listens and what it bounds; times in seconds. Throws where one is out of bounds. */
export function settingsOf(environment: NodeJS.ProcessEnv) {
  const whole = (name: string, preset: number, least = 1, most = 1e9) => {
    const text = environment[name] ?? String(preset)
    if (/^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most)
      return Number(text)
    throw new Error(`${name} is no whole number from ${least} to ${most}: ${text}`)
  }
  const seconds = (name: string, preset: number) => whole(name, preset, 1, DAY)
  return {
    host: environment['HOST'] ?? '127.0.0.1',
    port: whole('PORT', 8080, 0, 65_535),
    /** Lines of one request. */
    lines: whole('MAX_LINES', 1_000_000),
    connections: whole('MAX_CONNECTIONS', 200),
    /** For the head of a request, and for the body of a single one. */
    headSeconds: seconds('HEAD_SECONDS', 10),
    bodySeconds: seconds('BODY_SECONDS', 30),
    /** For a connection on which nothing moves. */
    idleSeconds: seconds('IDLE_SECONDS', 60),
    /** From a signal to stop to the end of what is not finished by then. */
    stopSeconds: seconds('STOP_SECONDS', 8),
  }
}
export type Settings = ReturnType<typeof settingsOf>
