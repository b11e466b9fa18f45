// JavaScript is off: home, the list, a filter, a project, its JSON; search; the other languages.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { close, withPage } from '../lib/browser.mjs';
import { BASE, LANGUAGES } from '../lib/site.mjs';

after(close);

for (const language of LANGUAGES) {
  test(`without JavaScript, in ${language}: from home to a project's JSON`, () => withPage({ javaScriptEnabled: false }, async page => {
    await page.goto(`${BASE}/${language}`);
    await page.click(`.menu a[href="/${language}/projects"]`);
    await page.waitForURL(`${BASE}/${language}/projects`);
    assert.equal(await page.locator('table.stack tbody tr').count(), 16);

    const filter = page.locator('details.filters a[href*="country=SN"]').first();
    const count = Number(await filter.locator('b').innerText());
    await filter.click();
    await page.waitForURL(/country=SN/);
    assert.equal(await page.locator('table.stack tbody tr').count(), count);

    const project = page.locator('table.stack tbody th a').first();
    const title = (await project.innerText()).trim();
    await project.click();
    await page.waitForURL(new RegExp(`/${language}/projects/[\\w-]+$`));
    assert.notEqual(title, '');
    const address = await page.locator('a[href$=".json"]').first().getAttribute('href');
    const answer = await page.request.get(new URL(address, page.url()).href);
    assert.equal(answer.status(), 200);
    const { schema, total, projects } = await answer.json();
    assert.deepEqual([schema, total, projects.length], ['m4dnet-project/1', 1, 1]);
    assert.ok(page.url().endsWith(`/${projects[0].slug}`), `the JSON is of ${projects[0].slug}`);
  }));
}

test('without JavaScript, search works and so do the filters on a phone', () => withPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } }, async page => {
  await page.goto(`${BASE}/en/search`);
  await page.fill('#main input[name=q]', 'women');
  await Promise.all([page.waitForURL(/q=women/), page.press('#main input[name=q]', 'Enter')]);
  assert.ok(await page.locator('#main mark').count() > 0, 'no word is marked in the hits');
  await page.goto(`${BASE}/en/projects`);
  await page.click('details.filters summary');
  await page.click('details.filters a[href*="country=MA"]');
  await page.waitForURL(/country=MA/);
}));
