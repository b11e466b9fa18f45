// The pages of joining, signing in and of one's own account, each in the states that it has.
import { Visitor } from '../lib/visitor.mjs';

const NOBODY = '0'.repeat(64);

/** Before anybody is signed in: joining, letters' links, the code, the card. */
export async function strangers(demo, shots) {
  const stranger = new Visitor(demo, 'a stranger');
  await shots.see(stranger, '/joining');
  await shots.sent(stranger, '/joining/person', '/joining', [['/joining/person', {}]]);
  await shots.sent(stranger, '/joining/person', '/joining', [['/joining/person', { who: 'self', seen: 'seen' }]], { status: 200 });
  await shots.sent(stranger, '/joining', '/joining', [['/joining/person', { who: 'organisation', seen: 'unseen' }], ['/joining', { email: 'nobody@', name: '' }]]);
  await shots.see(stranger, '/session');
  await shots.sent(stranger, '/session', '/session', [['/session', { email: 'nobody' }]]);
  await shots.see(stranger, '/session/card');
  await shots.sent(stranger, '/session/card', '/session/card', [['/session/card', { number: '1', code: '1', phone: 'shared' }]]);
  await shots.see(stranger, '/session/link/{token}', new URL(await demo.printed('an assessor')).pathname.slice(3));
  await shots.see(stranger, '/session/link/{token}', `/session/link/${NOBODY}`, { label: 'a link that is gone' });
  await shots.see(stranger, '/invitations/{token}', `/invitations/${NOBODY}`, { label: 'an invitation that is gone' });
  await shots.see(stranger, '/address/{token}', `/address/${NOBODY}`, { label: 'a link that is gone' });
  await shots.see(stranger, '/address/undo/{token}', `/address/undo/${NOBODY}`, { label: 'a link that is gone' });
  await stranger.go('/en/session');
  await stranger.send('/session', { email: 'one.letter@gmial.com', phone: 'shared' });
  await shots.see(stranger, '/session/code');
  const stop = new URL(await demo.link('one.letter@gmial.com', '/letters/stop/')).pathname;
  await shots.see(stranger, '/letters/stop/{token}', stop.slice(3));
  await shots.sent(stranger, '/session/code', '/session/code', [['/session/code', { code: '1234' }]]);
}

/** Joins, as anybody does; ends where the site leads. */
export async function join(demo, { who = 'self', seen = 'seen', name, address, language = 'en' }) {
  const visitor = new Visitor(demo, name);
  await visitor.go(`/${language}/joining`);
  await visitor.send('/joining/person', { who, seen });
  await visitor.send('/joining', { name, email: address, phone: 'mine' });
  await visitor.send('/session/code', { code: await demo.code(address) });
  return visitor;
}

/** A new member's own pages. */
export async function member(demo, shots) {
  const address = 'nora@people.example';
  const nora = await join(demo, { name: 'Nora Example', address });
  for (const path of ['/my', '/my/welcome', '/my/profile', '/my/profile/about', '/my/profile/seen', '/my/profile/name-behind', '/my/sessions', '/my/address', '/my/factor', '/my/letters', '/my/audit', '/my/data', '/my/leaving', '/members', '/my/organisations']) {
    await shots.see(nora, path);
  }
  for (const query of ['?q=Ejemplo', '?q=zzzzzz', '?country=SN', '?reads=ar']) await shots.see(nora, '/members', `/members${query}`);
  for (const [path, answers] of [
    ['/my/profile', { name: '' }], ['/my/profile/about', { about: 'x'.repeat(3000) }], ['/my/address', { email: 'nobody' }], ['/my/profile/name-behind', { behind: '' }],
  ]) await shots.sent(nora, path, path, [[path, answers]]);
  await nora.go('/en/my/profile/about');
  await nora.send('/my/profile/about', { country: 'SN', about: 'I grow onions.' });
  await shots.see(nora, '/my/profile/about', nora.page.at.slice(3), { label: 'Nora, saved' });
  await nora.go('/en/my/profile/name-behind');
  await nora.send('/my/profile/name-behind', { behind: 'Nora Nomen' });
  await shots.see(nora, '/my/profile/name-behind', nora.page.at.slice(3), { label: 'Nora, sealed' });
  await nora.go('/en/members?q=Sof');
  const [sofia] = nora.links(/\/members\/\d+$/);
  await shots.see(nora, '/members/{id}', sofia.slice(3));
  await nora.go(sofia);
  await nora.send('/acceptance');
  await shots.see(nora, '/members/{id}', sofia.slice(3), { label: 'Nora, accepted' });
  await nora.go('/en/my/letters');
  await shots.see(nora, '/my/letters/{id}', nora.links(/\/my\/letters\/\d+$/)[0].slice(3));
  const elsewhere = await new Visitor(demo, 'Nora elsewhere').signIn(address);
  await shots.see(elsewhere, '/my/sessions');
  await address_(demo, shots, nora, address);
  await factor(demo, shots, nora);
}

/** A change of address, from asking to undoing. */
async function address_(demo, shots, nora, old) {
  await nora.go('/en/my/address');
  await nora.send('/my/address', { email: 'nora.new@gmial.com' });
  await shots.see(nora, '/my/address', undefined, { label: 'Nora, asked' });
  const link = await demo.link('nora.new@gmial.com', '/address/');
  await shots.see(nora, '/address/{token}', new URL(link).pathname.slice(3));
  await nora.go(link);
  await nora.send(new URL(link).pathname);
  await shots.see(nora, '/my/address', undefined, { label: 'Nora, changed' });
  const undo = await demo.link(old, '/address/undo/');
  await shots.see(nora, '/address/undo/{token}', new URL(undo).pathname.slice(3));
  await nora.go(undo);
  await nora.send(new URL(undo).pathname);
}

/** The second step: set up, asked for, lost. */
async function factor(demo, shots) {
  const fay = await join(demo, { name: 'Fay Example', address: 'fay@people.example' });
  await fay.go('/en/my/factor');
  await fay.send('/my/factor');
  await shots.see(fay, '/my/factor/new');
  await shots.sent(fay, '/my/factor/new', '/my/factor/new', [['/my/factor/new', { code: '000000' }]]);
  await fay.setUpFactor();
  await shots.keep(fay, '/my/factor/new', 'Fay, set up', 'en', fay.page);
  await shots.see(fay, '/my/factor', undefined, { label: 'Fay, set up' });
  await shots.sent(fay, '/my/factor/codes', '/my/factor', [['/my/factor/codes', {}]], { status: 200 });
  const again = await new Visitor(demo, 'Fay, half signed in').signIn('fay@people.example');
  await shots.see(again, '/session/factor');
  await shots.sent(again, '/session/factor', '/session/factor', [['/session/factor', { code: '12' }]]);
  await shots.see(again, '/session/factor/lost');
  await shots.sent(again, '/session/factor/lost', '/session/factor/lost', [['/session/factor/lost', { reason: '' }]]);
  await again.go('/en/session/factor/lost');
  await again.send('/session/factor/lost', { reason: 'My phone fell into the river.' });
  await shots.see(again, '/session/factor/lost', undefined, { label: 'Fay, lost it' });
  return fay;
}

/** Leaving, and taking it back in time. */
export async function leaver(demo, shots) {
  const leo = await join(demo, { name: 'Leo Example', address: 'leo@people.example' });
  await leo.go('/en/my/leaving');
  await leo.send('/my/leaving', { said: leo.page.text.match(/name="said" id="said-(\w+)"/)?.[1] });
  await shots.see(leo, '/my/leaving', undefined, { label: 'Leo, leaving' });
  await shots.see(leo, '/my', undefined, { label: 'Leo, leaving' });
}
