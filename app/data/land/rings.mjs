// Rings of a map in degrees: what make.mjs and countries.mjs share.

/** Signed area of a ring (first point not repeated), in square degrees. */
export function area(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x0, y0] = ring[i];
    const [x1, y1] = ring[(i + 1) % ring.length];
    sum += x0 * y1 - x1 * y0;
  }
  return sum / 2;
}

/**
 * The atlas joins land across the date line, so that its rings jump from 180 to -180. Makes longitudes continuous
 * (they may then leave -180 to 180) and drops the repeated last point. `turns` is 1 or -1 for a ring around a pole.
 */
export function unwrap(closed) {
  const ring = [];
  let shift = 0;
  closed.forEach(([lon, lat], i) => {
    if (i > 0) {
      const step = lon - closed[i - 1][0];
      if (step > 180) shift -= 360;
      if (step < -180) shift += 360;
    }
    ring.push([lon + shift, lat]);
  });
  ring.pop();
  return { ring, turns: shift / 360 };
}

/** The part of a ring where axis (0 longitude, 1 latitude) is at least (side 1) or at most (side -1) a value. */
export function cut(ring, axis, side, value) {
  const inside = (p) => side * (p[axis] - value) >= 0;
  const out = [];
  ring.forEach((b, i) => {
    const a = ring[(i + ring.length - 1) % ring.length];
    if (inside(a) !== inside(b)) {
      const t = (value - a[axis]) / (b[axis] - a[axis]);
      const p = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
      p[axis] = value;
      out.push(p);
    }
    if (inside(b)) out.push(b);
  });
  return out;
}

/** Douglas-Peucker on an open line. */
function thin(line, most) {
  if (line.length < 3) return line;
  const [a, b] = [line[0], line[line.length - 1]];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  let [far, at] = [0, 0];
  for (let i = 1; i < line.length - 1; i++) {
    const p = line[i];
    const d = length ? Math.abs(dy * (p[0] - a[0]) - dx * (p[1] - a[1])) / length : Math.hypot(p[0] - a[0], p[1] - a[1]);
    if (d > far) [far, at] = [d, i];
  }
  if (far <= most) return [a, b];
  return thin(line.slice(0, at + 1), most).slice(0, -1).concat(thin(line.slice(at), most));
}

/** Douglas-Peucker on a ring: halved at the point farthest from its first. */
export function simplify(ring, most) {
  const distance = (p) => Math.hypot(p[0] - ring[0][0], p[1] - ring[0][1]);
  const far = ring.reduce((m, p, i) => (distance(p) > distance(ring[m]) ? i : m), 0);
  return thin(ring.slice(0, far + 1), most).slice(0, -1).concat(thin(ring.slice(far).concat([ring[0]]), most).slice(0, -1));
}
