import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Problem } from '/forms/shared/api.js';
import { clear, showErrors, showNote, showProblem } from '/forms/shared/messages.js';
import { page, texts } from './page.js';

let form;

beforeEach(() => {
  page(`<form><div data-messages tabindex="-1"></div>
    <div class="field"><label for="title">ชื่อ</label><input id="title" name="title" aria-describedby="help"><p id="help"></p></div>
    <details><div class="field"><input name="total"></div></details></form>`);
  form = document.querySelector('form');
});

const control = name => form.querySelector(`[name=${name}]`);
const top = () => form.querySelector('[data-messages]');
const lines = () => texts(top().querySelectorAll('li'));
const problem = (status, errors, detail = 'ทำไม่ได้') => new Problem(status, { detail, errors });

test('an error stands at its field, is tied to it for a screen reader, and is listed at the top', () => {
  showErrors(form, [{ control: control('title'), message: 'โปรดกรอก' }]);
  const line = control('title').closest('.field').querySelector('.field-error');
  assert.equal(line.textContent, 'โปรดกรอก');
  assert.equal(control('title').getAttribute('aria-invalid'), 'true');
  assert.equal(control('title').getAttribute('aria-describedby'), `help ${line.id}`);
  assert.deepEqual(lines(), ['ชื่อ: โปรดกรอก']);
  assert.equal(document.activeElement, control('title'));
});

test('the line at the top leads to its field, also to one in a fold', () => {
  showErrors(form, [{ message: 'อย่างอื่น' }, { control: control('total'), message: 'โปรดกรอก' }]);
  assert.equal(form.querySelector('details').open, true);
  control('title').focus();
  top().querySelector('li button').click();
  assert.equal(document.activeElement, control('total'));
});

test('what is mended leaves nothing behind', () => {
  showErrors(form, [{ control: control('title'), message: 'โปรดกรอก' }]);
  clear(form);
  assert.equal(form.querySelector('.field-error'), null);
  assert.equal(control('title').hasAttribute('aria-invalid'), false);
  assert.equal(control('title').getAttribute('aria-describedby'), 'help');
  assert.equal(top().childElementCount, 0);
});

test('what the server says of a field stands there, what it says of none at the top', () => {
  showProblem(form, problem(400, [{ field: 'title', message: 'ซ้ำ' }, { field: '', message: 'ปีนี้ปิดแล้ว' }]));
  assert.equal(control('title').closest('.field').querySelector('.field-error').textContent, 'ซ้ำ');
  assert.deepEqual(lines(), ['ชื่อ: ซ้ำ', 'ปีนี้ปิดแล้ว']);
  assert.equal(top().querySelector('strong').textContent, 'ยังส่งไม่ได้ โปรดแก้ไขรายการต่อไปนี้');
});

test('a page may say which of its controls a field of the API is', () => {
  showProblem(form, problem(400, [{ field: 'score', message: 'เกิน ๑๐๐' }]), { path: () => 'total' });
  assert.equal(control('total').closest('.field').querySelector('.field-error').textContent, 'เกิน ๑๐๐');
});

test('a single reason without a field is the message itself', () => {
  showProblem(form, problem(409, [{ field: '', message: 'ทำไม่ได้' }]));
  assert.equal(top().querySelector('strong').textContent, 'ทำไม่ได้');
  assert.equal(top().querySelector('ul'), null);
});

test('who has to log in again gets the way to it, and who can try again the button', () => {
  let again = 0;
  const reload = () => { again += 1; };
  showProblem(form, problem(401, []), { reload });
  assert.equal(top().querySelector('a').getAttribute('href'), '/login');
  showProblem(form, problem(409, []), { reload });
  top().querySelector('button').click();
  assert.equal(again, 1);
  showProblem(form, problem(400, []), { reload });
  assert.equal(top().querySelector('button'), null);
});

test('a note takes the place of what was said before', () => {
  showErrors(form, [{ message: 'อย่างอื่น' }]);
  showNote(form, 'ส่งคำขอแล้ว');
  assert.equal(top().textContent, 'ส่งคำขอแล้ว');
});
