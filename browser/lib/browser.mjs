// A real Chromium, as Debian ships it, with a fresh profile and nothing sent anywhere but to the site.
import { chromium } from 'playwright-core';
import { BASE, each } from './site.mjs';

let running;
/** The browser of this process; ends with `close`. */
export function browser() {
  running ??= chromium.launch({
    executablePath: process.env.M4D_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  return running;
}

export async function close() {
  await (await running)?.close();
  running = undefined;
}

/** Opens a page in a context of its own, lends it to `work`, closes it. Options are Playwright's for a context. */
export async function withPage(options, work) {
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    context.setDefaultTimeout(10_000);
    return await work(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Shows a page of the walk, as it was answered to somebody who is signed in. */
async function show(page, shot) {
  const address = BASE + shot.path;
  await page.route(address, route => route.fulfill({ body: shot.text, contentType: 'text/html; charset=utf-8' }));
  await page.goto(address, { waitUntil: 'load' });
  await page.unroute(address);
}

/** Visits every address, or page of the walk, two at a time; `look(page, path)` answers findings; they come back in one list. */
export async function visit(paths, options, look) {
  const queue = [...paths];
  const findings = [];
  const worker = () => withPage(options, async page => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const at = path.path ? `${path.path} (${path.label})` : path;
      try {
        if (path.path) await show(page, path);
        else await page.goto(BASE + path, { waitUntil: 'load' });
        findings.push(...await look(page, at));
      } catch (error) {
        findings.push({ at, what: `could not be looked at: ${String(error.message ?? error).split('\n')[0]}` });
      }
    }
  });
  await each([1, 2], worker, 2);
  return findings;
}
