/* The check knows neither Node nor a browser, of which README's programs want no more than this. */
declare const console: { log(...values: unknown[]): void }
