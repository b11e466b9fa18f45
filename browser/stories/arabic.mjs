// Someone reads Arabic on a phone: right to left, from home over a filter to a project and through search.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { close, withPage } from '../lib/browser.mjs';
import { BASE } from '../lib/site.mjs';

after(close);
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2, locale: 'ar-MA' };

test('the bare address leads someone whose browser asks for Arabic to Arabic', () => withPage(phone, async page => {
  await page.goto(`${BASE}/`);
  assert.equal(page.url(), `${BASE}/ar`);
}));

test('in Arabic, by touch: home, the list, a filter, a project, and back by the trail', () => withPage(phone, async page => {
  await page.goto(`${BASE}/ar`);
  assert.deepEqual(await page.$eval('html', h => [h.lang, h.dir]), ['ar', 'rtl']);
  const face = await page.$eval('h1', h => { const r = h.getBoundingClientRect(); return { start: innerWidth - r.right, text: h.textContent }; });
  assert.ok(face.start < 60, 'the heading does not begin at the right edge');
  assert.match(face.text, /\p{Script=Arabic}/u);

  await page.tap('.jump a[href="#menu"]');
  await page.tap('#menu a[href="/ar/projects"]');
  await page.waitForURL(`${BASE}/ar/projects`);
  await page.tap('details.filters summary');
  await page.tap('details.filters a[href*="country=MA"]');
  await page.waitForURL(/country=MA/);
  await page.tap('table.stack tbody th a >> nth=0');
  await page.waitForURL(/\/ar\/projects\/[\w-]+$/);
  await page.tap('.trail a[href="/ar/projects"]');
  await page.waitForURL(`${BASE}/ar/projects`);
}));

test('in Arabic, words find each other with and without article and vowels', () => withPage(phone, async page => {
  const hits = async words => {
    await page.goto(`${BASE}/ar/search?q=${encodeURIComponent(words)}`);
    return page.locator('#main mark').count();
  };
  for (const words of ['الهجرة', 'هجرة', 'المغرب', 'المُغْرِب', 'للتنمية', 'تنمية']) assert.ok(await hits(words) > 0, `nothing is found for ${words}`);
}));

test('in Arabic, Latin names and long figures stay readable inside the lines', () => withPage(phone, async page => {
  await page.goto(`${BASE}/ar/projects`);
  const figures = await page.locator('table.stack td.num bdi').allInnerTexts();
  assert.ok(figures.length > 0, 'figures do not stand in bdi');
  for (const figure of figures) assert.match(figure, /^[\d., \u00a0\u202f]+/);
}));
