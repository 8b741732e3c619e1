import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect } from '@playwright/test'
import type { BrowserContextOptions, LaunchOptions, Page } from '@playwright/test'
import { WINDOWED } from './windowed.ts'

/** An unusual way in which a reader's browser is set up, and how one knows that it really is. */
export interface Condition {
  readonly options?: BrowserContextOptions
  /** Settings as the browser keeps them in its profile. */
  readonly preferences?: object
  /** The time on the device's clock. */
  readonly time?: string
  /** Whether what a page stores is there on the next. */
  readonly remembers?: false
  /** What hardly touches a story, and so is tried every night only. */
  readonly nightly?: true
  readonly holds: (page: Page) => Promise<void>
}

/** What of the ways to store something a page is let have. */
const storage = (page: Page): Promise<Record<string, boolean>> =>
  page.evaluate(async () => {
    const works = async (act: () => unknown) => {
      try {
        return Boolean(await act())
      } catch {
        return false
      }
    }
    return {
      local: await works(() => localStorage),
      session: await works(() => sessionStorage),
      database: await works(
        () =>
          new Promise((resolve, reject) => {
            const request = indexedDB.open('x')
            request.onsuccess = () => resolve(true)
            request.onerror = () => reject(new Error())
          }),
      ),
      caches: await works(() => caches.keys()),
      cookie: await works(() => (document.cookie = 'a=1') && document.cookie),
    }
  })

const rootSize = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
const matches = (page: Page, query: string): Promise<boolean> =>
  page.evaluate((asked) => matchMedia(asked).matches, query)
const hour = (page: Page): Promise<number> => page.evaluate(() => new Date().getHours())

export const CONDITIONS: Record<string, Condition> = {
  'with all storage forbidden by the browser': {
    preferences: { profile: { default_content_setting_values: { cookies: 2 } } },
    remembers: false,
    holds: async (page) =>
      expect(Object.values(await storage(page))).toEqual([false, false, false, false, false]),
  },
  'in Los Angeles, where it is still yesterday': {
    options: { timezoneId: 'America/Los_Angeles' },
    time: '2026-06-30T16:30:00Z',
    nightly: true,
    holds: async (page) => expect(await hour(page)).toBe(9),
  },
  'with the system’s font at 200%': {
    preferences: { webkit: { webprefs: { default_font_size: 32 } } },
    holds: async (page) => expect(await rootSize(page)).toBe('32px'),
  },
  'with reduced motion': {
    options: { reducedMotion: 'reduce' },
    nightly: true,
    holds: async (page) =>
      expect(await matches(page, '(prefers-reduced-motion: reduce)')).toBe(true),
  },
}

/** Opens a browser set up so, does something in a page of it, and expects that no script failed. */
export async function under(
  { preferences, options, time, holds }: Condition,
  { launchOptions, baseURL }: { launchOptions: LaunchOptions; baseURL: string | undefined },
  device: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'huisuan-profile-'))
  if (preferences) {
    mkdirSync(join(profile, 'Default'))
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  }
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    ...WINDOWED,
    ...(baseURL && { baseURL }),
    locale: 'zh-CN',
    serviceWorkers: 'block',
    ...device,
    ...options,
  })
  try {
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    if (time) await page.clock.setFixedTime(time)
    await page.goto('/')
    await holds(page)
    await act(page)
    expect(faults).toEqual([])
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
