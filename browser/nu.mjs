// The Nu HTML checker over every page in every language, and over the sheet: no error, no warning.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { promisify } from 'node:util';
import { none } from './lib/findings.mjs';
import { get } from './lib/site.mjs';
import { named, world } from './lib/world.mjs';
import { pages, tree } from './pages.mjs';
import { elements } from './lib/html.mjs';

/** What the checker says and we do not follow, each with its reason. */
const EXCEPTIONS = [
  { says: /“(vector-effect|paint-order)”: Property “.*” doesn't exist/, reason: 'properties of SVG 2 that every browser since 2014 knows and the checker does not' },
];

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

async function check(files, ...options) {
  const folder = await mkdtemp(join(tmpdir(), 'm4d-nu-'));
  try {
    const names = new Map();
    for (const [index, [at, text, ending]] of files.entries()) {
      names.set(`${index}.${ending}`, at);
      await writeFile(join(folder, `${index}.${ending}`), text);
    }
    const paths = [...names.keys()].map(name => join(folder, name));
    const { stdout } = await promisify(execFile)('java', ['-Xss2m', '-jar', jar, '--stdout', '--exit-zero-always', '--format', 'json', ...options, ...paths], { maxBuffer: 1 << 28 });
    return JSON.parse(stdout).messages.filter(m => m.type === 'error' || m.subType) // the rest only says where the first one was
      .map(m => ({ at: names.get(m.url?.split('/').pop()) ?? m.url, what: `${m.subType ?? m.type}: ${m.message}` }))
      .filter(({ what }) => !EXCEPTIONS.some(({ says }) => says.test(what)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the checker finds what is wrong in a broken page', async () => {
  const found = await check([['broken', '<!doctype html><html lang="en"><title>x</title><p><ul></p>', 'html']]);
  assert.ok(found.length > 0);
});

test('every page in every language is valid', async t => {
  const paths = await pages();
  t.diagnostic(`${paths.length} pages`);
  none(await check(await Promise.all(paths.map(async path => [path, (await get(path)).body, 'html']))));
});

test('every page of people and of the desk is valid', async t => {
  const shots = await world();
  t.diagnostic(`${shots.length} pages`);
  none(await check(shots.map(shot => [named(shot), shot.text, 'html'])));
});

test('the sheets are valid', async () => {
  const [first] = await pages({ languages: ['en'] });
  const sheets = elements(await tree(first), 'link').filter(l => l.attributes.rel === 'stylesheet').map(l => l.attributes.href);
  assert.notEqual(sheets.length, 0);
  none(await check(await Promise.all(sheets.map(async href => {
    const path = new URL(href, 'http://x').pathname;
    return [path, (await get(path)).body, 'css'];
  })), '--css'));
});
