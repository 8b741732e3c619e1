/**
 * What the pages of a built site weigh, read off their HTML and what the files it names name in turn.
 * `tests/browser/pages/crawl.spec.ts` proves in a browser that a page can be used once the scripts counted
 * here have come.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes, gzipped as hard as a host can. */
export interface Weight {
  readonly html: number
  /** The scripts a reader waits for: those without which the page cannot be used. */
  readonly script: number
  readonly style: number
  /** All that may come afterwards, if a reader asks for all there is: curve, workbook, print, rules ticked. */
  readonly later: number
}
export const PARTS = ['html', 'script', 'style', 'later'] as const

/** What a page loads by itself, as its HTML names it. */
const AT_ONCE =
  /<script[^>]*\ssrc="([^"]+)"|<link rel="modulepreload" href="([^"]+)"|\sdata-rule="([^"]+)"|&quot;(?:rule|worker)&quot;:&quot;([^&]+)&quot;/g
/** A measure of a joint form loads the code of its rule when it is ticked. */
const WHEN_TICKED = /<[^>]*\sdata-measure=[^>]*>/g
const STYLE = /<link rel="stylesheet" href="([^"]+)"/g
const IMPORTED = /(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g
/** The name of any built script or style, wherever it stands. */
const NAME = /([\w.-]+\.(?:js|css))/g

/** The files of a built site; each is packed once. */
export class Site {
  readonly dist: string
  /** The addresses of the built scripts and styles, by name. */
  #assets: Map<string, string>
  #weights = new Map<string, number>()

  constructor(dist: string) {
    this.dist = dist
    const names = readdirSync(join(dist, '_astro'))
    this.#assets = new Map(names.map((name) => [name, `/_astro/${name}`]))
  }

  /** The text of the file at an address, for a page its HTML. */
  read(address: string): string {
    return readFileSync(join(this.dist, address.replace(/\/$/, '/index.html')), 'utf8')
  }

  weigh(path: string): Weight {
    const html = this.read(path)
    const script = this.scriptsOf(html)
    const style = all(html, STYLE)
    const named = closure(this.#namedIn(html), (address) => this.#namedIn(this.read(address)))
    const later = [...named].filter((address) => !script.has(address) && !style.includes(address))
    return {
      html: packed(html),
      script: this.sum(script),
      style: this.sum(style),
      later: this.sum(later),
    }
  }

  /** The scripts that a page needs before it can be used, with all that they import. */
  scriptsOf(html: string): Set<string> {
    return closure(all(html.replace(WHEN_TICKED, ''), AT_ONCE), (address) =>
      all(this.read(address), IMPORTED).map((file) => address.replace(/[^/]*$/, file)),
    )
  }

  #namedIn(text: string): string[] {
    return all(text, NAME).flatMap((name) => this.#assets.get(name) ?? [])
  }

  sum(addresses: Iterable<string>): number {
    return [...addresses].reduce((total, address) => total + this.#weightOf(address), 0)
  }

  #weightOf(address: string): number {
    const weight = this.#weights.get(address) ?? packed(this.read(address))
    this.#weights.set(address, weight)
    return weight
  }
}

const packed = (content: string) => gzipSync(content, { level: 9 }).length

/** The first group of each match that matched. */
function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, ...groups]) => groups.find(Boolean) ?? '')
}

/** What is reached from some addresses, themselves included. */
function closure(from: readonly string[], next: (address: string) => string[]): Set<string> {
  const found = new Set(from)
  // A set goes on to what is added while it is gone through.
  for (const address of found) for (const one of next(address)) found.add(one)
  return found
}
