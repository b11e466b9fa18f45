// On paper: black on white, real tables, no navigation.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { close, withPage } from '../lib/browser.mjs';
import { BASE } from '../lib/site.mjs';

after(close);

for (const path of ['/en', '/ar/projects', '/fr/projects?view=map', '/en/projects?country=SN']) {
  test(`on paper: ${path}`, () => withPage({ viewport: { width: 720, height: 1000 }, colorScheme: 'dark' }, async page => {
    await page.goto(BASE + path);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    const seen = await page.evaluate(() => {
      const visible = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
      return {
        navigation: [...document.querySelectorAll('nav, .skip, form.find, details.filters')].filter(visible).map(e => e.className || e.localName),
        rows: [...document.querySelectorAll('table.stack tbody tr')].map(r => getComputedStyle(r).display),
        paper: getComputedStyle(document.body).backgroundColor,
        ink: getComputedStyle(document.body).color,
        wide: document.scrollingElement.scrollWidth <= innerWidth,
      };
    });
    assert.deepEqual(seen.navigation, [], 'navigation is printed');
    assert.ok(seen.rows.every(display => display === 'table-row'), 'tables are taken apart');
    assert.ok(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(seen.paper), `the paper is ${seen.paper}`);
    assert.equal(seen.ink, 'rgb(0, 0, 0)');
    assert.ok(seen.wide, 'wider than the paper');
    assert.ok((await page.pdf({ format: 'A4' })).length > 1000);
  }));
}
