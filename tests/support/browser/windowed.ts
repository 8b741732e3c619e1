import type { LaunchOptions } from '@playwright/test'
import { findChromium } from '../../../scripts/setup/chromium.mjs'

const executablePath = findChromium()

/**
 * What a test adds to `launchOptions` to run in Chromium with its window: only there does a profile's
 * preference hold, and does Back find a page as it was left.
 */
export const WINDOWED: LaunchOptions = executablePath ? { executablePath } : { channel: 'chromium' }
