// People who join, invite, hand over and follow each other, on a demo of their own whose days pass.
import { createHmac } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { close, withPage } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';

let demo;
before(async () => { demo = await startDemo(); });
after(async () => {
  await close();
  await demo?.stop();
});

/** The form that goes to this path; a page's menu has others. */
const form = (page, path) => page.locator(`#main form[action$="${path}"]`);

/** Presses a form's button and waits for the page that it leads to, which is no error; `also` tells like forms apart. */
async function send(page, action, also = 'button') {
  const [answer] = await Promise.all([
    page.waitForNavigation({ waitUntil: 'load' }),
    form(page, action).filter({ has: page.locator(also) }).locator('button').click(),
  ]);
  assert.equal(answer.status(), 200, `${action} answers ${answer.status()} at ${answer.url()}: ${await main(page)}`);
}

const main = page => page.locator('#main').innerText();
const path = page => new URL(page.url()).pathname;

/** Types the code of the letter that was just sent. */
async function typeCode(page, address) {
  assert.match(path(page), /\/session\/code$/);
  await page.fill('#code', await demo.code(address));
  await send(page, '/session/code');
}

/** From /joining until the code is typed. */
async function joinAs(page, { who, name, address }) {
  assert.match(path(page), /\/joining$/);
  await page.check(`#who-${who}`);
  await page.check('#seen-seen');
  await send(page, '/joining/person');
  await page.fill('#name', name);
  await page.fill('#email', address);
  await page.check('#phone-mine');
  await send(page, '/joining');
  await typeCode(page, address);
}

/** Signs in with the form; ends where the site leads. */
async function signIn(page, address) {
  if (!/\/session$/.test(path(page))) await page.goto(`${demo.base}/en/session`);
  await page.fill('#email', address);
  await page.check('#phone-mine');
  await send(page, '/session');
  await typeCode(page, address);
}

/** Names an organisation, at the page that joining leads to; answers its number. */
async function nameIt(page, name) {
  assert.match(path(page), /\/my\/organisations\/new$/);
  await page.fill('#name', name);
  await page.selectOption('#nature', 'cooperative');
  await page.selectOption('#country', 'EC');
  await page.fill('#place', 'Ibarra');
  await send(page, '/my/organisations/new');
  // Others that may be the same are offered first.
  if (/\/new$/.test(path(page))) await send(page, '/my/organisations/new');
  assert.match(path(page), /\/my\/organisations\/\d+$/);
  assert.equal((await page.locator('h1').innerText()).replace(/[\u2066-\u2069]/g, '').trim(), name);
  return /\d+$/.exec(path(page))[0];
}

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

/** Waits until a change's page says so: what is due is done within moments of the start. */
async function effect(page, address, words) {
  for (let i = 0; i < 50; i++) {
    await page.goto(address);
    if ((await main(page)).includes(words)) return;
    await page.waitForTimeout(200);
  }
  assert.fail(`${address} does not say "${words}": ${await main(page)}`);
}

/** Says "I replaced X" and answers the address of the change. */
async function replace(page, slug, whom) {
  await page.goto(`${demo.base}/en/organisations/${slug}/succession`);
  await page.fill('#whom', whom);
  await page.fill('#reason', 'Elected by the assembly in September.');
  await send(page, '/succession');
  assert.match(path(page), /\/my\/changes\/\d+$/);
  return page.url();
}

/** The six digits that a phone's app shows at this moment. */
function appCode(secret, at) {
  const bits = [...secret.replace(/=+$/, '')].map(c => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map(byte => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  return String((hash.readUInt32BE(hash[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** Signs in by a link that the demo prints and sets up the second step, without which no officer decides. */
async function signInAsOfficer(page, who) {
  const link = await demo.printed(who);
  await page.goto(link);
  await send(page, new URL(link).pathname);
  await page.goto(`${demo.base}/en/my/factor`);
  await send(page, '/my/factor');
  const app = await page.locator('#main a[href^="otpauth:"]').getAttribute('href');
  await page.fill('#code', appCode(new URL(app).searchParams.get('secret'), demo.now()));
  await send(page, '/my/factor/new');
}

const WAITS = 'It waits for the decision of an officer';

describe('"I replaced X"', () => {
  test('with an objection of the owner it waits for an officer at once', () => withPage({}, member => withPage({}, owner => withPage({}, async stranger => {
    await signIn(member, 'tomas@made-up.example');
    const change = await replace(member, 'demo-naga', 'Jose Halimbawa');
    assert.match(await main(member), /can object until/);
    assert.deepEqual(await member.locator('#main dt').filter({ hasText: /^About$/ }).count(), 0, 'who asked is told who the owner is');
    assert.equal(await form(member, '/objection').count(), 0, 'who asked can object');
    await demo.link('jose@made-up.example', '/my/changes/');
    await signIn(owner, 'jose@made-up.example');
    await owner.goto(change);
    await owner.fill('#objection', 'I hold the office until June.');
    await send(owner, '/objection');
    assert.ok((await main(owner)).includes(WAITS));
    await demo.link('tomas@made-up.example', '/my/changes/');
    await member.goto(change);
    assert.ok((await main(member)).includes(WAITS));
    await signIn(stranger, 'bishnu@made-up.example');
    assert.equal((await stranger.goto(change)).status(), 404, 'others see it');
  }))));

  test('without one an officer decides after fourteen days, and the successor is owner', () => withPage({}, member => withPage({}, owner => withPage({}, async officer => {
    await signIn(owner, 'ines@made-up.example');
    await signIn(member, 'sofia@made-up.example');
    const change = await replace(member, 'demo-upala', 'Inés Ejemplo');
    const number = /\d+$/.exec(change)[0];
    await demo.link('ines@made-up.example', '/my/changes/');
    await owner.goto(`${demo.base}/en/my/organisations`);
    const body = /\d+$/.exec(await owner.locator('#main a[href*="/my/organisations/"]:not([href$="/new"])').first().getAttribute('href'))[0];

    await demo.pass(15);
    await effect(member, change, WAITS);
    await owner.goto(change);
    assert.ok((await main(owner)).includes(WAITS), 'the owner is not signed in any more before the decision');
    assert.equal(await form(owner, '/objection').count(), 0, 'one can object after the fourteen days');
    assert.equal((await member.goto(`${demo.base}/en/my/organisations/${body}`)).status(), 404, 'a right before the decision');
    await signInAsOfficer(officer, 'a country officer of Costa Rica');
    await officer.goto(`${demo.base}/en/desk/changes`);
    assert.equal(await officer.locator(`#main a[href$="/desk/changes/${number}"]`).count(), 1, 'it is not on the desk');
    assert.ok(!(await main(officer)).includes('Naga'), 'a body of another country is on the desk');
    await officer.goto(`${demo.base}/en/desk/changes/${number}`);
    await officer.check('#decision-accept');
    await officer.fill('#reason', 'The decree of the assembly names her.');
    await send(officer, '/decision');
    assert.ok((await main(officer)).includes('It took effect'));
    assert.equal((await member.goto(`${demo.base}/en/my/organisations/${body}/handing-over`)).status(), 200, 'the successor is no owner');
    await owner.goto(`${demo.base}/en/my`);
    assert.match(path(owner), /\/session$/, 'the former owner is still signed in');
    assert.equal(await answerTo(owner, 'ines@made-up.example', body), 404, 'the former owner still sees it');
  }))));
});

/** The status of my page of a body for whoever signs in anew. */
async function answerTo(page, address, body) {
  await signIn(page, address);
  return (await page.goto(`${demo.base}/en/my/organisations/${body}`)).status();
}
