// The desk: rights, proposals, members, letters, audit, organisations, changes; each with the staff who may see it.
import { Visitor } from '../lib/visitor.mjs';
import { join } from './account.mjs';

const staff = async (demo, who, name) => (await new Visitor(demo, name).enter(who)).setUpFactor();

/** The number by which the desk knows somebody: it stands on their own page. */
async function numberOf(visitor) {
  return /(?<!\d)\d{3}[\s\u00a0]?\d{3}[\s\u00a0]?\d{3}(?!\d)/.exec((await visitor.go('/en/my/profile')).text)?.[0].replace(/\D/g, '');
}

export async function desk(demo, shots, { organisation, change }) {
  const admin = await staff(demo, 'an administrator', 'Alex, administrator');
  const nina = await join(demo, { name: 'Nina Example', address: 'nina@people.example' });
  await nina.setUpFactor();
  const dan = await join(demo, { name: 'Dan Example', address: 'dan@people.example' });
  await dan.setUpFactor();
  const cleo = await join(demo, { name: 'Cleo Example', address: 'cleo@people.example' });
  await cleo.setUpFactor();
  await rights(demo, shots, admin, { officer: await numberOf(dan), custodian: await numberOf(cleo) });
  const number = await numberOf(nina);
  await everywhere(shots, dan, number);
  await members(demo, shots, admin, { cleo, number });
  await letters(shots, admin);
  await audit(demo, shots);
  await organisations(demo, shots, { organisation, change });
}

async function rights(demo, shots, admin, { officer: number, custodian }) {
  await shots.see(admin, '/desk');
  await shots.see(admin, '/desk/rights');
  await shots.see(admin, '/desk/rights', `/desk/rights?member=${number}`, { label: 'Alex, one member' });
  await shots.see(admin, '/desk/rights', '/desk/rights?member=1', { label: 'Alex, nobody' });
  await shots.sent(admin, '/desk/rights', `/desk/rights?member=${number}`, [['/desk/rights', {}]]);
  await admin.go(`/en/desk/rights?member=${number}`);
  await admin.send('/desk/rights', { role: 'directory', scope_kind: 'site', reason: 'Helps the country officers.' });
  await shots.see(admin, '/desk/rights', admin.page.at.slice(3), { label: 'Alex, granted' });
  const right = admin.links(/\/desk\/rights\/\d+$/)[0].slice(3);
  await shots.see(admin, '/desk/rights/{id}', right);
  await shots.sent(admin, '/desk/rights/{id}', right, [['/ending', { reason: '' }]]);
  await shots.see(admin, '/desk/proposals', undefined, { label: 'Alex, none' });
  await admin.go(`/en/desk/rights?member=${number}`);
  await admin.send('/desk/rights', { role: 'auditor', scope_kind: 'site', reason: 'Looks after the books.' });
  await shots.see(admin, '/desk/rights', admin.page.at.slice(3), { label: 'Alex, proposed' });
  await admin.go('/en/desk/proposals');
  await shots.see(admin, '/desk/proposals');
  const proposal = admin.links(/\/desk\/proposals\/\d+$/)[0].slice(3);
  await shots.see(admin, '/desk/proposals/{id}', proposal);
  const second = await staff(demo, 'a second administrator', 'Robin, second administrator');
  await shots.see(second, '/desk/proposals/{id}', proposal);
  await shots.sent(second, '/desk/proposals/{id}', proposal, [['/refusal', { reason: '' }]]);
  await second.go(`/en${proposal}`);
  await second.send('/refusal', { reason: 'One who reads the audit is enough.' });
  await shots.see(second, '/desk/proposals/{id}', proposal, { label: 'Robin, refused' });
  await admin.go(`/en/desk/rights?member=${custodian}`);
  await admin.send('/desk/rights', { role: 'custodian', scope_kind: 'site', reason: 'Two are needed.' });
  await second.go('/en/desk/proposals');
  await second.go(second.links(/\/desk\/proposals\/\d+$/)[0]);
  await second.send('/second');
  await shots.see(second, '/desk/proposals/{id}', second.page.at.slice(3), { label: 'Robin, agreed' });
}

async function members(demo, shots, admin, { cleo, number }) {
  const at = `/desk/members/${number}`, of = '/desk/members/{number}';
  await shots.see(admin, '/desk/members');
  await shots.sent(admin, '/desk/members', '/desk/members', [['/desk/members', { number: '1' }]]);
  await shots.see(admin, of, at);
  for (const page of ['sessions', 'suspension']) await shots.see(admin, `${of}/${page}`, `${at}/${page}`);
  await shots.sent(admin, `${of}/suspension`, `${at}/suspension`, [['/suspension', { reason: '' }]]);
  await admin.go(`/en${at}/suspension`);
  await admin.send('/suspension', { reason: 'Somebody else signed in as her.' });
  await shots.see(admin, of, admin.page.at.slice(3), { label: 'Alex, suspended' });
  await shots.see(admin, `${of}/return`, `${at}/return`);
  const custodian = await staff(demo, 'a custodian of identities', 'Clara, custodian');
  await shots.see(custodian, '/desk');
  await shots.see(custodian, of, at);
  await shots.see(custodian, `${of}/identity`, `${at}/identity`);
  await custodian.go(`/en${at}/identity`);
  await custodian.send('/identity', { reason: 'A court asks for it.' });
  const proposal = custodian.page.at.slice(3);
  await shots.see(custodian, '/desk/proposals/{id}', proposal);
  await cleo.signIn('cleo@people.example');
  await cleo.prove();
  await cleo.go(`/en${proposal}`);
  await cleo.send('/second');
  await shots.see(custodian, '/desk/proposals/{id}', proposal, { label: 'Clara, agreed' });
  await shots.sent(custodian, '/desk/proposals/{id}/identity', proposal, [['/identity', {}]], { status: 200 });
  await shots.see(custodian, '/desk/audit/redaction');
  await shots.sent(custodian, '/desk/audit/redaction', '/desk/audit/redaction', [['/redaction', {}]]);
}

/** An officer of the whole site: lost second steps, claims of bodies of the record. */
async function everywhere(shots, dan, number) {
  await dan.signIn('dan@people.example');
  await dan.prove();
  await shots.see(dan, '/desk');
  await shots.see(dan, '/desk/organisations');
  await dan.go('/en/desk/proposals');
  await shots.see(dan, '/desk/proposals');
  const lost = dan.links(/\/desk\/proposals\/\d+$/)[0].slice(3);
  await shots.see(dan, '/desk/proposals/{id}', lost, { label: 'Dan, a lost second step' });
  await shots.sent(dan, '/desk/proposals/{id}', lost, [['/support', { evidence: '' }]]);
  const of = '/desk/members/{number}', at = `/desk/members/${number}`;
  await shots.see(dan, of, at);
  await shots.see(dan, `${of}/factor`, `${at}/factor`);
  await shots.sent(dan, `${of}/factor`, `${at}/factor`, [['/factor', { reason: '' }]]);
  await dan.go(`/en${at}/factor`);
  await dan.send('/factor', { reason: 'She came to the office with her card.' });
  await shots.see(dan, '/desk/proposals/{id}', dan.page.at.slice(3));
  await dan.go('/en/desk/organisations?wait=claims');
  const claims = dan.links(/\/claims$/)[0].slice(3);
  await shots.see(dan, '/desk/organisations/{id}/claims', claims, { label: 'Dan, two claims' });
  await shots.sent(dan, '/desk/organisations/{id}/claims', claims, [['/claims', {}]]);
}

async function letters(shots, admin) {
  await shots.see(admin, '/desk/letters');
  await shots.see(admin, '/desk/letters', '/desk/letters?state=failed', { label: 'Alex, failed letters' });
  await admin.go('/en/desk/letters');
  await shots.see(admin, '/desk/letters/{id}', admin.links(/\/desk\/letters\/\d+$/)[0].slice(3));
}

async function audit(demo, shots) {
  const auditor = await staff(demo, 'a reader of the audit', 'Yara, auditor');
  await shots.see(auditor, '/desk');
  await shots.see(auditor, '/desk/audit');
  await shots.see(auditor, '/desk/audit', '/desk/audit?act=nothing-such', { label: 'Yara, no entry' });
  for (const page of ['details', 'export']) {
    await shots.see(auditor, `/desk/audit/${page}`);
    await shots.sent(auditor, `/desk/audit/${page}`, `/desk/audit/${page}`, [[`/${page}`, { reason: '' }]]);
  }
  await auditor.go('/en/desk/audit/details');
  await auditor.send('/details', { reason: 'A complaint came.' });
  await shots.see(auditor, '/desk/audit', undefined, { label: 'Yara, with details' });
}

async function organisations(demo, shots, { organisation, change }) {
  const officer = await staff(demo, 'a country officer of Costa Rica', 'Carlos, country officer');
  const at = `/desk/organisations/${organisation}`, of = '/desk/organisations/{id}';
  await shots.see(officer, '/desk');
  await shots.see(officer, '/desk/organisations');
  await shots.see(officer, '/desk/organisations', '/desk/organisations?country=CR', { label: 'Carlos, one country' });
  await shots.see(officer, of, at);
  await shots.sent(officer, of, at, [['/verify', {}]]);
  await shots.sent(officer, of, at, [['/withdraw', {}]]);
  for (const page of ['claims', 'merge', 'rescue']) await shots.see(officer, `${of}/${page}`, `${at}/${page}`);
  await shots.sent(officer, `${of}/rescue`, `${at}/rescue`, [['/rescue', {}]]);
  await shots.sent(officer, `${of}/merge`, `${at}/merge`, [['/merge', {}]]);
  await shots.see(officer, '/desk/changes');
  await officer.go('/en/desk/changes');
  for (const open of new Set(officer.links(/\/desk\/changes\/\d+$/))) await shots.see(officer, '/desk/changes/{id}', open.slice(3), { label: `Carlos, change ${open.slice(-4)}` });
  await shots.see(officer, '/desk/changes/{id}', `/desk/changes/${/\d+$/.exec(change)[0]}`);
  await shots.sent(officer, '/desk/changes/{id}', `/desk/changes/${/\d+$/.exec(change)[0]}`, [['/decision', {}]]);
  await officer.go(`/en${at}`);
  await officer.send('/verify', { evidence: 'register', reason: 'Found in the register of cooperatives.' });
  await shots.see(officer, of, officer.page.at.slice(3), { label: 'Carlos, verified' });
}
