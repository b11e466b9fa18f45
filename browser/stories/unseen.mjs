// Who joins as unseen is nowhere: not for a visitor, not for a member, in no list, count, search, machine form or file.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { close, withPage } from '../lib/browser.mjs';
import { startDemo } from '../lib/demo.mjs';
import { main, peopleOf } from '../lib/people.mjs';
import { Visitor } from '../lib/visitor.mjs';

let demo, people;
before(async () => {
  demo = await startDemo();
  people = peopleOf(demo);
});
after(async () => {
  await close();
  await demo?.stop();
});

const NAME = 'Qamarzade';
/** What a visitor can ask for that could tell, and what a member can. */
const PUBLIC = ['/en', '/en/figures', '/en/organisations', '/en/organisations.json', '/en/organisations.csv', '/en/organisations.geojson', `/en/search?q=${NAME}`, `/en/organisations?q=${NAME}`, '/sitemap.xml', '/en/privacy'];
const MEMBERS = ['/en/members', `/en/members?q=${NAME}`, '/en/members?q=Qama', '/en/members?reads=en', '/en/members?country=SN'];

/** A page as the next request gets it, without what changes with each answer. */
const seen = async (visitor, path) => {
  const { status, text } = await visitor.ask(path);
  return `${status} ${text.replace(/name="token" value="[^"]*"/g, '').replace(/"generated":"[^"]*"/, '')}`;
};

for (const javaScriptEnabled of [true, false]) {
  test(`joining as unseen, JavaScript ${javaScriptEnabled ? 'on' : 'off'}: the next request of anybody shows nothing`, () => withPage({ javaScriptEnabled }, async page => {
    const visitor = new Visitor(demo, 'a visitor'), member = await new Visitor(demo, 'a member').signIn('sofia@made-up.example');
    const all = async () => Promise.all([...PUBLIC.map(path => seen(visitor, path)), ...MEMBERS.map(path => seen(member, path))]);
    await all();
    const before = await all();
    const address = `${NAME}-${javaScriptEnabled}@people.example`.toLowerCase();
    await page.goto(`${demo.base}/en/joining`);
    await people.joinAs(page, { who: 'self', seen: 'unseen', name: `${NAME} Example`, address });
    await page.goto(`${demo.base}/en/my`);
    assert.ok((await main(page)).includes(NAME), 'she does not see herself');
    const after = await all();
    for (const [n, path] of [...PUBLIC, ...MEMBERS].entries()) {
      assert.ok(after[n] === before[n], `${path} tells that she is there`);
      // The word that was searched for stands in the field and in what was chosen.
      if (!path.includes('q=')) assert.ok(!after[n].includes(NAME), `${path} names her`);
    }
    // Somebody seen is counted: so the comparison can fail.
    const counted = after[PUBLIC.length];
    await page.context().clearCookies();
    await page.goto(`${demo.base}/en/joining`);
    await people.joinAs(page, { who: 'self', name: 'Seen Example', address: `seen-${address}` });
    assert.ok(await seen(member, '/en/members') !== counted, 'a new member who may be seen changes nothing');
  }));
}
