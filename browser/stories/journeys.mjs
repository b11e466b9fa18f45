// What a whole journey costs over the wire, from a first visit on: joining, signing in, saying who one is.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { close, withPage } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { LANGUAGES } from '../lib/site.mjs';
import { peopleOf, send } from '../lib/people.mjs';

let demo, people;
before(async () => {
  demo = await startDemo();
  people = peopleOf(demo);
});
after(async () => {
  await close();
  await demo?.stop();
});

/** Counts every byte that the browser receives from here on. */
async function meter(page, context) {
  const cdp = await context.newCDPSession(page);
  let bytes = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await cdp.send('Network.enable');
  return () => {
    const so_far = bytes;
    bytes = 0;
    return so_far;
  };
}

for (const language of LANGUAGES) {
  test(`in ${language}: joining costs at most 60 kB, a profile 40 kB, signing in 30 kB`, async t => {
    const address = `light-${language}@people.example`;
    const costs = {};
    await withPage({}, async (page, context) => {
      const cost = await meter(page, context);
      await page.goto(`${demo.base}/${language}/joining`);
      await people.joinAs(page, { who: 'self', name: 'Light Example', address });
      costs.joining = cost();
      await page.goto(`${demo.base}/${language}/my/profile`);
      await page.fill('#latin', 'Light Example');
      await send(page, '/my/profile');
      await page.goto(`${demo.base}/${language}/my/profile/about`);
      await page.selectOption('#country', 'SN');
      await page.fill('#about', 'Onions.');
      await send(page, '/my/profile/about');
      await page.goto(`${demo.base}/${language}/my/profile/seen`);
      await send(page, '/my/profile/seen');
      costs.profile = cost();
    });
    await withPage({}, async (page, context) => {
      const cost = await meter(page, context);
      await people.signIn(page, address, language);
      costs.signing_in = cost();
    });
    t.diagnostic(Object.entries(costs).map(([name, bytes]) => `${name}: ${bytes} bytes`).join(', '));
    assert.ok(costs.joining <= 60_000, `joining costs ${costs.joining} bytes`);
    assert.ok(costs.profile <= 40_000, `a profile costs ${costs.profile} bytes`);
    assert.ok(costs.signing_in <= 30_000, `signing in costs ${costs.signing_in} bytes`);
  });
}
