import { afterEach, expect, it, vi } from 'vitest'
import { saveFile } from '../../src/calculators/save-file.ts'

afterEach(() => vi.restoreAllMocks())

/** Saves a file in a browser that calls itself so, and gives the link that was clicked and what is told. */
function saveIn(browser: string) {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(browser)
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  const told = saveFile(new Blob(['1']), '名册-结果.csv')
  return { clicked: click.mock.contexts[0] as HTMLAnchorElement, told }
}

it('a file is saved under its name, and a browser that opens it instead does so elsewhere', () => {
  const { clicked } = saveIn('')
  expect(clicked).toMatchObject({ download: '名册-结果.csv', target: '_blank', rel: 'noopener' })
  expect(clicked.href).toMatch(/^blob:/)
})

const CHROME = 'Chrome/130.0.0.0 Mobile Safari/537.36'
it.each([
  `Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 Version/4.0 ${CHROME} MMWEBID/1 MicroMessenger/8.0.50`,
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.50',
  `Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 ${CHROME} V1_AND_SQ_9.0.0 QQ/9.0.0`,
  `Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 ${CHROME} AlipayClient/10.5`,
  `Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 ${CHROME} DingTalk/7.5`,
  `Mozilla/5.0 (Linux; Android 14; V2; wv) AppleWebKit/537.36 Version/4.0 ${CHROME}`,
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148',
])('in an app the reader is told how to get the file: %s', (browser) => {
  const { told } = saveIn(browser)
  expect(told).toContain('在浏览器打开')
  expect(told).toContain('名册-结果.csv')
})

it.each([
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36',
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  `Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 ${CHROME} MQQBrowser/15.0`,
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1',
])('a browser of its own has it in its downloads: %s', (browser) => {
  expect(saveIn(browser).told).toBe('已存成“名册-结果.csv”，在浏览器的下载里。')
})
