// Findings of a check over many pages: none is a pass; many are told shortly, the same ones together.
import assert from 'node:assert/strict';

/** Fails with what was found. A finding is { at: address, what: sentence }. */
export function none(findings) {
  const together = new Map();
  for (const { at, what } of findings) together.set(what, [...(together.get(what) ?? []), at]);
  const lines = [...together].sort((a, b) => b[1].length - a[1].length).map(([what, where]) => {
    const places = [...new Set(where)];
    const shown = places.slice(0, 2).join(' ');
    return `  ${what}\n      ${shown}${places.length > 2 ? ` and ${places.length - 2} more` : ''}`;
  });
  const most = Number(process.env.M4D_MOST ?? 12);
  const rest = lines.length > most ? `\n  … and ${lines.length - most} other findings` : '';
  assert.ok(findings.length === 0, `${findings.length} findings\n${lines.slice(0, most).join('\n')}${rest}`);
}
