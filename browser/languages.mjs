// Each page speaks its own language, wholly, and names its sisters in the others.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { none } from './lib/findings.mjs';
import { elements, read, upward, walk, words } from './lib/html.mjs';
import { BASE, LANGUAGES, bare, each, get, languageOf } from './lib/site.mjs';
import { REASON as VOUCHING } from './walk/organisation.mjs';
import { named, world, worldIn } from './lib/world.mjs';
import { pages, sitemap, tree } from './pages.mjs';

/** Words that English pages are made of and that French and Spanish do not have. */
const ENGLISH = /(?<!\p{L})(the|and|of|with|from|this|that|which|what|where|who|how|by|is|are|was|were|not|recorded|record|search|find|skip|home|project|projects|country|countries|figures|about|privacy|accessibility|money|partner|partners|show|more|next|previous|first|last|download|language|unknown|status|months)(?!\p{L})/iu;
/** Names that are the same in every language: short ones of letters only, of the programme, of data and of a licence. */
const NAMES = /\b(M4D Net|m4dnet|CC BY(?: 4\.0)?|Natural Earth|GeoNames|GeoJSON|English|Français|Español|jmdi|https|[A-Z][A-Z0-9]{1,7})\b/g;

/** Addresses of pages and of mailboxes. */
const ADDRESS = /https?:\/\/\S+|[\w.-]+@[\w.-]+/g;

/** The names of organisations and places, as the record has them, and of countries: taken out of a text before it is judged. */
async function names() {
  const { projects } = JSON.parse((await get('/en/projects.json')).text);
  const found = projects.flatMap(p => [...p.places.map(place => place.name), ...p.participations.flatMap(({ organisation: o }) => [o.name, o.printed_as])]);
  for (const path of (await sitemap()).filter(path => path.startsWith('/en/organisations/'))) found.push(words(elements(await tree(path), 'h1')[0]).trim());
  const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  found.push(...letters.flatMap(a => letters.map(b => countries.of(a + b))).filter(name => name?.includes(' '))); // of more than one word
  return [...new Set(found.filter(Boolean))].sort((a, b) => b.length - a.length);
}

/** What people of the walk are called, as the members' list has them, and what their organisations are called. */
async function madeUp() {
  const links = (await worldIn('en')).flatMap(shot => elements(read(shot.text), 'a').filter(a => /\/(members|organisations)\/[\w-]+$/.test(a.attributes.href ?? '')).map(a => words(a).trim()));
  return [...new Set([...links, VOUCHING])].filter(Boolean).sort((a, b) => b.length - a.length);
}

const SILENT = new Set(['script', 'style', 'textarea', 'bdi', 'code', 'kbd', 'samp', 'cite', 'abbr', 'template', 'svg']);
const TOLD = ['aria-label', 'alt', 'title', 'placeholder', 'data-th'];

/** The language of a node: that of the nearest `lang`. */
const spoken = node => {
  for (const n of upward(node)) if (n.attributes?.lang) return n.attributes.lang;
};

/** What a page says in its own language, outside names and code: { text, written }, where `written` tells texts from attributes. */
function told(root, mine) {
  const all = [];
  // What somebody typed stands apart, in whatever direction it reads.
  const own = node => spoken(node) === mine && ![...upward(node)].some(n => SILENT.has(n.name) || n.attributes?.dir === 'auto');
  for (const node of walk(root)) {
    if ('text' in node) {
      if (own(node)) all.push([node.text, node.parent.name !== 'title']);
    } else if (own(node)) {
      all.push(...TOLD.map(name => node.attributes[name]).filter(Boolean).map(text => [text, false]));
      if (node.name === 'meta' && ['description', 'og:title', 'og:description'].includes(node.attributes.name ?? node.attributes.property)) all.push([node.attributes.content ?? '', false]);
    }
  }
  return all.map(([text, written]) => ({ text: text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim(), written }))
    .filter(({ text }) => /\p{L}/u.test(text));
}

/** What is English in pages of another language: each of them [its name, its tree, its sister's tree]. */
async function english(language, seen, known) {
  const found = [];
  const without = text => known.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(ADDRESS, '')).replace(NAMES, '').trim();
  const long = text => (text.match(/\p{L}[\p{L}'’-]*/gu) ?? []).length > 2;
  for (const [at, root, sister] of seen) {
    const said = new Set(told(sister, 'en').map(({ text }) => without(text)).filter(long));
    for (const { text, written } of told(root, language)) {
      const rest = without(text), shown = `“${text.slice(0, 90)}”`;
      if (said.has(rest)) found.push({ at, what: `the same as in English: ${shown}` });
      else if (ENGLISH.test(rest)) found.push({ at, what: `an English word, ${ENGLISH.exec(rest)[0]}: ${shown}` });
      else if (language === 'ar' && written && /\p{Script=Latin}{2,}/u.test(text.replace(ADDRESS, '').replace(NAMES, ''))) found.push({ at, what: `Latin letters outside bdi: ${shown}` });
    }
  }
  return found;
}

for (const language of LANGUAGES) {
  test(`the pages in ${language} say that they are, and in which direction they read`, async () => {
    const found = [];
    const seen = await each(await pages({ languages: [language] }), async path => [path, await tree(path)]);
    for (const [at, root] of [...seen, ...(await worldIn(language)).map(shot => [named(shot), read(shot.text)])]) {
      const { attributes } = elements(root, 'html')[0];
      if (attributes.lang !== language) found.push({ at, what: `lang is ${attributes.lang}` });
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      if (attributes.dir !== direction) found.push({ at, what: `dir is ${attributes.dir}` });
      for (const e of elements(root)) {
        const other = e.attributes.lang;
        if (other && (other === 'ar') !== (spoken(e.parent) === 'ar') && other !== 'und' && !e.attributes.dir && !['html', 'a', 'bdi'].includes(e.name)) {
          found.push({ at, what: `<${e.name} lang="${other}"> does not say in which direction it reads` });
        }
      }
    }
    none(found);
  });

  if (language === 'en') continue;
  test(`no English interface word stands in a page in ${language}`, async () => {
    const seen = await each(await pages({ languages: [language] }), async path => [path, await tree(path), await tree(path.replace(`/${language}`, '/en'))]);
    none(await english(language, seen, await names()));
  });

  test(`no English interface word stands in a page of people or the desk in ${language}`, async () => {
    const key = shot => `${shot.route} ${shot.label} ${bare(shot.path)}`;
    const sisters = new Map((await worldIn('en')).map(shot => [key(shot), shot]));
    const seen = (await worldIn(language)).filter(shot => sisters.has(key(shot))).map(shot => [named(shot), read(shot.text), read(sisters.get(key(shot)).text)]);
    assert.ok(seen.length > 150, `${seen.length} pages`);
    none(await english(language, seen, [...await names(), ...await madeUp()]));
  });
}

test('no placeholder of a message stands in a page', async () => {
  none((await world()).filter(shot => /\{\s*\$/.test(shot.text)).map(shot => ({ at: named(shot), what: /.{0,60}\{\s*\$.{0,20}/.exec(shot.text)[0] })));
});

test('every page of the sitemap names itself and its sisters in all languages', async () => {
  const found = [];
  await each(await sitemap(), async path => {
    if ((await get(path)).status !== 200) return;
    const links = elements(await tree(path), 'link');
    const canonical = links.filter(l => l.attributes.rel === 'canonical').map(l => l.attributes.href);
    if (canonical.join() !== BASE + path) found.push({ at: path, what: `canonical is ${canonical.join(', ') || 'missing'}` });
    const sisters = new Map(links.filter(l => l.attributes.rel === 'alternate' && l.attributes.hreflang).map(l => [l.attributes.hreflang, l.attributes.href]));
    const rest = bare(path) === '/' ? '' : bare(path);
    for (const language of LANGUAGES) {
      const expected = `${BASE}/${language}${rest}`;
      if (sisters.get(language) !== expected) found.push({ at: path, what: `hreflang ${language} is ${sisters.get(language) ?? 'missing'}` });
    }
  });
  none(found);
});

test('the switch of languages leads to the same page, with its filters', async () => {
  const found = [];
  await each(await pages({ languages: ['en'], errors: false }), async path => {
    const switches = elements(await tree(path), 'a').filter(a => a.attributes.hreflang && [...upward(a)].some(n => n.attributes?.class === 'langs'));
    for (const language of LANGUAGES.filter(l => l !== 'en')) {
      const mine = switches.find(a => a.attributes.hreflang === language);
      const expected = path.replace('/en', `/${language}`);
      const to = mine && new URL(mine.attributes.href, BASE + path).href.slice(BASE.length);
      if (to !== expected) found.push({ at: path, what: `the switch to ${language} leads to ${to}` });
    }
  });
  none(found);
});
