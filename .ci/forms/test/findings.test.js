import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byUrgency, mustBeAnswered, pressing, risesWith, strengths } from '/forms/shared/findings.js';
import { page } from './page.js';

const found = (id, kind, more) => ({ id, kind, ...more });
const ALL = [found(1, 'KEEP'), found(2, 'IMPROVE'), found(3, 'URGENT'), found(4, 'IMPROVE')];

test('what presses comes first, alike keep their order, and the list given is not changed', () => {
  assert.deepEqual(byUrgency(ALL).map(({ id }) => id), [3, 2, 4, 1]);
  assert.deepEqual(ALL.map(({ id }) => id), [1, 2, 3, 4]);
  assert.deepEqual(pressing(ALL).map(({ id }) => id), [3, 2, 4]);
  assert.equal(mustBeAnswered(ALL[0]), false);
});

test('strengths lie in one fold, and where there are none there is no fold', () => {
  page();
  const [fold] = strengths(ALL, kept => kept.map(({ id }) => String(id)));
  assert.equal(fold.querySelector('summary').textContent, 'จุดแข็งที่ต้องรักษา (๑ ข้อ)');
  assert.deepEqual(strengths(ALL.slice(1), () => []), []);
});

test('an indicator rises with its items, an instrument with what is below it, and not the other way round', () => {
  const item = found(1, 'URGENT', { level: 'ITEM', indicator: 'ind3', instrument: 'IIT' });
  const indicator = found(2, 'URGENT', { level: 'INDICATOR', indicator: 'ind3', instrument: 'IIT' });
  const instrument = found(3, 'URGENT', { level: 'INSTRUMENT', instrument: 'IIT' });
  const otherItem = found(4, 'URGENT', { level: 'ITEM', indicator: 'ind4', instrument: 'EIT' });
  assert.equal(risesWith(indicator, item), true);
  assert.equal(risesWith(instrument, item), true);
  assert.equal(risesWith(item, item), true);
  assert.equal(risesWith(item, indicator), false);
  assert.equal(risesWith(indicator, otherItem), false);
  assert.equal(risesWith(instrument, otherItem), false);
  assert.equal(risesWith(instrument, found(5, 'URGENT', { level: 'INSTRUMENT', instrument: 'IIT' })), false);
  assert.equal(risesWith(item, undefined), false);
});
