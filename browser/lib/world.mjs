// The pages that the sitemap does not name: those of people, organisations and the desk, from a walk through a demo of its own.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { desk } from '../walk/desk.mjs';
import { leaver, member, strangers } from '../walk/account.mjs';
import { founder, others, verified } from '../walk/organisation.mjs';
import { program, startDemo } from './demo.mjs';
import { Shots } from './shots.mjs';
import { BASE } from './site.mjs';

/** Walks once through everything; answers every page as it was answered. */
export async function walk() {
  const demo = await startDemo(), shots = new Shots();
  try {
    await strangers(demo, shots);
    await member(demo, shots);
    await leaver(demo, shots);
    const { id: organisation } = await founder(demo, shots);
    await verified(demo, shots);
    const { change } = await others(demo, shots);
    await desk(demo, shots, { organisation, change });
  } finally {
    await demo.stop();
  }
  // They are looked at as if the site under test had answered them: the sheet comes from there.
  return shots.all.map(shot => ({ ...shot, text: shot.text.replaceAll(demo.base, BASE) }));
}

let walked;
/** The pages of the walk that `run.mjs` made, or of one's own. */
export function world() {
  walked ??= process.env.M4D_WALK ? Promise.resolve(JSON.parse(readFileSync(process.env.M4D_WALK, 'utf8'))) : walk();
  return walked;
}

/** Those in one language. */
export const worldIn = async language => (await world()).filter(shot => shot.language === language);

/** How a finding names one. */
export const named = shot => `${shot.path} (${shot.label})`;

/** Every address of a page and of a form that the program has: { method, pattern }. */
export const routes = () => execFileSync(program(), ['routes'], { encoding: 'utf8' }).trim().split('\n').map(line => {
  const [method, pattern = ''] = line.split(' ');
  return { method, pattern };
});

/** Whether a path, without language and query, is one of a route's. */
export const isOf = (path, pattern) => new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
