// Every link of every page leads somewhere: answers 200 without a detour, and its fragment is there.
import { test } from 'node:test';
import { none } from './lib/findings.mjs';
import { elements } from './lib/html.mjs';
import { BASE, LANGUAGES, ask, each, languageOf } from './lib/site.mjs';
import { pages, sitemap, tree } from './pages.mjs';

const ADDRESSES = { a: ['href', 'xlink:href'], area: ['href'], link: ['href'], script: ['src'], img: ['src'], form: ['action'], use: ['href', 'xlink:href'] };

/** All addresses in a page: { to: absolute URL, tag }. */
async function addresses(path) {
  return elements(await tree(path), ...Object.keys(ADDRESSES)).flatMap(element => ADDRESSES[element.name]
    .map(name => element.attributes[name]).filter(value => value !== undefined && !value.startsWith('data:'))
    .map(value => ({ to: new URL(value, BASE + path), written: value, tag: element.name })));
}

const answers = new Map();
/** The status of an address and, for a page, its ids. */
function target(path) {
  if (!answers.has(path)) answers.set(path, ask(path).then(async ({ status, headers }) => {
    const isPage = /^text\/html/.test(headers['content-type'] ?? '');
    const ids = isPage && status === 200 ? new Set(elements(await tree(path)).map(e => e.attributes.id).filter(Boolean)) : undefined;
    return { status, to: headers.location, ids };
  }));
  return answers.get(path);
}

for (const language of LANGUAGES) {
  test(`every link of every page in ${language} leads somewhere`, async t => {
    const found = [];
    let count = 0;
    await each(await pages({ languages: [language] }), async path => {
      for (const { to, written, tag } of await addresses(path)) {
        count += 1;
        if (!/^https?:$/.test(to.protocol)) {
          if (!['mailto:', 'tel:'].includes(to.protocol)) found.push({ at: path, what: `a link of a strange kind: ${written}` });
          continue;
        }
        if (to.origin !== BASE) {
          if (tag !== 'a') found.push({ at: path, what: `<${tag}> loads from elsewhere: ${written}` });
          continue;
        }
        if (to.hash && to.pathname + to.search === path) { // within the page, which may be one that tells of an error
          if (!elements(await tree(path)).some(e => e.attributes.id === decodeURIComponent(to.hash.slice(1)))) found.push({ at: path, what: `${written}: there is no such place in the page` });
          continue;
        }
        const { status, to: further, ids } = await target(to.pathname + to.search);
        // What is for members asks a visitor to sign in first.
        if (status === 303 && /^\/(en|fr|es|ar)\/session$/.test(new URL(further, BASE).pathname)) continue;
        // This one leads away from here: that is what it is for.
        if (status === 303 && /^\/(en|fr|es|ar)\/leave$/.test(to.pathname)) continue;
        if (status >= 300 && status < 400) found.push({ at: path, what: `${written} is sent on to ${further}` });
        else if (status !== 200) found.push({ at: path, what: `${written} answers ${status}` });
        else if (to.hash && !ids?.has(decodeURIComponent(to.hash.slice(1)))) found.push({ at: path, what: `${written}: there is no such place in the page` });
      }
    });
    t.diagnostic(`${count} links`);
    none(found);
  });
}

test('every address of the sitemap answers 200 without a detour, and every page stands in four languages', async () => {
  const all = await sitemap(), found = [];
  await each(all, async path => {
    const { status } = await ask(path);
    if (status !== 200) found.push({ at: path, what: `answers ${status}` });
    const mine = languageOf(path);
    if (!mine) found.push({ at: path, what: 'is in no language' });
    for (const language of LANGUAGES) {
      const other = path.replace(`/${mine}`, `/${language}`);
      if (!all.includes(other)) found.push({ at: path, what: `the sitemap lacks it in ${language}` });
    }
  });
  none(found);
});

test('every page can be reached from the home page by links', async () => {
  const reached = new Set(), queue = ['/en'];
  const known = new Set((await sitemap()).filter(path => languageOf(path) === 'en'));
  while (queue.length > 0) {
    const path = queue.shift();
    if (reached.has(path)) continue;
    reached.add(path);
    for (const { to, tag } of await addresses(path)) {
      const next = to.pathname + to.search;
      if (tag === 'a' && to.origin === BASE && known.has(next) && !reached.has(next)) queue.push(next);
    }
  }
  // The consent form is printed from an organisation's own pages, which only its members see.
  const inside = path => path.endsWith('/assisted/consent');
  none([...known].filter(path => !reached.has(path) && !inside(path)).map(at => ({ at, what: 'no page leads here' })));
});
