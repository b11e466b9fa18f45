// axe over every page, language and theme: nothing found, the size of targets included.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { close, visit, withPage } from './lib/browser.mjs';
import { none } from './lib/findings.mjs';
import { LANGUAGES } from './lib/site.mjs';
import { worldIn } from './lib/world.mjs';
import { kinds, pages } from './pages.mjs';

after(close);
const THEMES = ['light', 'dark'];
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** Runs axe in the page in these themes; answers findings. */
async function judge(page, path, themes = THEMES) {
  const findings = [];
  await page.evaluate(axe.source);
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    }));
    for (const { id, help, nodes } of violations) {
      for (const node of nodes) findings.push({ at: `${path} (${colorScheme})`, what: `${id}: ${help}: ${node.html.slice(0, 110)}` });
    }
  }
  return findings;
}

test('axe finds what is wrong in a bad page', async () => {
  const found = await withPage({}, async page => {
    await page.setContent('<html><body><img src="data:,"><a href="#"></a></body></html>');
    return judge(page, 'bad');
  });
  assert.ok(found.length > 2);
});

for (const language of LANGUAGES) {
  test(`axe finds nothing in ${language}, light and dark, on a wide screen`, async t => {
    const paths = await pages({ languages: [language] });
    t.diagnostic(`${paths.length} pages`);
    none(await visit(paths, {}, judge));
  });
  test(`axe finds nothing in ${language}, light and dark, on a phone`, async () => {
    none(await visit(await kinds(language), PHONE, judge));
  });
  // A phone has the smaller targets. Colours are the same in every language: dark is looked at in one.
  const themes = language === 'en' ? THEMES : ['light'];
  test(`axe finds nothing in ${language} on the pages of people and of the desk, ${themes.join(' and ')}`, async t => {
    const shots = await worldIn(language);
    t.diagnostic(`${shots.length} pages`);
    none(await visit(shots, PHONE, (page, path) => judge(page, path, themes)));
  });
}
