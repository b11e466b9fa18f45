// The site under test: its address, its pages, and plain requests to it that no browser would make.
import http from 'node:http';

/** Where the site runs, without a slash at the end. */
export const BASE = (process.env.M4D_BASE ?? 'http://127.0.0.1:8080').replace(/\/$/, '');
export const LANGUAGES = ['en', 'fr', 'es', 'ar'];

/**
 * One request as written: any method, path or Host. Follows nothing, unpacks nothing.
 * Answers { status, headers, body, text }; headers are lower-case names.
 */
export function ask(path, { method = 'GET', headers = {}, body } = {}) {
  const { hostname, port, host } = new URL(BASE);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path, method, headers: { host, ...headers }, agent: false }, answer => {
      const pieces = [];
      answer.on('data', piece => pieces.push(piece));
      answer.on('error', reject);
      answer.on('end', () => {
        const bytes = Buffer.concat(pieces);
        resolve({ status: answer.statusCode, headers: answer.headers, body: bytes, text: bytes.toString('utf8') });
      });
    });
    request.setTimeout(20_000, () => request.destroy(new Error(`no answer within 20 s: ${method} ${path}`)));
    request.on('error', reject);
    request.end(body);
  });
}

const kept = new Map();
/** The answer to a plain GET, asked once in this process. */
export function get(path) {
  if (!kept.has(path)) kept.set(path, ask(path));
  return kept.get(path);
}

/** Does `work` for each item, a few at a time; answers the results in order. */
export async function each(items, work, atOnce = 4) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const mine = next++;
      results[mine] = await work(items[mine], mine);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}

/** The language that an address names; nothing for `/robots.txt` and the like. */
export const languageOf = path => LANGUAGES.find(l => path === `/${l}` || path.startsWith(`/${l}/`) || path.startsWith(`/${l}?`));

/** The same address without its language: what the four pages of one thing have in common. */
export const bare = path => path.replace(/^\/(en|fr|es|ar)(?=$|[/?])/, '') || '/';

/** The kind of page: `/projects/upala` and `/projects/naga` are both `/projects/*`; filters are all one kind. */
export const kindOf = path => {
  const [name, query = ''] = bare(path).split('?');
  const parts = name.split('/').filter(Boolean);
  const view = /(?:^|&)view=(\w+)/.exec(query)?.[1];
  return `/${parts.map((part, i) => (i === 0 ? part : '*')).join('/')}${view ? `?view=${view}` : query ? '?' : ''}`;
};
