// People who join, invite, hand over and follow each other, on a demo of their own whose days pass.
import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { close, withPage } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { form, main, path, peopleOf, send } from '../lib/people.mjs';

let demo, joinAs, signIn, nameIt, signInAsOfficer, effect, answerTo, organisationOf;
before(async () => {
  demo = await startDemo();
  ({ joinAs, signIn, nameIt, signInAsOfficer, effect, answerTo, organisationOf } = peopleOf(demo));
});
after(async () => {
  await close();
  await demo?.stop();
});

describe('joining for an organisation', () => {
  const NAMES = { en: ['Dora Example', 'Weavers of the Lake'], ar: ['سلوى مثال', 'تعاونية نساجات البحيرة'] };
  for (const language of ['en', 'ar']) {
    for (const javaScriptEnabled of [true, false]) {
      const how = javaScriptEnabled ? 'with' : 'without';
      test(`${how} JavaScript, in ${language}: the code, the name, the page`, () => withPage({ javaScriptEnabled }, async page => {
        const faults = [];
        page.on('pageerror', error => faults.push(String(error)));
        const [name, body] = NAMES[language];
        await page.goto(`${demo.base}/${language}/joining`);
        await joinAs(page, { who: 'organisation', name, address: `joins-${language}-${how}@people.example` });
        await nameIt(page, `${body} ${how}`);
        assert.equal(path(page).split('/')[1], language);
        assert.equal(await page.locator('html').getAttribute('dir') ?? 'ltr', language === 'ar' ? 'rtl' : 'ltr');
        assert.ok((await main(page)).includes(name), 'who made it is not named as its speaker');
        await page.goto(`${demo.base}/${language}/my/organisations`);
        assert.ok((await main(page)).includes(`${body} ${how}`), 'it is not among my organisations');
        assert.deepEqual(faults, []);
      }));
    }
  }
});

test('an owner invites a colleague and hands over; four days later the colleague is owner and the former one is signed out', () =>
  withPage({}, owner => withPage({}, async colleague => {
    const [from, to] = ['first.owner@people.example', 'successor@people.example'];
    await owner.goto(`${demo.base}/en/joining`);
    await joinAs(owner, { who: 'organisation', name: 'Olga Example', address: from });
    const id = await nameIt(owner, 'Potters of the Northern Valley');
    const speakers = `${demo.base}/en/my/organisations/${id}/representatives`;
    await owner.goto(speakers);
    await owner.fill('#email', to);
    await owner.check('#role-representative');
    await send(owner, '/invitations');
    assert.ok((await main(owner)).includes(to), 'the invitation does not wait on the page');

    await colleague.goto(await demo.link(to, '/invitations/'));
    await colleague.click('#main a[href$="/joining"]');
    await joinAs(colleague, { who: 'self', name: 'Sara Example', address: to });
    assert.match(path(colleague), /\/invitations\/\w+$/, 'joining does not lead back to the invitation');
    await send(colleague, path(colleague).slice(3), 'input[name=answer][value=accept]');
    assert.equal(path(colleague), new URL(speakers).pathname);

    await demo.pass(1);
    await owner.goto(`${demo.base}/en/my/organisations/${id}/handing-over`);
    await owner.getByLabel('Sara Example').check();
    await owner.fill('#reason', 'I retire; the board chose her on Monday.');
    await send(owner, '/handing-over');
    // A grave act wants a fresh sign-in; what was typed waits for it.
    assert.match(path(owner), /\/session$/);
    await signIn(owner, from);
    assert.match(path(owner), /\/handing-over$/, 'signing in again does not lead back');
    assert.ok(await owner.getByLabel('Sara Example').isChecked(), 'the choice is lost');
    assert.match(await owner.inputValue('#reason'), /^I retire/);
    await send(owner, '/handing-over');
    assert.match(path(owner), /\/my\/changes\/\d+$/);
    const change = owner.url();
    await demo.link(to, '/my/changes/');
    await colleague.goto(change);
    assert.equal(await form(colleague, '/objection').count(), 1, 'the successor cannot object');
    assert.equal((await colleague.goto(`${demo.base}/en/my/organisations/${id}/handing-over`)).status(), 404, 'owner before the time');

    await demo.pass(4);
    await effect(colleague, change, 'It took effect');
    await owner.goto(`${demo.base}/en/my`);
    assert.match(path(owner), /\/session$/, 'the former owner is still signed in');
    await colleague.goto(speakers);
    const rows = await colleague.locator('#main table tbody tr').allInnerTexts();
    assert.equal(rows.length, 1, `who speaks for it: ${rows.join(' | ')}`);
    assert.match(rows[0], /Sara Example[\s\S]*Owner/i);
    assert.equal((await colleague.goto(`${demo.base}/en/my/organisations/${id}/handing-over`)).status(), 200);
    assert.equal(await answerTo(owner, from, id), 404, 'the former owner still sees it');
  })));

/** Says "I replaced X" and answers the address of the change, in English. */
async function replace(page, slug, whom, language) {
  await page.goto(`${demo.base}/${language}/organisations/${slug}/succession`);
  await page.fill('#whom', whom);
  await page.fill('#reason', 'Elected by the assembly in September.');
  await send(page, '/succession');
  assert.match(path(page), /\/my\/changes\/\d+$/);
  return page.url().replace(`/${language}/`, '/en/');
}

const WAITS = 'It waits for the decision of an officer';

const in_ = (address, language) => address.replace('/en/', `/${language}/`);

describe('"I replaced X"', () => {
  for (const { language, javaScriptEnabled, slug, owned, whom } of [
    { language: 'en', javaScriptEnabled: true, slug: 'demo-naga', owned: 'jose@made-up.example', whom: 'Jose Halimbawa' },
    { language: 'ar', javaScriptEnabled: false, slug: 'demo-sedhiou', owned: 'awa@made-up.example', whom: 'Awa Exemple' },
  ]) {
    test(`with an objection of the owner it waits for an officer at once: ${language}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => withPage({ javaScriptEnabled }, member => withPage({ javaScriptEnabled }, owner => withPage({}, async stranger => {
      await signIn(member, 'tomas@made-up.example', language);
      const change = await replace(member, slug, whom, language);
      await member.goto(change);
      assert.match(await main(member), /can object until/);
      assert.deepEqual(await member.locator('#main dt').filter({ hasText: /^About$/ }).count(), 0, 'who asked is told who the owner is');
      assert.equal(await form(member, '/objection').count(), 0, 'who asked can object');
      await demo.link(owned, '/my/changes/');
      await signIn(owner, owned, language);
      await owner.goto(in_(change, language));
      await owner.fill('#objection', 'I hold the office until June.');
      await send(owner, '/objection');
      await owner.goto(change);
      assert.ok((await main(owner)).includes(WAITS));
      await demo.link('tomas@made-up.example', '/my/changes/');
      await member.goto(change);
      assert.ok((await main(member)).includes(WAITS));
      await signIn(stranger, 'bishnu@made-up.example');
      assert.equal((await stranger.goto(change)).status(), 404, 'others see it');
    }))));
  }

  for (const { language, javaScriptEnabled, owned, whom, by } of [
    { language: 'en', javaScriptEnabled: true, owned: 'ines@made-up.example', whom: 'Inés Ejemplo', by: 'sofia@made-up.example' },
    // The one who replaced her is replaced, in turn.
    { language: 'ar', javaScriptEnabled: false, owned: 'sofia@made-up.example', whom: 'Sofía Ejemplo', by: 'rachid@made-up.example' },
  ]) {
    test(`without one an officer decides after fourteen days, and the successor is owner: ${language}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => withPage({ javaScriptEnabled }, member => withPage({ javaScriptEnabled }, owner => withPage({ javaScriptEnabled }, async officer => {
      await signIn(owner, owned, language);
      await signIn(member, by, language);
      const change = await replace(member, 'demo-upala', whom, language);
      const number = /\d+$/.exec(change)[0];
      await demo.link(owned, '/my/changes/');
      const body = await organisationOf(owner);

      await demo.pass(15);
      await effect(member, change, WAITS);
      await owner.goto(change);
      assert.ok((await main(owner)).includes(WAITS), 'the owner is not signed in any more before the decision');
      assert.equal(await form(owner, '/objection').count(), 0, 'one can object after the fourteen days');
      assert.equal((await member.goto(`${demo.base}/en/my/organisations/${body}`)).status(), 404, 'a right before the decision');
      await signInAsOfficer(officer, 'a country officer of Costa Rica');
      await officer.goto(`${demo.base}/${language}/desk/changes`);
      assert.equal(await officer.locator(`#main a[href$="/desk/changes/${number}"]`).count(), 1, 'it is not on the desk');
      assert.ok(!(await main(officer)).includes('Naga'), 'a body of another country is on the desk');
      await officer.goto(`${demo.base}/${language}/desk/changes/${number}`);
      await officer.check('#decision-accept');
      await officer.fill('#reason', 'The decree of the assembly names her.');
      await send(officer, '/decision');
      await officer.goto(`${demo.base}/en/desk/changes/${number}`);
      assert.ok((await main(officer)).includes('It took effect'));
      assert.equal((await member.goto(`${demo.base}/${language}/my/organisations/${body}/handing-over`)).status(), 200, 'the successor is no owner');
      await owner.goto(`${demo.base}/en/my`);
      assert.match(path(owner), /\/session$/, 'the former owner is still signed in');
      assert.equal(await answerTo(owner, owned, body), 404, 'the former owner still sees it');
    }))));
  }
});
