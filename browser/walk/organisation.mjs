// The pages of organisations for those who speak for them: made, verified, spoken for, changed, left.
import { Visitor } from '../lib/visitor.mjs';
import { join } from './account.mjs';

export const REASON = 'We have worked together since the flood.';
const last = page => /\d+$/.exec(page.at.split('?')[0])[0];

/** A new organisation from its name to what is asked of others; answers { owner, id }. */
export async function founder(demo, shots) {
  const owner = await join(demo, { who: 'organisation', name: 'Olga Ejemplo', address: 'olga@people.example' });
  const form = '/my/organisations/new';
  await shots.see(owner, form);
  await shots.sent(owner, form, form, [[form, { name: '' }]]);
  const fields = { name: 'Municipalidad de Upala', nature: 'local_authority', country: 'CR', place: 'Upala' };
  await shots.sent(owner, form, form, [[form, fields]], { status: 200 });
  await owner.go(`/en${form}`);
  await owner.send(form, { ...fields, name: 'Alfarería del Lago', acronym: 'ADL', nature: 'cooperative' });
  if (owner.forms('/new').length > 0) await owner.send('/new');
  const id = last(owner.page), at = `/my/organisations/${id}`;
  await shots.see(owner, '/my/organisations/{id}', owner.page.at.slice(3), { label: 'Olga, just made' });
  await shots.see(owner, '/my/organisations');
  const pages = ['profile', 'names', 'contact', 'corridors', 'representatives', 'verification', 'handing-over', 'leaving', 'audit'];
  for (const page of pages) await shots.see(owner, `/my/organisations/{id}/${page}`, `${at}/${page}`);
  for (const [page, end, answers] of [
    ['profile', 'profile', { about: 'x'.repeat(5000) }], ['names', 'names', { name: '' }], ['contact', 'contact', { site: 'here', mailbox: 'x' }],
    ['corridors', 'corridors', { country: '' }], ['representatives', 'invitations', { email: 'nobody' }], ['verification', 'proof', { mail: 'me@gmail.com' }],
    ['verification', 'voucher', { voucher: 'nobody' }], ['verification', 'evidence', { evidence: '' }],
  ]) await shots.sent(owner, `/my/organisations/{id}/${page}`, `${at}/${page}`, [[`/${end}`, answers]]);
  await owner.go(`/en${at}/contact`);
  await owner.send('/contact', { site: 'https://example.net', contact: 'hola@example.net' });
  await owner.go(`/en${at}/corridors`);
  await owner.send('/corridors', { country: 'ES', side: 'destination' });
  await shots.see(owner, '/my/organisations/{id}/corridors', `${at}/corridors`, { label: 'Olga, with one' });
  await invite(demo, shots, owner, at);
  await proof(demo, shots, owner, at);
  return { owner, id };
}

/** Others are invited, come, change their part; the owner hands over. */
async function invite(demo, shots, owner, at) {
  const to = 'pablo@people.example';
  await owner.go(`/en${at}/representatives`);
  await owner.send('/invitations', { email: to, role: 'representative', unit: 'Taller', mandate: 'Asamblea 3/2026' });
  await shots.see(owner, '/my/organisations/{id}/representatives', `${at}/representatives`, { label: 'Olga, invited' });
  const link = new URL(await demo.link(to, '/invitations/')).pathname;
  await shots.see(new Visitor(demo, 'who was invited'), '/invitations/{token}', link.slice(3));
  const pablo = await join(demo, { name: 'Pablo Ejemplo', address: to });
  await shots.see(pablo, '/invitations/{token}', link.slice(3));
  await pablo.go(link);
  await pablo.send(link.slice(3), {}, { which: f => /value="accept"/.test(JSON.stringify(f, skipParents)) || accepts(f) });
  await shots.see(pablo, '/my/organisations/{id}', at);
  await shots.see(pablo, '/my/organisations/{id}/representatives', `${at}/representatives`);
  await shots.see(pablo, '/my/organisations/{id}/leaving', `${at}/leaving`);
  await owner.go(`/en${at}/representatives`);
  const parts = [...new Set(owner.links(/\/representatives\/\d+$/))];
  for (const part of parts) await shots.see(owner, '/my/organisations/{id}/representatives/{part}', part.slice(3), { label: `Olga, part ${parts.indexOf(part)}` });
  await shots.see(owner, '/my/organisations/{id}/handing-over', `${at}/handing-over`, { label: 'Olga, with a colleague' });
  await shots.sent(owner, '/my/organisations/{id}/handing-over', `${at}/handing-over`, [['/handing-over', { reason: '' }]]);
  await owner.go(`/en${at}/handing-over`);
  await owner.send('/handing-over', { successor: /name="successor" id="successor-(\w+)"/.exec(owner.page.text)[1], reason: 'I retire in June.' });
  await shots.see(owner, '/my/changes/{id}', owner.page.at.slice(3));
  await shots.see(pablo, '/my/changes/{id}', owner.page.at.slice(3));
  await shots.sent(pablo, '/my/changes/{id}', owner.page.at.slice(3), [['/objection', { objection: '' }]]);
  await shots.see(owner, '/my/organisations/{id}/representatives', `${at}/representatives`, { label: 'Olga, handing over' });
}
const skipParents = (key, value) => (key === 'parent' ? undefined : value);
const accepts = form => JSON.stringify(form, skipParents).includes('"accept"');

/** The ways to be vouched for: a code to the organisation's own domain, a voucher, evidence. */
async function proof(demo, shots, owner, at) {
  await owner.go(`/en${at}/verification`);
  await owner.send('/voucher', { voucher: 'demo-upala', why: REASON });
  await shots.see(owner, '/my/organisations/{id}/verification', owner.page.at.slice(3), { label: 'Olga, asked' });
  await owner.go(`/en${at}/verification`);
  await owner.send('/evidence', { evidence: 'Register of cooperatives, number 12.', link: 'https://example.net/acta' });
  await shots.see(owner, '/my/organisations/{id}/verification', owner.page.at.slice(3), { label: 'Olga, evidence' });
  await owner.go(`/en${at}/verification`);
  await owner.send('/proof', { mail: 'hola@example.net' });
  await shots.see(owner, '/my/organisations/{id}/verification/code', `${at}/verification/code`);
  await shots.sent(owner, '/my/organisations/{id}/verification/code', `${at}/verification/code`, [['/code', { code: '1111 1111' }]]);
}

/** Those who speak for a verified organisation: vouching, merging, entering a person from paper. */
export async function verified(demo, shots) {
  const ines = await new Visitor(demo, 'Inés').signIn('ines@made-up.example');
  await ines.go('/en/my/organisations');
  const at = ines.links(/\/my\/organisations\/\d+$/)[0].slice(3);
  await shots.see(ines, '/my', undefined);
  await shots.see(ines, '/my/organisations');
  await shots.see(ines, '/my/organisations/{id}', at);
  for (const page of ['verification', 'vouches', 'merge', 'representatives', 'names', 'assisted']) await shots.see(ines, `/my/organisations/{id}/${page}`, `${at}/${page}`);
  await shots.sent(ines, '/my/organisations/{id}/vouches', `${at}/vouches`, [['/vouches', {}]]);
  await shots.sent(ines, '/my/organisations/{id}/merge', `${at}/merge`, [['/merge', {}]]);
  await shots.sent(ines, '/my/organisations/{id}/assisted', `${at}/assisted`, [['/assisted', {}]]);
  const paper = { name: 'زينب مثال', language: 'ar', reads: ['ar'], seen: 'seen', consent: 'paper' };
  await shots.sent(ines, '/my/organisations/{id}/assisted', `${at}/assisted`, [['/assisted', paper]], { status: 200, label: 'Inés, the card' });
  await card(demo, shots, ines);
  await shots.see(ines, '/my/organisations/{id}/assisted', `${at}/assisted`, { label: 'Inés, with people' });
  await ines.go(`/en${at}/assisted`);
  const person = ines.links(/\/assisted\/\d+$/)[0].slice(3);
  await shots.see(ines, '/my/organisations/{id}/assisted/{member}', person);
  await ines.go(`/en${person}`);
  await ines.send('/helping');
  await shots.see(ines, '/my/organisations/{id}/assisted/{member}', ines.page.at.slice(3), { label: 'Inés, helping' });
  await ines.go(`/en${at}/vouches`);
  await ines.send('/vouches', { ask: /name="ask" id="ask-(\d+)"/.exec(ines.page.text)[1], answer: 'vouch', reason: REASON });
  await shots.see(ines, '/my/organisations/{id}/vouches', ines.page.at.slice(3), { label: 'Inés, vouched' });
  return { at };
}

/** The holder of the card that stands on the helper's page signs in with it and makes the next one. */
async function card(demo, shots, helper) {
  const number = /<bdi dir="ltr">([\d\s\u00a0]+)<\/bdi>/.exec(helper.page.text)[1].replace(/\D/g, '');
  const code = /<code dir="ltr">([^<]+)<\/code>/.exec(helper.page.text)[1];
  const holder = new Visitor(demo, 'who has a card');
  await holder.go('/en/session/card');
  await holder.send('/session/card', { number, code, phone: 'shared' });
  await shots.see(holder, '/my/card');
}

/** Others: who claims a body of the record, who replaced somebody. */
export async function others(demo, shots) {
  const sofia = await new Visitor(demo, 'Sofía').signIn('sofia@made-up.example');
  await sofia.go('/en/organisations?country=CR');
  const bodies = [...new Set(sofia.links(/\/en\/organisations\/[\w-]+$/))];
  for (const body of bodies) {
    await sofia.go(`${body}/claim`);
    if (sofia.page.status === 200 && sofia.forms('/claim').length > 0) break;
  }
  const claim = sofia.page.at.slice(3);
  await shots.see(sofia, '/organisations/{slug}/claim', claim);
  await shots.sent(sofia, '/organisations/{slug}/claim', claim, [['/claim', { reason: '' }]]);
  await sofia.go(`/en${claim}`);
  await sofia.send('/claim', { reason: 'I lead its office.' });
  await shots.see(sofia, '/organisations/{slug}/claim', claim, { label: 'Sofía, claimed' });
  const rival = await new Visitor(demo, 'Hanna').signIn('hanna@made-up.example');
  await rival.go(`/en${claim}`);
  await rival.send('/claim', { reason: 'I lead its council.' });
  await shots.see(rival, '/organisations/{slug}/claim', claim);
  const succession = '/organisations/demo-upala/succession';
  await shots.see(sofia, '/organisations/{slug}/succession', succession);
  await shots.sent(sofia, '/organisations/{slug}/succession', succession, [['/succession', {}]]);
  await sofia.go(`/en${succession}`);
  await sofia.send('/succession', { whom: 'Inés Ejemplo', reason: 'Elected in September.' });
  const change = sofia.page.at.slice(3);
  await shots.see(sofia, '/my/changes/{id}', change);
  const owner = await new Visitor(demo, 'Inés').signIn('ines@made-up.example');
  await shots.see(owner, '/my/changes/{id}', change);
  await owner.go(`/en${change}`);
  await owner.send('/objection', { objection: 'I hold the office until June.' });
  await shots.see(owner, '/my/changes/{id}', change, { label: 'Inés, objected' });
  return { claim, change };
}
