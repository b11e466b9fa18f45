// The headers of every kind of answer, exactly; nothing inline in any page; the policy judged by csp_evaluator.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import net from 'node:net';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { none } from './lib/findings.mjs';
import { elements, words } from './lib/html.mjs';
import { BASE, ask, each, get } from './lib/site.mjs';
import { pages, tree } from './pages.mjs';

const POLICY = `default-src 'none'; script-src ${BASE}/assets/; style-src ${BASE}/assets/; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'`;

/** What every answer carries, whatever it is. */
const ALWAYS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** What a good answer of the site to an unexpected question still is. */
const CASES = [
  ['a page', '/en', {}, 200],
  ['a page, packed', '/en/projects', { headers: { 'accept-encoding': 'br, gzip' } }, 200],
  ['the head of a page', '/en/projects', { method: 'HEAD' }, 200],
  ['a page that is not there', '/en/nothing-here', {}, 404],
  ['a project that is not there', '/en/projects/nothing-here', {}, 404],
  ['a language that is not spoken', '/de/projects', {}, 404],
  ['a filter that cannot be', '/en/projects?country=99', {}, 422],
  ['a page after nonsense', '/en/projects?after=nonsense', {}, 422],
  ['a doubled, unknown, reordered query', '/en/projects?utm=1&status=not-recorded&country=SN&country=MA', {}, 308],
  ['the bare address', '/', {}, [302, 303, 307]],
  ['broken UTF-8 in the path', '/en/%ff', {}, [400, 404]],
  ['broken UTF-8 in the query', '/en/projects?q=%ff', {}, 400],
  ['a NUL in the query', '/en/projects?q=%00', {}, 400],
  ['a way out of the folder', '/assets/..%2f..%2fetc%2fpasswd', {}, [400, 404]],
  ['another host', '/en', { headers: { host: 'evil.example' } }, 421],
  ['a method that nothing takes', '/en/projects', { method: 'DELETE' }, 405],
  ['a form that nobody sent for', '/en/projects', { method: 'POST', body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 405],
  ['an address without end', `/en/projects?q=${'a'.repeat(9000)}`, {}, 414],
  ['the machine forms: JSON', '/en/projects.json', {}, 200, 'application/json'],
  ['the machine forms: CSV', '/en/projects.csv', {}, 200, 'text/csv'],
  ['the machine forms: GeoJSON', '/en/projects.geojson', {}, 200, 'application/geo+json'],
  ['the machine forms: ZIP', '/en/projects.zip', {}, 200, 'application/zip'],
  ['robots.txt', '/robots.txt', {}, 200, 'text/plain'],
  ['the sitemap', '/sitemap.xml', {}, 200, 'application/xml'],
  ['the manifest', '/manifest.webmanifest', {}, 200, 'application/manifest+json'],
  ['the pulse', '/healthz', {}, 200],
  ['readiness', '/readyz', {}, 200],
];

/** Complaints about an answer's headers. */
function complaints({ status, headers }) {
  const said = Object.entries(ALWAYS).filter(([name, value]) => headers[name] !== value)
    .map(([name, value]) => `${name} is ${headers[name] === undefined ? 'missing' : `“${headers[name]}”, not “${value}”`}`);
  const powers = (headers['permissions-policy'] ?? '').split(',').map(p => p.trim()).filter(Boolean);
  if (powers.length < 10 || powers.some(p => !p.endsWith('=()'))) said.push('permissions-policy does not refuse everything');
  const secure = headers['strict-transport-security'];
  const expected = BASE.startsWith('https:') ? 'max-age=63072000; includeSubDomains' : undefined;
  if (secure !== expected) said.push(`strict-transport-security is ${secure ?? 'missing'}`);
  if (!headers['cache-control']) said.push('cache-control is missing');
  if (status >= 400 && !/no-store/.test(headers['cache-control'] ?? '')) said.push(`an error may be kept: ${headers['cache-control']}`);
  if (/public/.test(headers['cache-control'] ?? '') && !/immutable/.test(headers['cache-control'])) said.push('a page may be kept by strangers');
  if (status === 200 && /^text\/html/.test(headers['content-type'] ?? '') && !/accept-encoding/i.test(headers.vary ?? '')) said.push('vary does not name accept-encoding');
  for (const telltale of ['server', 'x-powered-by']) if (headers[telltale]) said.push(`${telltale} tells what is inside`);
  for (const cookie of ['set-cookie']) if (headers[cookie]) said.push('a stranger gets a cookie');
  return said;
}

for (const [name, path, asked, status, kind] of CASES) {
  test(`headers of ${name}`, async () => {
    const answer = await ask(path, asked);
    const short = path.slice(0, 60);
    assert.ok([status].flat().includes(answer.status), `${short} answers ${answer.status}, not ${status}`);
    if (kind) assert.equal(answer.headers['content-type']?.split(';')[0], kind, short);
    none(complaints(answer).map(what => ({ at: short, what })));
    if (answer.status === 405) assert.match(answer.headers.allow ?? '', /GET/);
  });
}

test('headers of an answer that says “unchanged”', async () => {
  const first = await ask('/en/projects');
  assert.ok(first.headers.etag, 'the page has no ETag');
  const again = await ask('/en/projects', { headers: { 'if-none-match': first.headers.etag } });
  assert.equal(again.status, 304);
  assert.equal(again.body.length, 0);
  none(complaints(again).map(what => ({ at: '/en/projects', what })));
});

test('headers of the sheet and the other files of the site', async () => {
  const hrefs = new Set(elements(await tree('/en'), 'link', 'script').flatMap(e => [e.attributes.href, e.attributes.src])
    .filter(Boolean).map(h => new URL(h, BASE)).filter(u => u.pathname.startsWith('/assets/')).map(u => u.pathname));
  assert.notEqual(hrefs.size, 0);
  for (const path of hrefs) {
    const answer = await ask(path);
    assert.equal(answer.status, 200, path);
    assert.match(answer.headers['cache-control'], /max-age=31536000, immutable/);
    none(complaints(answer).map(what => ({ at: path, what })));
    const again = await ask(path, { headers: { 'if-none-match': answer.headers.etag } });
    assert.equal(again.status, 304, path);
    none(complaints(again).map(what => ({ at: path, what })));
  }
});

/** Sends bytes as they are, without hanging up; answers the status and headers of what comes back. */
function raw(bytes) {
  const { hostname, port } = new URL(BASE);
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port || 80), hostname, () => socket.write(bytes));
    let text = '';
    socket.setTimeout(25_000, () => socket.destroy(new Error('no answer within 25 s')));
    socket.on('data', piece => { text += piece.toString('latin1'); });
    socket.on('error', reject);
    socket.on('close', () => {
      const [line, ...rest] = text.split('\r\n\r\n')[0].split('\r\n');
      resolve({ status: Number(line.split(' ')[1]), headers: Object.fromEntries(rest.map(l => [l.slice(0, l.indexOf(':')).toLowerCase(), l.slice(l.indexOf(':') + 1).trim()])) });
    });
  });
}

const { host } = new URL(BASE);
for (const [name, bytes, statuses] of [
  ['two hosts', `GET /en HTTP/1.1\r\nHost: ${host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`, [400, 421]],
  ['no host', 'GET /en HTTP/1.1\r\nConnection: close\r\n\r\n', [400, 421]],
  ['a whole address of another site', `GET http://evil.example/en HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, [421]],
]) {
  test(`headers of a request with ${name}`, async () => {
    const answer = await raw(bytes);
    assert.ok(statuses.includes(answer.status), `answers ${answer.status}`);
    none(complaints(answer).map(what => ({ at: name, what })));
  });
}

test('nothing in a page is inline: no script but data, no style, no handler', async () => {
  const found = [];
  await each(await pages(), async path => {
    const { status, headers } = await get(path);
    found.push(...complaints({ status, headers }).map(what => ({ at: path, what })));
    for (const e of elements(await tree(path))) {
      const { attributes: a } = e;
      if (e.name === 'style') found.push({ at: path, what: 'a <style> element' });
      if ('style' in a) found.push({ at: path, what: `a style attribute: <${e.name} style="${a.style.slice(0, 40)}">` });
      if (e.name === 'script' && !a.src) {
        if (a.type !== 'application/ld+json') found.push({ at: path, what: 'a script in the page' });
        else if (words(e).includes('<')) found.push({ at: path, what: 'JSON-LD writes < as it is' });
        else try { JSON.parse(words(e)); } catch (error) { found.push({ at: path, what: `JSON-LD cannot be read: ${error.message}` }); }
      }
      for (const name of Object.keys(a)) if (/^on/.test(name)) found.push({ at: path, what: `a handler: ${name}` });
      if (/^\s*javascript:/i.test(a.href ?? '')) found.push({ at: path, what: 'a javascript: link' });
      if (['iframe', 'object', 'embed', 'base', 'applet'].includes(e.name)) found.push({ at: path, what: `a <${e.name}>` });
    }
  });
  none(found);
});

/** What csp_evaluator says and we do not follow, each with its reason. */
const EXCEPTIONS = [
  { says: /^No bypass found; make sure that this URL doesn't serve JSONP/, reason: 'it found none; /assets/ serves the files of the program and nothing else' },
];

test('csp_evaluator finds nothing above information in the policy', async () => {
  const { headers } = await get('/en');
  // Judged as it is on a real site: on loopback there is no https.
  const policy = headers['content-security-policy'].replaceAll(BASE, 'https://m4d.example.org');
  const found = new CspEvaluator(new CspParser(policy).csp).evaluate()
    .filter(f => f.severity < Severity.INFO && !EXCEPTIONS.some(({ says }) => says.test(f.description)));
  none(found.map(f => ({ at: `${f.directive} ${f.value ?? ''}`, what: `${f.severity}: ${f.description}` })));
});

test('csp_evaluator finds what is wrong in a bad policy', () => {
  const found = new CspEvaluator(new CspParser("script-src 'unsafe-inline' *").csp).evaluate();
  assert.ok(found.some(f => f.severity === Severity.HIGH));
});
