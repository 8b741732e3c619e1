/** Where the service listens and what it bounds; times in seconds. Throws where one is no whole number. */
export function settingsOf(environment: NodeJS.ProcessEnv) {
  const whole = (name: string, preset: number) => {
    const text = environment[name] ?? String(preset)
    if (!/^\d{1,9}$/.test(text)) throw new Error(`${name} is no whole number: ${text}`)
    return Number(text)
  }
  return {
    host: environment['HOST'] ?? '127.0.0.1',
    port: whole('PORT', 8080),
    /** Lines of one request. */
    lines: whole('MAX_LINES', 1_000_000),
    connections: whole('MAX_CONNECTIONS', 200),
    /** For the head of a request, and for the body of a single one. */
    headSeconds: whole('HEAD_SECONDS', 10),
    bodySeconds: whole('BODY_SECONDS', 30),
    /** For a connection on which nothing moves. */
    idleSeconds: whole('IDLE_SECONDS', 60),
    /** From a signal to stop to the end of what is not finished by then. */
    stopSeconds: whole('STOP_SECONDS', 8),
  }
}
export type Settings = ReturnType<typeof settingsOf>
