import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '/forms/shared/checks.js';
import { page } from './page.js';

function complaints(controls) {
  page(`<form>${controls}</form>`);
  return check(document.querySelector('form')).map(({ message }) => message);
}

test('what has to be filled in is asked for in the words of its kind', () => {
  assert.deepEqual(complaints('<input required><select required><option value="">-</option></select><input type="date" required>'),
    ['โปรดกรอก', 'โปรดเลือก', 'โปรดเลือก']);
  assert.deepEqual(complaints('<textarea required>   </textarea>'), ['โปรดกรอก']);
  assert.deepEqual(complaints('<input required data-missing="บอกเหตุผล">'), ['บอกเหตุผล']);
});

test('a group of radio buttons is asked for once, and not when one is chosen', () => {
  const group = checked => `<div class="field"><input type="radio" name="a" value="1" required>
    <input type="radio" name="a" value="2" required ${checked}></div>`;
  assert.deepEqual(complaints(group('')), ['โปรดเลือก']);
  assert.deepEqual(complaints(group('checked')), []);
});

test('dates outside what is allowed are told with the Thai date', () => {
  const date = value => `<input type="date" min="2022-10-01" max="2023-09-30" value="${value}">`;
  assert.deepEqual(complaints(date('2022-09-30')), ['วันที่ต้องไม่ก่อน ๑ ตุลาคม ๒๕๖๕']);
  assert.deepEqual(complaints(date('2023-10-01')), ['วันที่ต้องไม่หลัง ๓๐ กันยายน ๒๕๖๖']);
  assert.deepEqual(complaints(date('2022-10-01')), []);
});

test('numbers are numbers between their ends', () => {
  const number = value => `<input data-type="number" data-least="0" data-most="100" value="${value}">`;
  assert.deepEqual(complaints(number('มาก')), ['โปรดกรอกเป็นตัวเลข']);
  assert.deepEqual(complaints(number('-1')), ['ต้องไม่น้อยกว่า ๐']);
  assert.deepEqual(complaints(number('๑๐๐.๑')), ['ต้องไม่เกิน ๑๐๐']);
  assert.deepEqual(complaints(number('๑๐๐')), []);
  assert.deepEqual(complaints(number('')), []);
});

test('who types a Christian year is told what is meant', () => {
  const year = value => `<input data-type="year" value="${value}">`;
  assert.deepEqual(complaints(year('2025')), ['โปรดกรอกปี พ.ศ. เช่น ๒๕๗๐']);
  assert.deepEqual(complaints(year('๒๕๖๘.๕')), ['โปรดกรอกปี พ.ศ. เช่น ๒๕๗๐']);
  assert.deepEqual(complaints(year('๒๕๖๘')), []);
});

test('what cannot be changed is not complained about', () => {
  assert.deepEqual(complaints('<fieldset disabled><input required></fieldset>'), []);
});
