import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asciiDigits, hasThaiDigits, repairCode, repairYear, thaiDate, thaiDigits, thaiNumber, thaiTime, toNumber }
  from '/forms/shared/thai.js';

test('digits go both ways and leave the words alone', () => {
  assert.equal(thaiDigits('i7 ปี 2566'), 'i๗ ปี ๒๕๖๖');
  assert.equal(asciiDigits('๐๔๑'), '041');
  assert.equal(hasThaiDigits('https://a.go.th/๑'), true);
  assert.equal(hasThaiDigits('https://a.go.th/1'), false);
});

test('a date is told in the Buddhist era, an impossible one not at all', () => {
  assert.equal(thaiDate('2022-10-01'), '๑ ตุลาคม ๒๕๖๕');
  assert.equal(thaiDate(''), '');
  assert.equal(thaiDate(null), '');
  assert.equal(thaiDate('2022-13-45'), '');
});

test('a moment late in the evening of London is the next day in Thailand', () => {
  assert.equal(thaiDate('2022-09-30T18:00:00Z'), '๑ ตุลาคม ๒๕๖๕');
  assert.equal(thaiTime(new Date('2022-09-30T18:05:00Z')), '๐๑.๐๕ น.');
});

test('a Buddhist year typed into a date picker becomes the Christian year it means', () => {
  assert.equal(repairYear('2565-10-01'), '2022-10-01');
  assert.equal(repairYear('2022-10-01'), '2022-10-01');
  assert.equal(repairYear('2399-12-31'), '2399-12-31');
  assert.equal(repairYear(''), '');
});

test('numbers are read with Thai digits and commas, and what is no number is told', () => {
  assert.equal(toNumber('๑,๒๓๔.๕'), 1234.5);
  assert.equal(toNumber(' 62.5 '), 62.5);
  assert.equal(toNumber('-3'), -3);
  assert.equal(toNumber(''), null);
  assert.equal(toNumber(undefined), null);
  for (const text of ['มาก', '6o', '1.2.3', '0x10', '1e3', 'Infinity', '-', '.']) {
    assert.ok(Number.isNaN(toNumber(text)), text);
  }
});

test('numbers are shown with Thai digits and at most two decimals', () => {
  assert.equal(thaiNumber(1234.567), '๑,๒๓๔.๕๗');
  assert.equal(thaiNumber('ไม่มี'), 'ไม่มี');
});

test('codes of items are spelled as the catalogue spells them', () => {
  for (const [typed, code] of [['๐๔๑', 'o41'], ['O 41', 'o41'], ['i๗', 'i7'], ['I07', 'i7'], ['e.11', 'e11'], ['041', 'o41']]) {
    assert.equal(repairCode(typed), code, typed);
  }
});
