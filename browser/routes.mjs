// Every page of the program's list of routes is looked at by these checks, and every form is sent or stands on a page that is.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { elements, read } from './lib/html.mjs';
import { bare } from './lib/site.mjs';
import { isOf, named, routes, world } from './lib/world.mjs';
import { none } from './lib/findings.mjs';
import { pages } from './pages.mjs';

// But the way out, which is no page: it leads away at once.
test('every page of the list of routes is looked at', async t => {
  const paths = (await pages({ languages: ['en'], errors: false })).map(path => bare(path).split('?')[0]).map(path => (path === '/' ? '' : path));
  const walked = new Set((await world()).map(shot => shot.route));
  const all = routes().filter(({ method }) => method === 'GET');
  t.diagnostic(`${all.length} pages, ${walked.size} of them only for somebody`);
  none(all.filter(({ pattern }) => pattern !== '/leave' && !walked.has(pattern) && !paths.some(path => isOf(path, pattern))).map(({ pattern }) => ({ at: pattern, what: 'no check looks at this page' })));
});

/** Forms of which no page is looked at, each with the reason. */
const UNSEEN = new Map([['/desk/changes/{id}/second', 'an organisation without an owner comes only with the days; the page is the one of other changes'],
  ['/desk/organisations/{id}/second', 'a form of the page of an organisation that is claimed and no more; the page is looked at when it is vouched for']]);

test('every form of the list of routes stands on a page that is looked at', async () => {
  const actions = new Set((await world()).filter(s => s.language === 'en').flatMap(s => elements(read(s.text), 'form').filter(f => f.attributes.method === 'post').map(f => bare(f.attributes.action))));
  none(routes().filter(({ method, pattern }) => method === 'POST' && !UNSEEN.has(pattern) && ![...actions].some(action => isOf(action, pattern))).map(({ pattern }) => ({ at: pattern, what: 'no page that is looked at has this form' })));
});

test('every link of these pages leads somewhere', async () => {
  none((await world()).flatMap(shot => shot.lost.map(what => ({ at: named(shot), what }))));
});

test('these pages are made for one visitor: nobody keeps them', async () => {
  none((await world()).flatMap(shot => {
    const said = [];
    if (shot.headers['cache-control'] !== 'private, no-store') said.push(`cache-control is ${shot.headers['cache-control']}`);
    if (!/cookie/i.test(shot.headers.vary ?? '') || !/accept-encoding/i.test(shot.headers.vary ?? '')) said.push(`vary is ${shot.headers.vary}`);
    return said.map(what => ({ at: named(shot), what }));
  }));
});

test('a page with wrong answers says so in its title, and leads from its summary to each field', async () => {
  const wrong = (await world()).filter(shot => shot.status === 422);
  assert.ok(wrong.length > 100, `${wrong.length} pages with wrong answers`);
  none(wrong.flatMap(shot => {
    const page = read(shot.text), all = elements(page), said = [];
    const title = all.find(e => e.name === 'title').children[0].text;
    const [first] = all.filter(e => e.attributes.role === 'alert');
    if (!/^(Error|Erreur|خطأ)/.test(title)) said.push(`the title does not begin with it: ${title}`);
    const leads = first ? elements(first, 'a').map(a => a.attributes.href.slice(1)) : [];
    if (leads.length === 0) said.push('there is no summary of errors');
    for (const id of leads) if (!all.some(e => e.attributes.id === id)) said.push(`the summary leads to #${id}, which is not there`);
    if (all.filter(e => e.attributes.class === 'error').length < leads.length) said.push('an error of the summary does not stand beside its field');
    return said.map(what => ({ at: named(shot), what }));
  }));
});
