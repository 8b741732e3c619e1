/* A plan held by the page's entry in the history: it survives Back and a reload, and stands in no link. */

/** The query of the plan as it was left; undefined where nothing was changed on this entry. */
export function leftPlan(): string | undefined {
  const { plan } = (history.state ?? {}) as { plan?: unknown }
  return typeof plan === 'string' ? plan : undefined
}

/** Holds the query of the plan. */
export function holdPlan(query: string): void {
  try {
    history.replaceState({ ...history.state, plan: query }, '')
  } catch {
    // Browsers refuse very frequent changes; the next one holds all again.
  }
}
