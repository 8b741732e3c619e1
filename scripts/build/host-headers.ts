/**
 * Writes which headers a host should send, once the site is built: `_headers` for Netlify and Cloudflare
 * Pages, and `_headers.nginx.conf` for `deploy/nginx.conf`. Where two rules of `_headers` name the same
 * header, Netlify sends the later value and Cloudflare Pages both. Cloudflare Pages distinguishes a path
 * with a slash at its end from one without, so there no two rules match one address; on Netlify the last
 * one that matches is the right one. The number of rules does not grow with the catalogue.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { framedPolicy, POLICY, REFERRER } from '../../src/layouts/security-policy.ts'

type Headers = Readonly<Record<string, string>>

/** Features the site does not use, denied to its pages and to any script injected into them. */
const UNUSED = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
  ...['hid', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb'],
]

/** Sent with every response. Browsers apply the last one only over HTTPS. */
const ALWAYS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': REFERRER,
  'Permissions-Policy': UNUSED.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
}

const CACHED = { 'Cache-Control': 'public, max-age=31536000, immutable' }
const REVALIDATED = { 'Cache-Control': 'no-cache' }
const SAME_ORIGIN = { 'Cross-Origin-Resource-Policy': 'same-origin' }
/** What a frame needs in a page of another site; a sandboxed frame has no origin, so its scripts are cross-origin. */
const ANY_ORIGIN = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
}
const unframed = { 'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'` }
const framed = (site: URL) => ({
  'Content-Security-Policy': `${framedPolicy(site)}; frame-ancestors *`,
})

/** A page or a file of no kind below. */
const PAGE: Headers = { ...unframed, ...REVALIDATED, ...SAME_ORIGIN }
/** The kinds that differ, by their name at the top of the site. Names in `_astro` change with the content. */
const kindsAt = (site: URL): Readonly<Record<string, Headers>> => ({
  embed: { ...framed(site), ...REVALIDATED, ...ANY_ORIGIN },
  _astro: { ...unframed, ...CACHED, ...ANY_ORIGIN },
  api: { ...unframed, ...REVALIDATED, ...ANY_ORIGIN },
  'embed.js': { ...unframed, ...REVALIDATED, ...ANY_ORIGIN },
  'icon.svg': { ...unframed, ...REVALIDATED, ...ANY_ORIGIN },
})

/** The headers of the kind that a name at the top of the site stands for, where it differs. */
const kindsOf = (site: URL) => {
  const kinds = kindsAt(site)
  return (name: string): Headers | undefined => kinds[name.replace(/\/$/, '')]
}

/** The paths of pages, of a roster's files and of the icons. */
const PAGES = ['', ':page/', ':folder/:page/', 'roster/:policy/:rule/*', 'icons/*']

/** The names at the top of a built site, folders with a slash. */
const topOf = (dist: string) =>
  readdirSync(dist, { withFileTypes: true })
    .map((entry) => entry.name + (entry.isDirectory() ? '/' : ''))
    .filter((name) => !name.startsWith('_headers'))
    .sort()

/** Cloudflare Pages reads no more rules than this. */
const MOST_RULES = 100

/**
 * `_headers` for a site with these names at its top, at this address, under a base path that ends in a
 * slash.
 */
export function headersFile(names: readonly string[], site: URL, base: string): string {
  const kindOf = kindsOf(site)
  const own = names.filter((name) => !name.endsWith('/') || kindOf(name))
  const rules: [path: string, headers: Headers][] = [
    ['*', ALWAYS],
    ...PAGES.map((path): [string, Headers] => [path, PAGE]),
    ...own.map((name): [string, Headers] => [name.replace(/\/$/, '/*'), kindOf(name) ?? PAGE]),
  ]
  if (rules.length > MOST_RULES)
    throw new Error(`${rules.length} rules of headers; Cloudflare Pages reads ${MOST_RULES}`)
  return rules
    .map(([path, headers]) => [base + path, ...lines(headers, '  ', ': ', '')].join('\n') + '\n')
    .join('\n')
}

/** The same for the inside of an nginx server, with the page for what is not there. */
export function nginxFile(names: readonly string[], site: URL, base: string): string {
  const kindOf = kindsOf(site)
  const send = (headers: Headers, indent: string) =>
    lines(quoted({ ...ALWAYS, ...headers }), `${indent}add_header `, ' ', ' always;')
  const kinds = names
    .filter(kindOf)
    .flatMap((name) => [
      `location ${name.endsWith('/') ? '^~' : '='} ${base}${name} {`,
      ...send(kindOf(name) ?? PAGE, '  '),
      '}',
    ])
  return [
    `error_page 404 ${base}404.html;`,
    ...send(PAGE, ''),
    ...kinds,
    `location ~ ^${base}_headers { return 404; }`,
    '',
  ].join('\n')
}

const lines = (headers: Headers, before: string, between: string, after: string): string[] =>
  Object.entries(headers).map(([name, value]) => before + name + between + value + after)
const quoted = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, `"${value}"`]))

/** Writes both into a site built for this address and base path. */
export function hostHeaders(site: URL, base: string): AstroIntegration {
  return {
    name: 'huisuan-host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir)
        const names = topOf(dist)
        writeFileSync(join(dist, '_headers'), headersFile(names, site, base))
        writeFileSync(join(dist, '_headers.nginx.conf'), nginxFile(names, site, base))
      },
    },
  }
}
