import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pastedRows } from '/forms/shared/pasted.js';

const cells = text => pastedRows(text).map(row => row.cells);

test('rows and cells are as they were in the sheet, without empty rows', () => {
  assert.deepEqual(cells('i7\t62.5\r\n\r\ne11\t68\tช้า\n'), [['i7', '62.5'], ['e11', '68', 'ช้า']]);
});

test('a cell with a line break, a tab and quotes stays one cell', () => {
  assert.deepEqual(cells('e11\t68\t"ช้า\nตามที่ ""ผู้รับบริการ""\tแจ้ง"'), [['e11', '68', 'ช้า\nตามที่ "ผู้รับบริการ"\tแจ้ง']]);
});

test('a quote inside a plain cell is only a quote', () => {
  assert.deepEqual(cells('i7\tเรียกว่า "แผน"'), [['i7', 'เรียกว่า "แผน"']]);
});

test('an empty last cell is a cell, and nothing pasted gives no row', () => {
  assert.deepEqual(cells('i7\t'), [['i7', '']]);
  assert.deepEqual(cells(''), []);
});

test('each row keeps the text it was read from, for what could not be read', () => {
  assert.deepEqual(pastedRows('i7\t"มาก"\ne11\t68').map(({ text }) => text), ['i7\t"มาก"', 'e11\t68']);
});
