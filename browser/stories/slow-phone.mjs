// An old phone: a processor six times slower. Pages are laid out and answer a touch without a long wait.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { close, withPage } from '../lib/browser.mjs';
import { BASE } from '../lib/site.mjs';

after(close);

for (const path of ['/en', '/ar/projects', '/en/projects?view=map', '/en/projects?view=chart']) {
  test(`on an old phone: ${path}`, t => withPage({ viewport: { width: 390, height: 844 }, isMobile: true }, async (page, context) => {
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.addInitScript(() => {
      globalThis.blocked = [];
      new PerformanceObserver(list => globalThis.blocked.push(...list.getEntries().map(e => e.duration))).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(BASE + path, { waitUntil: 'load' });
    const { painted, longest } = await page.evaluate(async () => {
      const paint = () => performance.getEntriesByName('first-contentful-paint')[0];
      for (let n = 0; n < 100 && !paint(); n++) await new Promise(done => setTimeout(done, 50));
      return { painted: paint()?.startTime ?? Infinity, longest: Math.max(0, ...globalThis.blocked) };
    });
    t.diagnostic(`${path}: first content ${Math.round(painted)} ms, longest work ${Math.round(longest)} ms`);
    assert.ok(painted <= 2000, `first content after ${Math.round(painted)} ms`);
    assert.ok(longest <= 1000, `one piece of work takes ${Math.round(longest)} ms`);
  }));
}
