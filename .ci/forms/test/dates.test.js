import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { enableDates, fiscalYear, showDates } from '/forms/shared/dates.js';
import { leave, page, type } from './page.js';

let form;
let control;

beforeEach(() => {
  page('<form><input type="date" name="doneOn" value="2022-10-01"></form>');
  form = document.querySelector('form');
  control = form.querySelector('[name=doneOn]');
  enableDates(form);
});

const shown = () => form.querySelector('.buddhist')?.textContent;

test('a fiscal year begins in October of the year before', () => {
  assert.deepEqual(fiscalYear(2566), { from: '2022-10-01', to: '2023-09-30' });
});

test('the Buddhist date stands beside the picker and follows it', () => {
  showDates(form);
  assert.equal(shown(), '๑ ตุลาคม ๒๕๖๕');
  type(control, '2023-09-30');
  assert.equal(shown(), '๓๐ กันยายน ๒๕๖๖');
  assert.equal(form.querySelectorAll('.buddhist').length, 1);
});

test('a Buddhist year is mended when the field is left, not while it is typed, and the form hears of it', () => {
  let heard = 0;
  type(control, '2566-02-03');
  assert.equal(control.value, '2566-02-03');
  form.addEventListener('input', () => { heard += 1; });
  leave(control);
  assert.equal(control.value, '2023-02-03');
  assert.equal(shown(), '๓ กุมภาพันธ์ ๒๕๖๖');
  assert.equal(heard, 1);
  leave(control);
  assert.equal(heard, 1);
});

test('a row that is added shows its dates as well', () => {
  const row = document.createElement('div');
  row.innerHTML = '<input type="date" value="2023-01-31">';
  form.append(row);
  row.dispatchEvent(new CustomEvent('rowadded', { bubbles: true, detail: row }));
  assert.equal(row.querySelector('.buddhist').textContent, '๓๑ มกราคม ๒๕๖๖');
});
