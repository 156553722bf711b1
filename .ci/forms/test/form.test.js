import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { start } from '/forms/shared/form.js';
import { away, camForm, later, page, refused, server, settled, submit, texts, type } from './page.js';

const TASK = 'GET /api/tasks/7';
const COMPLETION = '/api/tasks/7/completion';
const TASKS = { id: 7, key: 'prepare-report', help: 'เขียนคำนำ', mine: true, assignee: { id: 'officer', name: 'สมชาย' } };
const RETURNED = { kind: 'REVIEW', passed: false, by: { name: 'วิภา' }, atText: 'วันนี้', reason: 'โปรดสรุปผล' };
const PAGE = {
  initial: ({ introduction }) => ({ introduction }),
  body: ({ introduction }) => ({ introduction }),
  done: 'ส่งแล้ว',
};

let shown;
let form;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
  page(`<div cam-tasklist-form><div><form class="sujarit"><p data-loading></p><fieldset data-body disabled>
    <div class="field"><label for="introduction">คำนำ</label><textarea id="introduction" name="introduction" required></textarea></div>
    </fieldset></form></div></div>`);
  mock.method(console, 'error', () => {});
  form = document.querySelector('form');
  shown = camForm(form);
});

const area = () => form.querySelector('[name=introduction]');
const notice = () => form.querySelector('[data-messages]').textContent;
const fieldErrors = () => texts(form.querySelectorAll('.field-error'));
const task = more => ({ ...TASKS, ...more });
const claimed = () => form.parentElement.classList.toggle('disabled-form');

async function opened(answers) {
  const known = server(answers);
  await start(shown, PAGE);
  return known;
}

test('the form opens with what the task holds, for whoever has the task', async () => {
  await opened({ [TASK]: task({ introduction: 'ฉบับก่อน' }) });
  assert.equal(area().value, 'ฉบับก่อน');
  assert.equal(form.querySelector('[data-body]').disabled, false);
  assert.equal(form.querySelector('[data-loading]'), null);
  assert.match(form.querySelector('.about').textContent, /เขียนคำนำ/);
});

test('a draft wins over what the task holds', async () => {
  await opened({ [TASK]: task({ introduction: 'ฉบับก่อน', draft: { introduction: 'ร่าง' }, draftSavedAt: '2026-11-01T02:00:00Z' }) });
  assert.equal(area().value, 'ร่าง');
});

test('nobody changes or sends a task that is not theirs, and is told why', async () => {
  await opened({ [TASK]: task({ mine: false }) });
  assert.equal(form.querySelector('[data-body]').disabled, true);
  assert.ok([...form.querySelectorAll('.actions button')].every(button => button.disabled));
  assert.match(notice(), /สมชาย รับงานนี้ไว้แล้ว/);
});

test('why the work came back stands before anything else', async () => {
  await opened({ [TASK]: task({ decisions: [RETURNED] }) });
  assert.match(form.querySelector('.notice.returned').textContent, /โปรดสรุปผล/);
});

test('work that was passed before is not told to have come back', async () => {
  await opened({ [TASK]: task({ decisions: [{ ...RETURNED, passed: true }, RETURNED] }) });
  assert.equal(form.querySelector('.notice.returned'), null);
});

test('what was asked before the work was claimed and answered after it is not shown', async () => {
  const [before, after] = [later(), later()];
  const waiting = [before, after];
  server({ [TASK]: () => waiting.shift().answer });
  start(shown, PAGE);
  claimed();
  await settled();
  after.arrives(task({ introduction: 'ของผู้รับงาน' }));
  await settled();
  before.arrives(task({ mine: false, assignee: null, introduction: 'ก่อนรับงาน' }));
  await settled();
  assert.equal(area().value, 'ของผู้รับงาน');
  assert.equal(form.querySelector('[data-body]').disabled, false);
  assert.equal(notice(), '');
});

test('a refusal that comes late is not shown either', async () => {
  const [before, after] = [later(), later()];
  const waiting = [before, after];
  server({ [TASK]: () => waiting.shift().answer });
  start(shown, PAGE);
  claimed();
  await settled();
  after.arrives(task());
  await settled();
  before.arrives(refused(404));
  await settled();
  assert.equal(notice(), '');
});

test('what was typed while the task is read again stays', async () => {
  const second = later();
  const answers = [task({ introduction: 'ฉบับก่อน' }), second.answer];
  await opened({ [TASK]: () => answers.shift() });
  claimed();
  await settled();
  type(area(), 'พิมพ์ระหว่างรอ');
  second.arrives(task({ introduction: 'ฉบับก่อน' }));
  await settled();
  assert.equal(area().value, 'พิมพ์ระหว่างรอ');
});

test('a task that cannot be read cannot be sent, and can be read again', async () => {
  const answers = { [TASK]: away };
  const { sent } = await opened(answers);
  assert.match(notice(), /ติดต่อเครื่องแม่ข่ายไม่ได้/);
  assert.equal((await submit(shown)).message, 'camForm submission prevented');
  answers[TASK] = task({ introduction: 'ฉบับก่อน' });
  form.querySelector('[data-messages] button').click();
  await settled();
  assert.equal(area().value, 'ฉบับก่อน');
  assert.equal(sent('POST', COMPLETION).length, 0);
});

test('an empty field is told at the field, and nothing is sent', async () => {
  const { sent } = await opened({ [TASK]: task() });
  assert.equal((await submit(shown)).message, 'camForm submission prevented');
  assert.deepEqual(fieldErrors(), ['โปรดกรอก']);
  assert.equal(sent('POST', COMPLETION).length, 0);
});

test('what is complete is sent once, told, and its draft forgotten', async () => {
  const { sent } = await opened({ [TASK]: task(), [`POST ${COMPLETION}`]: null, 'PUT /api/tasks/7/draft': null });
  type(area(), 'คำนำ');
  assert.equal(await submit(shown), null);
  mock.timers.tick(60000);
  await settled();
  assert.deepEqual(sent('POST', COMPLETION).map(({ body }) => body), [{ introduction: 'คำนำ' }]);
  assert.deepEqual(shown.told, ['ส่งแล้ว']);
  assert.equal(sent('PUT', '/api/tasks/7/draft').length, 0);
});

test('what the server refuses is told at the field, and the form can be mended and sent again', async () => {
  const answers = {
    [TASK]: task(),
    [`POST ${COMPLETION}`]: refused(400, { errors: [{ field: 'introduction', message: 'ยาวเกิน ๔๐๐๐ ตัวอักษร' }] }),
  };
  await opened(answers);
  type(area(), 'คำนำ');
  assert.equal((await submit(shown)).message, 'camForm submission prevented');
  assert.deepEqual(fieldErrors(), ['ยาวเกิน ๔๐๐๐ ตัวอักษร']);
  assert.deepEqual(shown.told, []);
  assert.ok([...form.querySelectorAll('.actions button')].every(button => !button.disabled));
  answers[`POST ${COMPLETION}`] = null;
  assert.equal(await submit(shown), null);
  assert.deepEqual(fieldErrors(), []);
});

test('what was typed is kept in this browser when the server is away at the end', async () => {
  await opened({ [TASK]: task(), [`POST ${COMPLETION}`]: away });
  type(area(), 'คำนำ');
  await submit(shown);
  assert.deepEqual(JSON.parse(localStorage.getItem('sujarit:draft:officer:7')).values, { introduction: 'คำนำ' });
  assert.match(notice(), /สิ่งที่กรอกไว้ยังอยู่/);
});

test('the form opens at what has to be mended', async () => {
  await opened({ [TASK]: task({ decisions: [RETURNED] }) });
  assert.equal(document.activeElement, form.querySelector('[data-returned]'));
  assert.match(document.activeElement.textContent, /โปรดสรุปผล/);
});

test('the keyboard begins in the form, and the first field is one step away', async () => {
  await opened({ [TASK]: task() });
  assert.equal(document.activeElement, form);
  const [skip] = form.querySelectorAll('button, a, input, textarea, select');
  skip.click();
  assert.equal(document.activeElement, area());
});

test('opening work that nobody has offers to take it, as Tasklist does', async () => {
  const claim = document.createElement('button');
  claim.className = 'claim';
  form.closest('[cam-tasklist-form]').setAttribute('cam-tasklist-task', '');
  form.closest('[cam-tasklist-form]').append(claim);
  const pressed = mock.fn();
  claim.addEventListener('click', pressed);
  await opened({ [TASK]: task({ mine: false, assignee: null, offered: true }) });
  assert.equal(document.activeElement, form.querySelector('[data-claim]'));
  document.activeElement.click();
  assert.equal(pressed.mock.callCount(), 1);
});

test('the page around the form is told when the task is done, and only then', async () => {
  const told = [];
  document.addEventListener('sujarit-task-done', ({ detail }) => told.push(detail));
  await opened({ [TASK]: task({ introduction: 'คำนำ' }), [`POST ${COMPLETION}`]: null });
  type(area(), '');
  await submit(shown);
  assert.deepEqual(told, []);
  type(area(), 'คำนำ');
  await submit(shown);
  assert.deepEqual(told, [{ task: 7, text: 'ส่งแล้ว' }]);
});

test('work that came back opens at the part that was marked, and lists all of them', async () => {
  const marks = [{ key: 'introduction', what: 'คำนำ', text: 'ฉบับก่อน' }, { key: 'evidence/9', what: 'หลักฐาน', text: 'ภาพที่ลบแล้ว' }];
  await opened({ [TASK]: task({ introduction: 'ฉบับก่อน', decisions: [{ ...RETURNED, marks }] }) });
  const field = area().closest('.field');
  assert.equal(document.activeElement, field);
  assert.match(field.querySelector('[data-mark]').textContent, /ต้องแก้ไข/);
  assert.equal(area().value, 'ฉบับก่อน');
  assert.deepEqual(texts(form.querySelectorAll('.notice.returned .marks li')), ['คำนำ ฉบับก่อน', 'หลักฐาน ภาพที่ลบแล้ว']);
  assert.equal(form.querySelectorAll('[data-marked]').length, 1);
});

test('taking the work tells the lists around the form, which count anew', async () => {
  await opened({ [TASK]: task({ mine: false, assignee: null, offered: true }) });
  let told = 0;
  document.addEventListener('sujarit-task-changed', () => { told += 1; });
  claimed();
  await settled();
  assert.equal(told, 1);
});
