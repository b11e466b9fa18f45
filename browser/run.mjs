#!/usr/bin/env node
// Runs every check of this folder, or those named, against the site at M4D_BASE; ends with `N passed, N failed`.
//   M4D_BASE=http://127.0.0.1:8080 node run.mjs [weight stories/print …]
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { BASE, each } from './lib/site.mjs';
import { walk } from './lib/world.mjs';

const here = dirname(fileURLToPath(import.meta.url));
/** What is run, the longest first: two at a time, as there are two cores. What measures time runs alone, at the end. */
const TOGETHER = ['axe', 'narrow', 'weight', 'nu', 'links', 'languages', 'headers', 'routes'];
/** Those that look at the pages of people too: one walk through them is made for all. */
const WALKED = ['axe', 'narrow', 'weight', 'nu', 'languages', 'routes'];
const stories = readdirSync(`${here}/stories`).filter(name => name.endsWith('.mjs')).map(name => `stories/${name.slice(0, -4)}`).sort();
const ALONE = ['stories/slow-line', 'stories/slow-phone'];

const LIMIT = 35 * 60_000;

/** Runs one file of tests; answers { name, passed, failed, seconds, text }. */
function run(name) {
  const began = Date.now();
  return new Promise(resolve => {
    const child = spawn(process.execPath, ['--test-reporter=tap', `${here}/${name}.mjs`], { cwd: here, env: { ...process.env, M4D_BASE: BASE, NO_COLOR: '1', FORCE_COLOR: '0' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', piece => { text += stripVTControlCharacters(String(piece)); });
    const timer = setTimeout(() => { text += `\nstopped after ${LIMIT / 60_000} minutes\n`; child.kill('SIGKILL'); }, LIMIT);
    child.on('close', status => {
      clearTimeout(timer);
      const count = word => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
      const passed = count('pass');
      // What was skipped, cancelled or did not even begin has failed.
      let failed = count('fail') + count('cancelled') + count('skipped') + count('todo');
      if ((status !== 0 || passed + failed === 0) && failed === 0) failed = 1;
      resolve({ name, passed, failed, seconds: Math.round((Date.now() - began) / 1000), text });
    });
  });
}

/** The parts of a TAP report that a person wants: what failed and why, and what was measured. */
function told({ text, passed, failed }) {
  const lines = [];
  let inError = false, depth = 0;
  for (const line of text.split('\n')) {
    if (/^\s*not ok /.test(line)) lines.push(line.trim());
    if (/^# /.test(line) && !/^# (tests|suites|pass|fail|cancelled|skipped|todo|duration_ms|Subtest)/.test(line)) lines.push(`   ${line}`);
    const opens = /^(\s*)error: (\|-|.*)$/.exec(line);
    if (opens) {
      inError = opens[2] === '|-';
      depth = opens[1].length;
      if (!inError) lines.push(`   ${opens[2]}`);
    } else if (inError) {
      if (line.trim() && line.search(/\S/) <= depth) inError = false;
      else if (line.trim()) lines.push(`   ${line.slice(depth + 2)}`);
    }
  }
  return lines.length > 0 || passed + failed > 1 ? lines.join('\n') : text.slice(-4000);
}

const named = process.argv.slice(2).map(name => name.replace(/\.mjs$/, ''));
const wanted = name => named.length === 0 || named.some(n => name === n || name.startsWith(`${n}/`));
let passed = 0, failed = 0;
const report = result => {
  passed += result.passed;
  failed += result.failed;
  console.log(`-- ${result.name}: ${result.passed} passed, ${result.failed} failed, ${result.seconds} s`);
  const said = told(result);
  if (said) console.log(said);
};
const folder = mkdtempSync(join(tmpdir(), 'm4d-walk.'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
if (WALKED.some(wanted)) {
  process.env.M4D_WALK = join(folder, 'walk.json');
  writeFileSync(process.env.M4D_WALK, JSON.stringify(await walk()));
}
await each([...TOGETHER, ...stories.filter(s => !ALONE.includes(s))].filter(wanted), async name => report(await run(name)), 2);
for (const name of ALONE.filter(wanted)) report(await run(name));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
