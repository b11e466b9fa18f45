// The smallest phone, 320 px: everything can be reached, targets can be hit, nothing must be read sideways.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { close, withPage } from '../lib/browser.mjs';
import { BASE, LANGUAGES } from '../lib/site.mjs';

after(close);
const phone = { viewport: { width: 320, height: 568 }, isMobile: true, hasTouch: true };
const sideways = page => page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);

for (const language of LANGUAGES) {
  test(`at 320 px in ${language}: home, menu, list, filter, map, project`, () => withPage(phone, async page => {
    await page.goto(`${BASE}/${language}`);
    assert.equal(await sideways(page), 0);
    await page.tap('.jump a[href="#menu"]');
    await page.tap(`#menu a[href="/${language}/projects"]`);
    await page.waitForURL(`${BASE}/${language}/projects`);
    assert.equal(await sideways(page), 0);
    await page.tap('details.filters summary');
    assert.equal(await sideways(page), 0);
    await page.tap('details.filters a[href*="country=NP"]');
    await page.waitForURL(/country=NP/);
    await page.tap('.views a[href*="view=map"]');
    await page.waitForURL(/view=map/);
    assert.equal(await sideways(page), 0);
    await page.goto(`${BASE}/${language}/projects?country=NP`);
    await page.tap('table.stack tbody th a >> nth=0');
    await page.waitForURL(new RegExp(`/${language}/projects/[\\w-]+$`));
    assert.equal(await sideways(page), 0);
  }));
}
