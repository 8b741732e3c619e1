import { base } from '../layouts/paths.ts'
import { PAPER } from '../layouts/theme.ts'

const png = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `${base}icons/${name}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})

/** What a phone needs to put the site on its home screen. */
export function GET(): Response {
  return new Response(
    JSON.stringify({
      id: base,
      name: '惠算',
      short_name: '惠算',
      description: '公报里的钱，算给你看',
      lang: 'zh-CN',
      start_url: base,
      scope: base,
      display: 'standalone',
      theme_color: PAPER.light,
      background_color: PAPER.light,
      icons: [
        { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        png('192', 192, 'any'),
        png('512', 512, 'any'),
        png('maskable-512', 512, 'maskable'),
      ],
    }),
  )
}
