// Someone who uses no mouse: past the masthead, to a filter, choose it, reach a project; always seeing where they are.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { close, withPage } from '../lib/browser.mjs';
import { BASE } from '../lib/site.mjs';

after(close);

/** What has the focus: its text, address, whether it can be seen and whether a ring is around it. */
const focused = page => page.evaluate(() => {
  const e = document.activeElement;
  const { top, bottom, left, right, width, height } = e.getBoundingClientRect();
  const ring = n => { const s = getComputedStyle(n); return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none'; };
  return {
    tag: e.localName, id: e.id, text: e.textContent.trim(), href: e.getAttribute('href'),
    seen: width > 1 && height > 1 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    ring: ring(e) || [...e.querySelectorAll('circle, path')].some(ring) || (e.parentElement.matches('.find') && ring(e.parentElement)),
  };
});

/** Presses Tab until `is` holds; every stop on the way must be seen and ringed. */
async function tabTo(page, is, most = 120) {
  for (let n = 0; n < most; n++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at.tag === 'body') continue;
    assert.ok(at.seen, `the focus is out of sight on ${at.tag} “${at.text.slice(0, 40)}”`);
    assert.ok(at.ring, `no ring around ${at.tag} “${at.text.slice(0, 40)}”`);
    if (is(at)) return at;
  }
  assert.fail(`not reached within ${most} presses of Tab`);
}

for (const [screen, viewport] of [['a wide screen', { width: 1280, height: 800 }], ['a phone with a keyboard', { width: 390, height: 844 }]]) {
  test(`the keyboard alone leads from the list over a filter to a project, on ${screen}`, () => withPage({ viewport }, async page => {
    await page.goto(`${BASE}/en/projects`);
    const skip = await tabTo(page, () => true, 1);
    assert.equal(skip.href, '#main');
    await page.keyboard.press('Enter');
    assert.equal((await focused(page)).id, 'main');

    const folded = await page.$eval('details.filters', d => !d.open && getComputedStyle(d.querySelector('summary')).display !== 'none');
    if (folded) {
      await tabTo(page, at => at.tag === 'summary');
      await page.keyboard.press('Enter');
    }
    const filter = await tabTo(page, at => /[?&]country=SN\b/.test(at.href ?? ''));
    const count = Number(/\d+$/.exec(filter.text)[0]);
    await Promise.all([page.waitForURL(/country=SN/), page.keyboard.press('Enter')]);
    assert.equal(await page.locator('table.stack tbody tr').count(), count);

    const project = await tabTo(page, at => /^\/en\/projects\/[\w-]+$/.test(at.href ?? ''));
    await Promise.all([page.waitForURL(`${BASE}${project.href}`), page.keyboard.press('Enter')]);
    assert.equal(await page.locator('h1').count(), 1);
    assert.ok(await page.locator('main').count(), 'the project has no main part');
  }));
}

test('every mark of the map can be reached and leads to what it names', () => withPage({}, async page => {
  await page.goto(`${BASE}/en/projects?view=map`);
  await page.locator('#main').focus();
  const names = await page.locator('svg.map a').count();
  assert.ok(names > 0, 'the map has no marks');
  for (let n = 0; n < names; n++) {
    const mark = await tabTo(page, at => at.tag === 'a' && /./.test(at.text) && !!at.href, 60);
    assert.ok(mark.href, 'a mark without an address');
  }
}));

test('search can be used with the keyboard alone', () => withPage({}, async page => {
  await page.goto(`${BASE}/en`);
  await tabTo(page, at => at.tag === 'input');
  await page.keyboard.type('women');
  await Promise.all([page.waitForURL(/search\?q=women/), page.keyboard.press('Enter')]);
  await page.locator('#main a mark, #main mark').first().waitFor();
}));
