// One organisation from joining to its founder's leaving, JavaScript on and off, in English and Arabic: confirmed by the
// code of a letter that is read on another device, vouched for, verified, a colleague invited, handed over, left. Nothing
// of it is lost, and nobody shared a password or a mailbox.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { close, withPage } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { form, main, path, peopleOf, send } from '../lib/people.mjs';

let demo, people;
before(async () => {
  demo = await startDemo();
  people = peopleOf(demo);
});
after(async () => {
  await close();
  await demo?.stop();
});

const NAMES = {
  en: { owner: 'Dora Example', colleague: 'Carla Example', body: 'Weavers of the Lake', about: 'We weave and sell together.' },
  ar: { owner: 'سلوى مثال', colleague: 'ليلى مثال', body: 'تعاونية نساجات البحيرة', about: 'ننسج ونبيع معًا.' },
};

/** The letter is read elsewhere: its link acts on nothing there until somebody presses; its code works only here. */
async function confirmElsewhere(page, address) {
  const letter = await demo.post(address, /\d{4}\s\d{4}|[٠-٩]{4}\s[٠-٩]{4}/);
  const code = /(?<!\p{Nd})(\p{Nd}{4}\s\p{Nd}{4})(?!\p{Nd})/u.exec(letter)[1];
  const link = new RegExp(`${demo.base}/\\w\\w/session/link/\\w+`).exec(letter)[0];
  await withPage({}, async other => {
    for (let n = 0; n < 3; n++) assert.equal((await other.goto(link)).status(), 200);
    await other.goto(`${demo.base}/en/my`);
    assert.match(path(other), /\/session$/, 'opening the link elsewhere signs in there');
    await other.goto(`${demo.base}/en/session/code`);
    assert.doesNotMatch(path(other), /\/my/, 'the code page knows a browser that asked for nothing');
  });
  assert.match(path(page), /\/session\/code$/);
  await page.fill('#code', code);
  await send(page, '/session/code');
}

/** A verified organisation of the same country vouches. */
const vouch = (at, name, options) => withPage(options, async ines => {
  await people.signIn(ines, 'ines@made-up.example', at);
  const upala = await people.organisationOf(ines);
  await ines.goto(`${demo.base}/${at}/my/organisations/${upala}/vouches`);
  await ines.getByLabel(name).check();
  await ines.check('#answer-vouch');
  await ines.fill('#reason', 'They have a stall at our market.');
  await send(ines, '/vouches');
});

/** A country officer verifies against what was found. */
const verify = (at, id, options) => withPage(options, async officer => {
  await people.signInAsOfficer(officer, 'a country officer of Costa Rica');
  await officer.goto(`${demo.base}/${at}/desk/organisations`);
  await Promise.all([officer.waitForNavigation(), officer.locator(`#main a[href$="/desk/organisations/${id}"]`).first().click()]);
  await officer.check('#evidence-register');
  await officer.fill('#reason', 'Found in the register of cooperatives.');
  await send(officer, '/verify');
  assert.equal(await officer.locator('#main [role=status]').count(), 1, 'the decision is not confirmed');
});

/** Invites; the colleague joins by the invitation, on a phone. */
async function invite(owner, colleague, at, id, name, to) {
  await owner.goto(`${demo.base}/${at}/my/organisations/${id}/representatives`);
  await owner.fill('#email', to);
  await owner.check('#role-representative');
  await send(owner, '/invitations');
  assert.ok((await main(owner)).includes(to), 'the invitation does not wait on the page');
  await colleague.goto((await demo.link(to, '/invitations/')).replace(/\/\w\w\/invitations/, `/${at}/invitations`));
  await colleague.click('#main a[href$="/joining"]');
  await people.joinAs(colleague, { who: 'self', name, address: to });
  assert.match(path(colleague), /\/invitations\/\w+$/, 'joining does not lead back to the invitation');
  await send(colleague, path(colleague).slice(3), 'input[name=answer][value=accept]');
}

for (const at of ['en', 'ar']) {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'on' : 'off';
    const options = { javaScriptEnabled, locale: at };
    test(`the whole thread in ${at}, JavaScript ${how}`, () => withPage(options, owner => withPage({ ...options, viewport: { width: 390, height: 844 } }, async colleague => {
      const { owner: name, colleague: other, body, about } = NAMES[at];
      const [from, to] = [`founder-${at}-${how}@people.example`, `next-${at}-${how}@people.example`];
      const called = `${body} ${how}`;
      await owner.goto(`${demo.base}/${at}/joining`);
      await people.ask(owner, { who: 'organisation', name, address: from });
      await confirmElsewhere(owner, from);
      const id = await people.nameIt(owner, called, { country: 'CR', place: 'Upala' });
      const own = `${demo.base}/${at}/my/organisations/${id}`;
      await owner.goto(`${own}/profile`);
      await owner.fill('#about', about);
      await send(owner, '/profile');
      const listed = async () => (await (await owner.request.get(`${demo.base}/en/organisations.json`)).text()).includes(called);
      assert.equal(await listed(), false, 'it is public before it is verified');

      await owner.goto(`${own}/verification`);
      await owner.fill('#voucher', 'demo-upala');
      await owner.fill('#why', 'We have a stall at your market.');
      await send(owner, '/voucher');
      await vouch(at, called, options);
      await verify(at, id, options);
      for (let i = 0; i < 50 && !await listed(); i++) await owner.waitForTimeout(100);
      assert.equal(await listed(), true, 'it is not public when it is verified');

      await invite(owner, colleague, at, id, other, to);
      await owner.goto(`${own}/handing-over`);
      await owner.getByLabel(other).check();
      await owner.fill('#reason', 'The assembly chose her.');
      await send(owner, '/handing-over');
      assert.match(path(owner), /\/my\/changes\/\d+$/);
      const change = owner.url().replace(`/${at}/`, '/en/');
      await demo.pass(4);
      await people.effect(colleague, change, 'It took effect');

      // Who handed over has no part in it any more; then leaves the network, and fourteen days later is erased.
      await people.signIn(owner, from, at);
      assert.equal((await owner.goto(own)).status(), 404, 'who handed over still sees it');
      await owner.goto(`${demo.base}/${at}/my/leaving`);
      await owner.check('#said-remove');
      await send(owner, '/my/leaving');
      assert.equal(await form(owner, '/my/leaving/undoing').count(), 1, 'leaving cannot be undone');
      await demo.pass(15);

      // The erasure is done within moments of the start.
      for (let i = 0; i < 50; i++) {
        assert.equal((await colleague.goto(own)).status(), 200, 'the successor does not own it');
        if (!(await main(colleague)).includes(name)) break;
        await colleague.waitForTimeout(200);
      }
      assert.ok((await main(colleague)).includes(other), 'her successor does not speak for it');
      assert.ok(!(await main(colleague)).includes(name), 'who left is still named');
      await colleague.goto(`${own}/profile`);
      assert.equal(await colleague.inputValue('#about'), about, 'what it does is lost');
      assert.equal(await listed(), true, 'its page is lost');
      assert.equal((await colleague.goto(`${own}/handing-over`)).status(), 200, 'the successor is no owner');
      await owner.goto(`${demo.base}/${at}/my`);
      assert.match(path(owner), /\/session$/, 'who was erased is still signed in');
    })));
  }
}
