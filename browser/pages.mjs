// Which pages the checks visit: all of the sitemap, and those that no sitemap names.
import { BASE, LANGUAGES, get, kindOf, languageOf } from './lib/site.mjs';
import { elements, read } from './lib/html.mjs';

/** All addresses of the sitemap, as paths, in its order. */
export async function sitemap() {
  const answer = await get('/sitemap.xml');
  if (answer.status !== 200) throw new Error(`/sitemap.xml answers ${answer.status}`);
  const found = [...answer.text.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)].map(m => m[1].replaceAll('&amp;', '&'));
  const foreign = found.filter(address => !address.startsWith(BASE));
  if (foreign.length > 0) throw new Error(`the sitemap names another site: ${foreign[0]}`);
  return [...new Set(found.map(address => address.slice(BASE.length) || '/'))];
}

/** Pages beside the sitemap: views and filters of lists, search with hits, with none and with nothing, errors. */
export const BESIDE = [
  '/projects?view=map', '/projects?view=chart', '/projects?country=SN', '/projects?country=SN&view=map',
  '/projects?status=not-recorded', '/projects?q=women', '/projects?q=zzzzzz', '/projects?sort=-months',
  '/organisations?view=map', '/organisations?country=CR', '/organisations?country=CR&view=map', '/organisations?q=Upala', '/organisations?q=zzzzzz',
  '/search', '/search?q=women', '/search?q=%D8%A7%D9%84%D9%87%D8%AC%D8%B1%D8%A9', '/search?q=zzzzzz', '/search?q=%3Cscript%3E%22%27',
];
export const ERRORS = ['/nothing-here', '/projects/nothing-here', '/projects?country=99', '/projects?after=nonsense', '/%ff'];

/**
 * Every address that answers with a page, in one language or all four.
 * `plain`: { path, status } of pages that answer 200; what the site writes otherwise (308) is replaced by where it leads.
 */
export async function pages({ languages = LANGUAGES, errors = true } = {}) {
  const all = [...await sitemap()];
  for (const language of languages) all.push(...BESIDE.map(path => `/${language}${path}`));
  const paths = [];
  for (const path of all) {
    if (!languages.includes(languageOf(path))) continue;
    const settled = await settle(path);
    if (settled) paths.push(settled);
  }
  if (errors) for (const language of languages) paths.push(...ERRORS.map(path => `/${language}${path}`));
  return [...new Set(paths)];
}

/** Where an address leads in the end; nothing when it is no page. */
async function settle(path) {
  for (let hop = 0, at = path; hop < 4; hop++) {
    const answer = await get(at);
    if (answer.status >= 300 && answer.status < 400) {
      at = new URL(answer.headers.location, BASE + at).href.slice(BASE.length);
      continue;
    }
    return /^text\/html/.test(answer.headers['content-type'] ?? '') ? at : undefined;
  }
  throw new Error(`${path} leads in a circle`);
}

/** One page of each kind in a language: where a second look at another width is enough. */
export async function kinds(language) {
  const found = new Map();
  for (const path of await pages({ languages: [language] })) if (!found.has(kindOf(path))) found.set(kindOf(path), path);
  return [...found.values()];
}

/** A page's source as a tree; read once. */
const trees = new Map();
export async function tree(path) {
  if (!trees.has(path)) trees.set(path, read((await get(path)).text));
  return trees.get(path);
}

/** The addresses that a page links to, as written. */
export async function links(path) {
  return elements(await tree(path), 'a', 'area').flatMap(a => [a.attributes.href, a.attributes['xlink:href']]).filter(h => h !== undefined);
}
