// Finds a browser for the tests: CHROME_PATH, an installed Chrome or Chromium, else the one in the npm package.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** @returns {Promise<string>} the path of a browser; throws a sentence for people where there is none */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, but there is no such file.`);
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packed } = await import('@sparticuz/chromium');
    return packed.executablePath();
  }
  throw new Error('No Chrome or Chromium was found: install one or set CHROME_PATH to its program.');
}

/** Starts the browser without a window. @returns {Promise<import('playwright-core').Browser>} */
export async function launchBrowser() {
  const executablePath = await findBrowser();
  try {
    return await chromium.launch({ executablePath, headless: true, args: FLAGS });
  } catch (error) {
    const reason = /error while loading shared libraries: \S+/.exec(String(error))?.[0] ?? String(error).split('\n')[0];
    throw new Error(
      `The browser ${executablePath} did not start (${reason}). ` +
        'Install Chrome or Chromium (Debian: apt-get install chromium) or set CHROME_PATH.',
    );
  }
}
