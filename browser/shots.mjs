#!/usr/bin/env node
// Pictures for people to look at; no test. node shots.mjs FOLDER [path …]: each page of each kind, or those named,
// in en and ar (or as M4D_LANGUAGES says), at 390 and 1280 px, light and dark.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { close, withPage } from './lib/browser.mjs';
import { BASE, bare } from './lib/site.mjs';
import { kinds } from './pages.mjs';

const [folder, ...named] = process.argv.slice(2);
if (!folder) {
  console.error('node shots.mjs FOLDER [path without its language …]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const paths = named.length > 0 ? named : (await kinds('en')).map(bare);
for (const language of (process.env.M4D_LANGUAGES ?? 'en,ar').split(',')) {
  for (const width of [390, 1280]) {
    for (const colorScheme of ['light', 'dark']) {
      await withPage({ viewport: { width, height: width < 500 ? 844 : 900 }, colorScheme }, async page => {
        for (const path of paths) {
          await page.goto(`${BASE}/${language}${path === '/' ? '' : path}`, { waitUntil: 'networkidle' });
          const name = `${path === '/' ? 'home' : path.slice(1).replace(/[^\w-]+/g, '-')}.${language}.${width}.${colorScheme}.png`;
          await page.screenshot({ path: join(folder, name), fullPage: true });
          console.log(name);
        }
      });
    }
  }
}
await close();
