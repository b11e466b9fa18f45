// The line of a small town: 250 kbit/s, 600 ms there and back. First content within 5 s, the whole page within 6 s.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { close, withPage } from '../lib/browser.mjs';
import { BASE } from '../lib/site.mjs';

after(close);
/** The emulation starts where the connection stands: finding the name, TCP and TLS cost three journeys more. */
const BEFORE = 3 * 600;
const LINE = { offline: false, latency: 600, downloadThroughput: 250_000 / 8, uploadThroughput: 250_000 / 8 };

for (const path of ['/en', '/ar', '/fr/projects', '/ar/projects', '/es/projects?country=SN', '/en/search?q=women', '/en/projects?view=map', '/ar/projects?view=chart']) {
  test(`on a slow line: ${path}`, t => withPage({ viewport: { width: 390, height: 844 }, isMobile: true }, async (page, context) => {
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', LINE);
    await page.goto(BASE + path, { waitUntil: 'load' });
    const { painted, whole } = await page.evaluate(async () => {
      const paint = () => performance.getEntriesByName('first-contentful-paint')[0];
      for (let n = 0; n < 100 && !paint(); n++) await new Promise(done => setTimeout(done, 50));
      return { painted: paint()?.startTime ?? Infinity, whole: performance.getEntriesByType('navigation')[0].loadEventStart };
    });
    const [first, all] = [painted + BEFORE, whole + BEFORE];
    t.diagnostic(`${path}: first content ${Math.round(first)} ms, whole ${Math.round(all)} ms`);
    assert.ok(first <= 5000, `first content after ${Math.round(first)} ms`);
    assert.ok(all <= 6000, `whole after ${Math.round(all)} ms`);
  }));
}
