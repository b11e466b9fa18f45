// A first visit costs little: bytes over the wire, requests, nothing from elsewhere, no complaint in the console.
import { after, test } from 'node:test';
import { close, withPage } from './lib/browser.mjs';
import { none } from './lib/findings.mjs';
import { elements, read } from './lib/html.mjs';
import { BASE, LANGUAGES, ask, each } from './lib/site.mjs';
import { named, world } from './lib/world.mjs';
import { pages } from './pages.mjs';

/** What a server may send before the first acknowledgement comes back: ten segments. */
const TEXT = 14_336;
const PICTURE = 40_000;
const REQUESTS = 3;
const isPicture = path => /[?&]view=(map|chart)\b/.test(path);

after(close);

/** Visits with an empty cache; answers { bytes, requests, findings, picture }. */
async function firstVisit(path) {
  return withPage({}, async (page, context) => {
    const cdp = await context.newCDPSession(page);
    const findings = [], seen = new Map();
    let bytes = 0;
    cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.startsWith('data:')) return;
      seen.set(requestId, request.url);
      if (!request.url.startsWith(`${BASE}/`)) findings.push(`asks a third party: ${request.url}`);
    });
    cdp.on('Network.responseReceived', ({ requestId, response, type }) => {
      if (seen.has(requestId) && type !== 'Document' && response.status >= 400) findings.push(`${response.status} for ${response.url.slice(BASE.length)}`);
    });
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { if (seen.has(requestId)) bytes += encodedDataLength; });
    cdp.on('Network.loadingFailed', ({ requestId, errorText, blockedReason }) => findings.push(`failed: ${seen.get(requestId) ?? 'a data: address'} (${blockedReason ?? errorText})`));
    // Chromium itself notes that a page answered 404; that is what error pages do.
    page.on('console', message => {
      const ownStatus = message.location().url === BASE + path && /the server responded with a status/.test(message.text());
      if (['error', 'warning'].includes(message.type()) && !ownStatus) findings.push(`console: ${message.text()}`);
    });
    page.on('pageerror', error => findings.push(`script error: ${error.message}`));
    await cdp.send('Network.enable');
    await page.goto(BASE + path, { waitUntil: 'load' });
    await page.waitForTimeout(100); // what a page asks for after it is there
    return { bytes, requests: seen.size, findings };
  });
}

for (const language of LANGUAGES) {
  test(`a first visit in ${language} is light, asks nobody else and raises no complaint`, async t => {
    const found = [], heaviest = [];
    await each(await pages({ languages: [language] }), async path => {
      const visit = await firstVisit(path);
      const limit = isPicture(path) ? PICTURE : TEXT;
      heaviest.push([visit.bytes, limit, path]);
      if (visit.bytes > limit) found.push({ at: `${path} (${visit.bytes})`, what: `more than ${limit} bytes on a first visit` });
      if (visit.requests > REQUESTS) found.push({ at: `${path} (${visit.requests})`, what: `more than ${REQUESTS} requests` });
      found.push(...visit.findings.map(what => ({ at: path, what })));
    }, 2);
    heaviest.sort((a, b) => b[0] / b[1] - a[0] / a[1]);
    for (const [bytes, limit, path] of heaviest.slice(0, 3)) t.diagnostic(`heaviest: ${bytes} of ${limit} bytes, ${path}`);
    none(found);
  });
}

test('the pages of people and of the desk are as light, with the sheet', async t => {
  const shots = await world(), found = [];
  const loads = shot => elements(read(shot.text), 'link', 'script', 'img').map(e => (e.attributes.rel === 'stylesheet' ? e.attributes.href : e.attributes.src)).filter(Boolean);
  const sizes = new Map();
  const size = async href => {
    const { body, headers } = await ask(href, { headers: { 'accept-encoding': 'br' } });
    return body.length + Object.entries(headers).reduce((sum, [name, value]) => sum + `${name}: ${value}\r\n`.length, 0);
  };
  for (const href of new Set(shots.flatMap(loads))) sizes.set(href, await size(href));
  const whole = shot => shot.bytes + loads(shot).reduce((sum, href) => sum + sizes.get(href), 0);
  for (const shot of shots) if (whole(shot) > TEXT) found.push({ at: `${named(shot)} (${whole(shot)})`, what: `more than ${TEXT} bytes on a first visit` });
  for (const shot of [...shots].sort((a, b) => b.bytes - a.bytes).slice(0, 3)) t.diagnostic(`heaviest: ${whole(shot)} of ${TEXT} bytes, ${named(shot)}`);
  none(found);
});
