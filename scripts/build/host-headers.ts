/**
 * Tells the host, once the site is built, which headers to send: `_headers` as Netlify and Cloudflare
 * Pages read it, and `_headers.nginx.conf` for `deploy/nginx.conf`. Where two rules of `_headers` name one
 * header, the one host sends the later value and the other both. The other minds the slash at the end; so
 * to it no two rules match one address, and to the one the last that does is the one that is meant. There
 * are as many rules whatever the catalogue.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { POLICY, REFERRER } from '../../src/layouts/security-policy.ts'

type Headers = Readonly<Record<string, string>>

/** What the site has no use for is refused to it and to whoever might get into it. */
const UNUSED = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
  ...['hid', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb'],
]

/** Of every answer. Browsers heed the last one only over HTTPS. */
const ALWAYS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': REFERRER,
  'Permissions-Policy': UNUSED.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
}

const CACHED = { 'Cache-Control': 'public, max-age=31536000, immutable' }
const ASKED_ANEW = { 'Cache-Control': 'no-cache' }
const OURS = { 'Cross-Origin-Resource-Policy': 'same-origin' }
/** What a frame needs in a page of another site; sandboxed it has no origin, so its scripts are a stranger's. */
const EVERYBODYS = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
}
const unframed = { 'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'` }
const framed = { 'Content-Security-Policy': `${POLICY}; frame-ancestors *` }

/** A page or a file of no kind below. */
const PAGE: Headers = { ...unframed, ...ASKED_ANEW, ...OURS }
/** The kinds that differ, by their name at the top of the site. Names in `_astro` change with the content. */
const KINDS: Readonly<Record<string, Headers>> = {
  embed: { ...framed, ...ASKED_ANEW, ...EVERYBODYS },
  _astro: { ...unframed, ...CACHED, ...EVERYBODYS },
  api: { ...unframed, ...ASKED_ANEW, ...EVERYBODYS },
  'embed.js': { ...unframed, ...ASKED_ANEW, ...EVERYBODYS },
  'icon.svg': { ...unframed, ...ASKED_ANEW, ...EVERYBODYS },
}

const kindOf = (name: string): Headers | undefined => KINDS[name.replace(/\/$/, '')]

/** Where pages lie, and with them the files of a roster and the icons. */
const PAGES = ['', ':page/', ':folder/:page/', 'roster/:policy/:rule/*', 'icons/*']

/** The names of what stands at the top of a built site, folders with a slash. */
const topOf = (dist: string) =>
  readdirSync(dist, { withFileTypes: true })
    .map((entry) => entry.name + (entry.isDirectory() ? '/' : ''))
    .filter((name) => !name.startsWith('_headers'))
    .sort()

/** Cloudflare Pages reads no more. */
const MOST_RULES = 100

/** `_headers` for a site with these names at its top, under a base path that ends in a slash. */
export function headersFile(names: readonly string[], base: string): string {
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
export function nginxFile(names: readonly string[], base: string): string {
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

/** Writes both into a built site. */
export function hostHeaders(base: string): AstroIntegration {
  return {
    name: 'huisuan-host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir)
        const names = topOf(dist)
        writeFileSync(join(dist, '_headers'), headersFile(names, base))
        writeFileSync(join(dist, '_headers.nginx.conf'), nginxFile(names, base))
      },
    },
  }
}
