import 'svelte/elements'

/* Events of this site, for `<svelte:document>`. */
declare module 'svelte/elements' {
  interface SvelteDocumentAttributes {
    /** Elder mode was switched on or off. */
    onelder?: (event: Event) => void
    /** Another day began in China, or is found to have begun. */
    onnewday?: (event: Event) => void
  }
}
