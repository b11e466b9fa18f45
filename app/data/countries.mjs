// Makes countries.csv: the names of all countries of ISO 3166-1 in four languages, from CLDR, and a point for a label, from Natural Earth.
//
//   iso2,en,fr,es,ar,lat,lon
//
// Short names (CLDR "alt-short") are taken where they are the everyday name (Hong Kong, Palestine), not where they are
// letters (UK, EE. UU.) nor a part for the whole (Bosnia). Spanish is that of Latin America (es-419).
// The point lies inside the country's largest piece of land, at the middle of the widest stretch on its centroid's
// latitude; it is empty for the few that Natural Earth's 1:50m set does not have. Run: npm ci && node countries.mjs
import fs from 'node:fs';
import * as topojson from 'topojson-client';
import { area, unwrap } from './land/rings.mjs';

const here = new URL('.', import.meta.url);
const read = (path) => JSON.parse(fs.readFileSync(new URL(`node_modules/${path}`, here)));

const codes = read('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings;
const aliases = read('cldr-core/supplemental/aliases.json').supplemental.metadata.alias.territoryAlias;
// Numeric codes from 900 on are for private use; a code with an alias is retired.
const countries = Object.entries(codes)
  .filter(([code, to]) => /^[A-Z]{2}$/.test(code) && to._numeric && Number(to._numeric) < 900 && !aliases[code])
  .map(([code, to]) => ({ code, numeric: to._numeric }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
if (countries.length !== 249) throw new Error(`ISO 3166-1 has 249 countries, not ${countries.length}`);

const languages = { en: 'en', fr: 'fr', es: 'es-419', ar: 'ar' };
const names = Object.fromEntries(Object.entries(languages).map(([language, folder]) => [
  language,
  read(`cldr-localenames-full/main/${folder}/territories.json`).main[folder].localeDisplayNames.territories,
]));
// The code's short name is only letters (UK, US) or a part for the whole (Bosnia).
const NOT_SHORT = new Set(['GB', 'US', 'BA']);
function name(language, code) {
  const short = NOT_SHORT.has(code) ? undefined : names[language][`${code}-alt-short`];
  const found = short ?? names[language][code];
  if (!found) throw new Error(`${code} has no name in ${language}`);
  return found;
}

const atlas = read('world-atlas/countries-50m.json');
const shapes = new Map(topojson.feature(atlas, atlas.objects.countries).features
  .filter((feature) => feature.id)
  .map((feature) => [feature.id, feature.geometry]));
function point(numeric) {
  const geometry = shapes.get(numeric);
  if (!geometry) return ['', ''];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.map(([outer]) => unwrap(outer).ring);
  const ring = rings.reduce((a, b) => (Math.abs(area(b)) > Math.abs(area(a)) ? b : a));
  const lat = centroidLatitude(ring);
  const cuts = ring.flatMap(([x0, y0], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length];
    return (y0 > lat) === (y1 > lat) ? [] : [x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0)];
  }).sort((a, b) => a - b);
  let widest = [0, 0];
  for (let i = 0; i + 1 < cuts.length; i += 2) {
    if (cuts[i + 1] - cuts[i] > widest[1] - widest[0]) widest = [cuts[i], cuts[i + 1]];
  }
  const lon = ((widest[0] + widest[1]) / 2 + 540) % 360 - 180;
  return [lat.toFixed(2), lon.toFixed(2)];
}
function centroidLatitude(ring) {
  let sum = 0;
  ring.forEach(([x0, y0], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length];
    sum += (y0 + y1) * (x0 * y1 - x1 * y0);
  });
  return sum / (6 * area(ring));
}

const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const rows = countries.map(({ code, numeric }) =>
  [code, ...Object.keys(languages).map((language) => name(language, code)), ...point(numeric)].map(cell).join(','));
fs.writeFileSync(new URL('countries.csv', here), `iso2,en,fr,es,ar,lat,lon\n${rows.join('\n')}\n`);
