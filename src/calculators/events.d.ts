import 'svelte/elements'

/* Events of this site, for `<svelte:window>` and `<svelte:document>`. */
declare module 'svelte/elements' {
  interface SvelteWindowAttributes {
    /** The page is about to be opened anew: what is typed must be in the address. */
    onflush?: (event: Event) => void
  }
  interface SvelteDocumentAttributes {
    /** Elder mode was switched on or off. */
    onelder?: (event: Event) => void
  }
}
