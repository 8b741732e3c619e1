import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { Builder, Capabilities, Key } from 'selenium-webdriver'
import type { WebElement } from 'selenium-webdriver'
import type { Driver } from './driver.ts'

/** A port that nothing listens at. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** Starts a WebDriver server; ends with it whatever it has started. */
async function serve(command: readonly string[]) {
  const port = await freePort()
  const [program = '', ...args] = command
  const server = spawn(program, [...args, `--port=${port}`], { detached: true, stdio: 'ignore' })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const address = `http://localhost:${port}`
  for (let tries = 0; ; tries++) {
    const answered = await fetch(`${address}/status`).catch(() => undefined)
    if (answered?.ok) break
    if (tries === 100) throw new Error(`${command.join(' ')} does not answer`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const kill = () => {
    if (server.pid && server.exitCode === null) process.kill(-server.pid)
  }
  // Where a test is broken off, nothing may stay behind.
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    kill()
    await ended
  }
  return { address, stop }
}

/** A WebKit, driven by its WebDriver server: the command that starts it, and the browser it is to open. */
export async function webdriverDriver(
  command: readonly string[],
  capabilities: Readonly<Record<string, unknown>>,
): Promise<Driver<WebElement>> {
  const { address, stop } = await serve(command)
  const browser = await new Builder()
    .usingServer(address)
    .withCapabilities(new Capabilities(capabilities))
    .build()
    .catch(async (fault: unknown) => {
      await stop()
      throw fault
    })
  return {
    open: async (to) => {
      await browser.switchTo().defaultContent()
      await browser.get(to)
    },
    back: () => browser.navigate().back(),
    reload: () => browser.navigate().refresh(),
    evaluate: (expression) => browser.executeScript(`return ${expression}`),
    element: async (expression) =>
      (await browser.executeScript<WebElement | null>(`return ${expression}`)) ?? undefined,
    click: (element) => element.click(),
    retype: (element, deletions, text) =>
      element.sendKeys(Key.END, Key.BACK_SPACE.repeat(deletions), text),
    upload: (element, path) => element.sendKeys(path),
    enter: (element) => browser.switchTo().frame(element),
    end: async () => {
      await browser.quit().catch(() => undefined)
      await stop()
    },
  }
}
