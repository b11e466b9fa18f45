// Joining by card: a representative enters a person from paper and prints a card; the person signs in with it on a shared
// phone, in Arabic, at 360 px, without JavaScript, reads a letter, signs out; and has no e-mail address.
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

const NAME = 'زينب مثال';
const arabic = digits => digits.replace(/\d/g, d => '٠١٢٣٤٥٦٧٨٩'[d]);

/** What is on paper when this page is printed. */
async function printed(page) {
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => document.body.innerText);
  const forms = await page.locator('form').evaluateAll(all => all.filter(f => f.getClientRects().length > 0).length);
  assert.equal(forms, 0, 'a form is printed');
  assert.ok((await page.pdf({ format: 'A4' })).length > 1000);
  await page.emulateMedia({ media: 'screen' });
  return text;
}

test('a member without an e-mail address: consent on paper, a card, a shared phone, a letter', () => withPage({}, helper => withPage({ javaScriptEnabled: false, viewport: { width: 360, height: 640 }, locale: 'ar' }, async phone => {
  await people.signIn(helper, 'ines@made-up.example', 'ar');
  const at = `${demo.base}/ar/my/organisations/${await people.organisationOf(helper)}/assisted`;
  await helper.goto(at);
  await Promise.all([helper.waitForNavigation(), helper.locator('#main a[href*="/assisted/consent"]').click()]);
  assert.ok((await printed(helper)).length > 300, 'the consent form is empty on paper');
  await helper.goto(at);
  await send(helper, '/assisted', 'button', 422);
  assert.equal(await helper.locator('.errors a').count(), 5, 'what is missing is not said');
  await helper.fill('#name', NAME);
  await helper.check('#language-ar');
  await helper.check('#reads-ar');
  await helper.check('#seen-seen');
  await helper.check('#consent-paper');
  await send(helper, '/assisted');
  const paper = await printed(helper);
  const number = (await helper.locator('#main bdi[dir=ltr]').first().innerText()).trim();
  const codes = (await helper.locator('#main code[dir=ltr]').allInnerTexts()).map(code => code.trim());
  assert.equal(codes.length, 10);
  for (const text of [NAME, number, ...codes]) assert.ok(paper.includes(text), `${text} is not on the printed card`);

  // Her numbers are typed as she writes them; nothing of hers stays on the phone.
  await phone.goto(`${demo.base}/ar/session`);
  await Promise.all([phone.waitForNavigation(), phone.locator('#main a[href$="/session/card"]').click()]);
  await phone.fill('#number', arabic(number));
  await phone.fill('#code', codes[0].toLowerCase());
  assert.ok(await phone.isChecked('#phone-shared'), 'a shared phone is not what is taken for granted');
  await send(phone, '/session/card');
  assert.equal(path(phone), '/ar/my');
  assert.ok((await main(phone)).includes(NAME));
  assert.ok(await phone.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth).catch(() => true));
  const [cookie] = (await phone.context().cookies()).filter(c => c.httpOnly);
  assert.equal(cookie.expires, -1, 'the cookie outlives the browser');
  await phone.goto(`${demo.base}/ar/my/letters`);
  const letter = phone.locator('#main dd a').first();
  await Promise.all([phone.waitForNavigation(), letter.click()]);
  assert.match(path(phone), /^\/ar\/my\/letters\/\d+$/);
  assert.ok((await main(phone)).length > 80, 'the letter is empty');
  await phone.goto(`${demo.base}/ar/my/address`);
  assert.ok(!(await main(phone)).includes('@'), 'she has an e-mail address');
  await phone.goto(`${demo.base}/ar/my`);
  await send(phone, '/session/ending');
  await phone.goto(`${demo.base}/ar/my/letters`);
  assert.equal(path(phone), '/ar/session', 'the next person at the phone reads her letters');
  await phone.goto(`${demo.base}/ar/session/card`);
  await phone.fill('#number', number);
  await phone.fill('#code', codes[0]);
  await send(phone, '/session/card', 'button', 422);
  await phone.fill('#code', codes[1]);
  await send(phone, '/session/card');
  assert.match(path(phone), /^\/ar\/my/, 'the next code does not work');
  await helper.goto(`${demo.base}/ar/members?q=${encodeURIComponent(NAME)}`);
  assert.ok((await main(helper)).includes(NAME), 'she is not among the members');
  assert.equal(await form(helper, '/session/ending').count(), 0);
})));
