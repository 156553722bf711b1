import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { fill, find, read } from '/forms/shared/fields.js';
import { rowsOf } from '/forms/shared/rows.js';
import { page } from './page.js';

const FORM = `<form>
  <input name="title"> <input name="target" data-type="number"> <input name="itaYear" data-type="year">
  <textarea name="note" data-type="optional"></textarea>
  <input type="radio" name="passed" value="true" data-type="boolean"><input type="radio" name="passed" value="false" data-type="boolean">
  <input type="checkbox" name="noBudget">
  <input type="checkbox" name="findings" value="1" data-type="choice"><input type="checkbox" name="findings" value="2" data-type="choice">
  <input type="file" name="file">
  <select name="unit"><option value="">เลือก</option><option value="u1">สำนักปลัด</option></select>
  <div data-list="measures" data-template="measure"></div>
  <template data-name="measure"><div><input name="title"><div data-list="activities" data-template="activity"></div></div></template>
  <template data-name="activity"><div><input name="-"></div></template>
</form>`;

const VALUES = {
  title: 'แผน', target: 85.5, itaYear: 2566, note: 'ดี', passed: false, noBudget: true, findings: ['2'], unit: 'u1',
  measures: [{ title: 'เผยแพร่', activities: ['ร่าง', 'ประกาศ'] }, { title: 'อบรม', activities: [] }],
};

let form;

beforeEach(() => {
  page(FORM);
  form = document.querySelector('form');
});

test('what is written into a form is what is read from it, rows in rows as well', () => {
  fill(form, VALUES);
  assert.deepEqual(read(form), VALUES);
});

test('an empty form says nothing rather than something wrong', () => {
  assert.deepEqual(read(form), {
    title: '', target: null, itaYear: null, note: null, passed: null, noBudget: false, findings: [], unit: '', measures: [],
  });
});

test('Thai digits are numbers, and what is no number is kept as it was typed', () => {
  fill(form, { target: '๑,๐๐๐', itaYear: 'ปีนี้', title: '  แผน ๒๕๖๖ ' });
  const { target, itaYear, title } = read(form);
  assert.deepEqual([target, itaYear, title], [1000, 'ปีนี้', 'แผน ๒๕๖๖']);
});

test('what is not mentioned stays, and fewer rows take the rest away', () => {
  fill(form, VALUES);
  fill(form, { target: null, measures: [{ title: 'อบรม' }] });
  assert.deepEqual(read(form), { ...VALUES, target: null, measures: [{ title: 'อบรม', activities: ['ร่าง', 'ประกาศ'] }] });
});

test('a path of the API finds the control that it means', () => {
  fill(form, VALUES);
  const rows = rowsOf(form.querySelector('[data-list=measures]'));
  assert.equal(find(form, 'title'), form.querySelector('[name=title]'));
  assert.equal(find(form, 'measures[1].title'), rows[1].querySelector('[name=title]'));
  assert.equal(find(form, 'measures[0].activities[1]').value, 'ประกาศ');
  assert.equal(find(form, 'measures[1]'), rows[1].querySelector('[name=title]'));
  for (const path of ['', 'nothing', 'measures', 'measures[9].title', 'measures[0].nothing', 'title.more']) {
    assert.equal(find(form, path), undefined, path);
  }
});
