import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const ROOT = new URL('../../../', import.meta.url);
const words = new Intl.Segmenter('th', { granularity: 'word' });

/** Browsers break Thai where this dictionary ends a word, and it knows จะบัน: a line would end within บันทึก. */
const broken = text => [...words.segment(text)].some(({ segment }) => segment.endsWith('บัน'));

function* linesBelow(directory) {
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (/\.(js|html|properties|bpmn)$/.test(entry.name)) {
      for (const line of readFileSync(`${entry.parentPath ?? entry.path}/${entry.name}`, 'utf8').split('\n')) {
        yield `${entry.name}: ${line}`;
      }
    }
  }
}

test('the word for what is kept is not broken over two lines', () => {
  assert.equal(broken('จะบันทึกไว้'), true);
  const places = ['forms', 'bpmn', 'src/main/resources'].flatMap(place => [...linesBelow(new URL(place, ROOT).pathname)]);
  assert.ok(places.length > 1000);
  assert.deepEqual(places.filter(line => line.includes('บันทึก') && broken(line)), []);
});
