import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { addRow, enableRows, fillToMinimum, listsOf, ownerOf, rowsOf, setRows } from '/forms/shared/rows.js';
import { page, texts, type } from './page.js';

const FORM = `<form>
  <div data-list="measures" data-template="measure" data-min="1"></div>
  <button type="button" data-add="measures">เพิ่ม</button>
  <template data-name="measure"><div><b data-number="form.measure.number"></b><label for="title">ชื่อ</label>
    <input id="title" name="title" aria-describedby="title-help"><p id="title-help"></p>
    <div data-list="steps" data-template="step" data-min="1"></div><button type="button" data-add="steps">เพิ่มขั้น</button>
    <button type="button" data-remove>ลบ</button></div></template>
  <template data-name="step"><div><i data-number="form.step"></i><input name="-"><button type="button" data-remove>ลบขั้น</button></div></template>
</form>`;

let form;
let list;
let changes;

beforeEach(() => {
  page(FORM);
  form = document.querySelector('form');
  list = form.querySelector('[data-list=measures]');
  changes = 0;
  enableRows(form, () => { changes += 1; });
  fillToMinimum(form);
});

const rows = () => rowsOf(list);
const removeOf = row => [...row.children].find(child => child.matches('[data-remove]'));

test('a list has its least rows from the beginning, in every row too', () => {
  assert.equal(rows().length, 1);
  assert.equal(rowsOf(listsOf(rows()[0])[0]).length, 1);
});

test('the add button adds a row to its own list and moves to its first field', () => {
  form.querySelector(':scope > [data-add]').click();
  assert.equal(rows().length, 2);
  assert.equal(document.activeElement, rows()[1].querySelector('[name=title]'));
  rows()[1].querySelector('[data-add=steps]').click();
  assert.deepEqual(rows().map(row => row.querySelectorAll('[data-list=steps] > [data-row]').length), [1, 2]);
  assert.equal(changes, 2);
});

test('rows are numbered in Thai, anew when one goes, and a step does not take the number of its measure', () => {
  addRow(list);
  addRow(list);
  assert.deepEqual(texts(list.querySelectorAll('b')), ['มาตรการที่ ๑', 'มาตรการที่ ๒', 'มาตรการที่ ๓']);
  assert.deepEqual(texts(list.querySelectorAll('i')), ['ขั้นตอนที่ ๑', 'ขั้นตอนที่ ๑', 'ขั้นตอนที่ ๑']);
  removeOf(rows()[0]).click();
  assert.deepEqual(texts(list.querySelectorAll('b')), ['มาตรการที่ ๑', 'มาตรการที่ ๒']);
});

test('ids are unique, and labels and help follow them', () => {
  addRow(list);
  const ids = [...form.querySelectorAll('[id]')].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const row of rows()) {
    const title = row.querySelector('[name=title]');
    assert.equal(title.labels[0].textContent, 'ชื่อ');
    assert.equal(row.querySelector(`#${title.getAttribute('aria-describedby')}`).tagName, 'P');
  }
});

test('an untouched row goes at once, one with words only after a question', () => {
  setRows(list, 3);
  removeOf(rows()[2]).click();
  assert.equal(rows().length, 2);
  type(rows()[1].querySelector('[name=title]'), 'เผยแพร่แผน');
  const remove = removeOf(rows()[1]);
  remove.click();
  assert.equal(rows().length, 2);
  assert.equal(remove.textContent, 'ยืนยันการลบ');
  remove.dispatchEvent(new Event('blur'));
  assert.equal(remove.textContent, 'ลบ');
  remove.click();
  remove.click();
  assert.equal(rows().length, 1);
});

test('the last row that must be cannot be removed', () => {
  assert.equal(removeOf(rows()[0]).hidden, true);
  addRow(list);
  assert.equal(removeOf(rows()[0]).hidden, false);
  removeOf(rows()[1]).click();
  assert.equal(removeOf(rows()[0]).hidden, true);
});

test('a control belongs to the row around it', () => {
  const step = list.querySelector('[name="-"]');
  assert.equal(ownerOf(step), step.closest('[data-row]'));
  assert.equal(ownerOf(rows()[0].querySelector('[name=title]')), rows()[0]);
  assert.equal(ownerOf(list), form);
});
