/*
 * Abort signals without `signal.reason` and `throwIfAborted`, which browsers of 2021 lack: the error is
 * always the one that an `AbortController` gives by default.
 */

/** The standard error of work that was called off. */
export function abortError(): DOMException {
  return new DOMException('The operation was aborted', 'AbortError')
}

/** Whether work ended because it was called off. */
export function isAbortError(fault: unknown): boolean {
  return fault instanceof DOMException && fault.name === 'AbortError'
}

/** Throws an `AbortError` once the signal is aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortError()
}
