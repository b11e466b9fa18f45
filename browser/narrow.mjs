// No page scrolls sideways at 320 px, with wide text spacing (WCAG 1.4.12) or at 400 % zoom (WCAG 1.4.10).
import { after, test } from 'node:test';
import { close, visit } from './lib/browser.mjs';
import { none } from './lib/findings.mjs';
import { LANGUAGES } from './lib/site.mjs';
import { worldIn } from './lib/world.mjs';
import { pages } from './pages.mjs';

after(close);

/** WCAG 1.4.12, as a person's own sheet would set it. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';

/** What sticks out of the page, if it scrolls sideways; texts that are cut off. */
const measure = page => page.evaluate(() => {
  const wide = document.scrollingElement.scrollWidth, screen = window.innerWidth;
  const name = e => e.localName + [...e.classList].map(c => `.${c}`).join('');
  const said = [];
  if (wide > screen) {
    const out = [...document.body.querySelectorAll('*')].filter(e => {
      const { left, right, width } = e.getBoundingClientRect();
      return width > 0 && (right > screen + 0.5 || left < -0.5) && !e.closest('.vh, .skip');
    });
    const deepest = out.find(e => !out.some(o => o !== e && e.contains(o))) ?? document.body;
    said.push(`scrolls sideways, because of ${name(deepest.parentElement ?? deepest)} > ${name(deepest)}`);
  }
  for (const e of document.body.querySelectorAll('*')) {
    const { overflowX, overflowY, clipPath, position, textOverflow } = getComputedStyle(e);
    if (position === 'absolute' && (clipPath !== 'none' || e.clientWidth <= 1)) continue; // for screen readers only
    if (e.closest('svg, .vh, .skip') || !e.textContent.trim()) continue;
    if (['hidden', 'clip'].includes(overflowX) && e.scrollWidth > e.clientWidth + 1) said.push(`cuts off text sideways: ${name(e)}`);
    if (['hidden', 'clip'].includes(overflowY) && e.scrollHeight > e.clientHeight + 1) said.push(`cuts off text below: ${name(e)}`);
    if (textOverflow === 'ellipsis' && e.scrollWidth > e.clientWidth) said.push(`ends in dots: ${name(e)}`);
    if (['fixed', 'sticky'].includes(position) && e.getBoundingClientRect().height > window.innerHeight / 3) said.push(`stands in the way when zoomed: ${name(e)}`);
  }
  return [...new Set(said)];
});

for (const language of LANGUAGES) {
  test(`no page in ${language} scrolls sideways at 320 px, spaced out, or zoomed to 400 %`, async () => {
    const found = await visit([...await pages({ languages: [language] }), ...await worldIn(language)], { viewport: { width: 320, height: 640 } }, async (page, path) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const findings = (await measure(page)).map(what => ({ at: path, what: `at 320 px: ${what}` }));
      await page.setViewportSize({ width: 320, height: 256 }); // 1280 × 1024 at 400 %
      findings.push(...(await measure(page)).map(what => ({ at: path, what: `at 400 %: ${what}` })));
      await page.evaluate(css => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, SPACING);
      findings.push(...(await measure(page)).map(what => ({ at: path, what: `spaced out: ${what}` })));
      return findings;
    });
    none(found);
  });
}
