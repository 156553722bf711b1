import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { page, pluginUrl, settled } from './page.js';

let shown;
let readable;

before(async () => {
  shown = page('<table><tr><td>2026-11-30T13:14:31</td><td>bongti/2570/o25-1</td></tr></table>');
  ({ readable } = await import(new URL('../../tasklist/scripts/dates.js', pluginUrl('')).href));
});

test('a time is read in the Buddhist era and in Thai time', () => {
  assert.match(readable('2026-09-30T16:30:00.000+0700'), /๓๐ ก\.ย\. ๒๕๖๙.*๑๖[:.]๓๐/);
  assert.match(readable('2026-09-30T20:30:00Z'), /๑ ต\.ค\. ๒๕๖๙.*๐?๓[:.]๓๐/);
});

test('what only looks like one stays as it is', () => {
  for (const text of ['bongti/2570/o25-1', '2026-11-30', '2026-13-45T99:99:99', 'ปี 2026-11-30T13:14:31 ถึง']) {
    assert.equal(readable(text), text);
  }
});

test('what a page shows later is rewritten too, and nothing else of it', async () => {
  const cell = shown.createElement('td');
  cell.textContent = '2026-09-30T16:30:00+07:00';
  shown.querySelector('tr').append(cell);
  await settled();
  assert.match(shown.querySelector('table').textContent, /๓๐ พ\.ย\. ๒๕๖๙.*bongti\/2570\/o25-1.*๓๐ ก\.ย\. ๒๕๖๙/);
});
