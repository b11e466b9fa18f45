// What people do in a browser on a demo: join, sign in, send forms, name an organisation, decide as an officer.
import assert from 'node:assert/strict';
import { appCode } from './visitor.mjs';

/** The form that goes to this path; a page's menu has others. */
export const form = (page, path) => page.locator(`#main form[action$="${path}"]`);
export const main = page => page.locator('#main').innerText();
export const path = page => new URL(page.url()).pathname;
const language = page => path(page).split('/')[1];

/** Presses a form's button and waits for the page that it leads to, which is no error; `also` tells like forms apart. */
export async function send(page, action, also = 'button', status = 200) {
  // Nobody is ever asked for a password: there is none to share.
  assert.equal(await page.locator('input[type=password]').count(), 0, `a password is asked for at ${page.url()}`);
  const [answer] = await Promise.all([
    page.waitForNavigation({ waitUntil: 'load' }),
    form(page, action).filter({ has: page.locator(also) }).locator('button').click(),
  ]);
  assert.equal(answer.status(), status, `${action} answers ${answer.status()} at ${answer.url()}: ${await main(page)}`);
}

export const peopleOf = demo => {
  let secret;
  const people = {
    /** Types the code of the letter that was just sent. */
    async typeCode(page, address) {
      assert.match(path(page), /\/session\/code$/);
      await page.fill('#code', await demo.code(address));
      await send(page, '/session/code');
    },

    /** From /joining until the code is to be typed. */
    async ask(page, { who, seen = 'seen', name, address }) {
      assert.match(path(page), /\/joining$/);
      await page.check(`#who-${who}`);
      await page.check(`#seen-${seen}`);
      await send(page, '/joining/person');
      await page.fill('#name', name);
      await page.fill('#email', address);
      await page.check('#phone-mine');
      await send(page, '/joining');
    },

    /** From /joining until the code is typed. */
    async joinAs(page, person) {
      await people.ask(page, person);
      await people.typeCode(page, person.address);
    },

    /** Signs in with the form; ends where the site leads. */
    async signIn(page, address, spoken = 'en') {
      if (!/\/session$/.test(path(page))) await page.goto(`${demo.base}/${spoken}/session`);
      await page.fill('#email', address);
      await page.check('#phone-mine');
      await send(page, '/session');
      await people.typeCode(page, address);
    },

    /** Names an organisation, at the page that joining leads to; answers its number. */
    async nameIt(page, name, { nature = 'cooperative', country = 'EC', place = 'Ibarra' } = {}) {
      assert.match(path(page), /\/my\/organisations\/new$/);
      await page.fill('#name', name);
      await page.selectOption('#nature', nature);
      await page.selectOption('#country', country);
      await page.fill('#place', place);
      await send(page, '/my/organisations/new');
      // Others that may be the same are offered first.
      if (/\/new$/.test(path(page))) await send(page, '/my/organisations/new');
      assert.match(path(page), /\/my\/organisations\/\d+$/);
      assert.equal((await page.locator('h1').innerText()).replace(/[\u2066-\u2069]/g, '').trim(), name);
      return /\d+$/.exec(path(page))[0];
    },

    /** The number of the first organisation that one speaks for. */
    async organisationOf(page) {
      await page.goto(`${demo.base}/${language(page)}/my/organisations`);
      return /\d+$/.exec(await page.locator('#main a[href*="/my/organisations/"]:not([href$="/new"])').first().getAttribute('href'))[0];
    },

    /** Signs in by a link that the demo prints, with the second step, without which no officer decides. */
    async signInAsOfficer(page, who) {
      const link = await demo.printed(who);
      await page.goto(link);
      await send(page, new URL(link).pathname);
      if (secret) {
        await page.goto(`${demo.base}/en/session/factor`);
        await page.fill('#code', appCode(secret, demo.now()));
        await send(page, '/session/factor', '#code');
        return;
      }
      await page.goto(`${demo.base}/en/my/factor`);
      await send(page, '/my/factor');
      const app = await page.locator('#main a[href^="otpauth:"]').getAttribute('href');
      secret = new URL(app).searchParams.get('secret');
      await page.fill('#code', appCode(secret, demo.now()));
      await send(page, '/my/factor/new');
    },

    /** Waits until a change's page says so: what is due is done within moments of the start. */
    async effect(page, address, words) {
      for (let i = 0; i < 50; i++) {
        await page.goto(address);
        if ((await main(page)).includes(words)) return;
        await page.waitForTimeout(200);
      }
      assert.fail(`${address} does not say "${words}": ${await main(page)}`);
    },

    /** The status of my page of a body for whoever signs in anew. */
    async answerTo(page, address, body) {
      await people.signIn(page, address);
      return (await page.goto(`${demo.base}/en/my/organisations/${body}`)).status();
    },
  };
  return people;
};
