// Makes world.bin (closer maps) and overview.bin (world bands): the outlines of the world's land without borders,
// from Natural Earth. Run, in the folder above: npm ci && node land/make.mjs
//
// Format. Eight bytes "LAND0001", then one ring after another until the end:
//   n            number of points, at least 3; the ring closes by itself
//   n times x y  differences to the point before, in hundredths of a degree, longitude then latitude (north is up);
//                the first point of a ring differs from the first point of the ring before, the very first from 0 0
// n is an unsigned LEB128 number, x and y are zigzag LEB128 numbers (0, -1, 1, -2 … as 0, 1, 2, 3 …).
// Outer rings and holes (the Caspian Sea) turn in opposite senses, so the fill rule "nonzero" draws them right.
// Longitudes lie between -180 and 180: what crosses the date line is cut there.
import fs from 'node:fs';
import * as topojson from 'topojson-client';
import { area, cut, simplify, unwrap } from './rings.mjs';

const here = new URL('.', import.meta.url);
const read = (name) => JSON.parse(fs.readFileSync(new URL(`../node_modules/world-atlas/${name}.json`, here)));
const polygons = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

/** All rings of the land, cut at the date line. */
function rings(atlas) {
  const land = topojson.feature(atlas, atlas.objects.land).features.flatMap((f) => polygons(f.geometry));
  return land.flat().flatMap((closed) => {
    const { ring, turns } = unwrap(closed);
    if (turns) {
      // Antarctica runs around the pole: close it along the picture's lower edge.
      const [lon, lat] = ring[0];
      ring.push([lon + 360 * turns, lat], [lon + 360 * turns, -90], [lon, -90]);
    }
    return [-360, 0, 360].map((shift) =>
      cut(cut(ring.map(([x, y]) => [x + shift, y]), 0, 1, -180), 0, -1, 180)).filter((part) => part.length > 2);
  });
}

/** The middle points of islands that make a country recognisable: the twelve largest of each country that has no large one. */
function keepers(atlas, largest) {
  const keep = new Set();
  for (const feature of topojson.feature(atlas, atlas.objects.countries).features) {
    if (!feature.geometry) continue;
    const islands = polygons(feature.geometry).map(([outer]) => unwrap(outer).ring)
      .sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
    if (Math.abs(area(islands[0])) > largest) continue;
    islands.slice(0, 12).forEach((ring) => keep.add(middle(ring)));
  }
  return keep;
}
function middle(ring) {
  const [lons, lats] = [ring.map((p) => p[0]), ring.map((p) => p[1])];
  return [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)].map((v) => v.toFixed(1)).join();
}

function make(name, atlas, { most, least, small }) {
  const keep = small ? keepers(atlas, small) : new Set();
  const made = [];
  for (const ring of rings(atlas)) {
    const size = Math.abs(area(ring));
    if (size < least && !keep.has(middle(ring))) continue;
    const fine = simplify(ring, Math.min(most, Math.sqrt(size) / 8)).map((p) => p.map((v) => Math.round(v * 100)));
    const points = fine.filter((p, i) => i === 0 || p[0] !== fine[i - 1][0] || p[1] !== fine[i - 1][1]);
    if (points.length > 2 && area(points) !== 0) made.push(points);
  }
  // Neighbours beside each other make small differences, and the order does not hang on the atlas's.
  made.sort((a, b) => a[0][0] - b[0][0] || a[0][1] - b[0][1]);
  const bytes = [...Buffer.from('LAND0001')];
  const unsigned = (n) => {
    for (; n > 127; n = Math.floor(n / 128)) bytes.push((n % 128) + 128);
    bytes.push(n);
  };
  const signed = (n) => unsigned(n < 0 ? -2 * n - 1 : 2 * n);
  let first = [0, 0];
  for (const points of made) {
    unsigned(points.length);
    let before = first;
    for (const p of points) {
      signed(p[0] - before[0]);
      signed(p[1] - before[1]);
      before = p;
    }
    [first] = points;
  }
  fs.writeFileSync(new URL(name, here), Buffer.from(bytes));
  console.log(`${name}: ${made.length} rings, ${made.flat().length} points, ${bytes.length} bytes`);
}

// most: degrees that a line may stray; least: square degrees of the smallest island; small: see keepers.
make('world.bin', read('countries-50m'), { most: 0.03, least: 0.01, small: 1.5 });
make('overview.bin', read('countries-110m'), { most: 0.15, least: 0.05 });
