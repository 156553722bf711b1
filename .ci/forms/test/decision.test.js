import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { start } from '/forms/scripts/decision.js';
import { openForm, refused, server, settled, submit, texts, type } from './page.js';

const COMPLETION = '/api/tasks/7/completion';
const MEASURE = {
  code: 'i7-1', title: 'เผยแพร่แผน', findings: [], activities: [], evidence: [], startsOn: '2022-10-01', endsOn: '2023-09-30',
};
const WORDS = {
  question: 'ผลการพิจารณา', hint: 'ตรวจหลักฐาน', pass: 'อนุมัติ', refuse: 'ส่งคืนแก้ไข', passed: 'อนุมัติแล้ว', refused: 'ส่งคืนแก้ไขแล้ว',
  reason: 'เหตุผล', reasonHint: 'บอกว่าต้องแก้อะไร',
};
const TASK = {
  deciding: true, words: WORDS, id: 7, key: 'review-measure', mine: true, digest: 'what-was-shown', measure: MEASURE, missing: ['i7-1 ไม่มีหลักฐาน'] };

let shown;
let form;
let known;

beforeEach(async () => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
  shown = openForm('decision');
  [form] = shown.formElement;
  known = server({ 'GET /api/tasks/7': TASK, [`POST ${COMPLETION}`]: null });
  await start(shown);
});

/** Presses one of the two answers and says yes to the second look. */
async function decide(passed) {
  answer(passed).click();
  await settled();
  button('ยืนยัน')?.click();
  await settled();
}
const button = text => [...form.querySelectorAll('button')].find(one => one.textContent === text && !one.closest('[hidden]'));
const answer = value => form.querySelector(`[data-passed=${value}]`);
const reason = () => form.querySelector('[name=reason]');
const sent = () => known.sent('POST', COMPLETION).map(({ body }) => body);
const errors = () => texts(form.querySelectorAll('.field-error'));

test('everything that the decision rests on is shown', () => {
  assert.match(form.querySelector('[data-subject]').textContent, /เผยแพร่แผน/);
  assert.deepEqual(texts(form.querySelectorAll('.missing li')), ['i7-1 ไม่มีหลักฐาน']);
});

test('a decision whose content was changed since says that it counts no longer', async () => {
  const decision = { kind: 'REVIEW', passed: true, voided: true, reason: '', by: { id: 'r', name: 'ผู้ตรวจสอบ' }, atText: 'วันนี้' };
  shown = openForm('decision');
  [form] = shown.formElement;
  server({ 'GET /api/tasks/7': { ...TASK, decisions: [decision, { ...decision, voided: false }] } });
  await start(shown);
  assert.deepEqual(texts(form.querySelectorAll('.decisions .warning')), ['เนื้อหาเปลี่ยนไปหลังการพิจารณานี้ ผลการพิจารณานี้จึงไม่มีผลแล้ว']);
});

test('no decision is no decision', async () => {
  assert.notEqual(await submit(shown), null);
  assert.deepEqual(errors(), ['โปรดเลือก']);
  assert.deepEqual(sent(), []);
});

test('nothing is returned without a reason, nor with blanks for one', async () => {
  type(reason(), '   ');
  await decide(false);
  assert.equal(reason().labels[0].classList.contains('required'), true);
  assert.deepEqual(errors(), ['โปรดกรอก']);
  assert.equal(document.activeElement, reason());
  assert.deepEqual(sent(), []);
});

test('a reason is not asked for any more when the work passes after all', async () => {
  await decide(false);
  assert.equal(reason().required, true);
  await decide(true);
  assert.equal(reason().required, false);
  assert.deepEqual(sent(), [{ passed: true, reason: '', digest: 'what-was-shown' }]);
});

test('a return goes out with its reason and with what was on the screen', async () => {
  type(reason(), ' โปรดสรุปผลลัพธ์ ');
  await decide(false);
  assert.deepEqual(sent(), [{ passed: false, reason: 'โปรดสรุปผลลัพธ์', digest: 'what-was-shown' }]);
});

test('a return names the parts that were marked, a pass none', async () => {
  shown = openForm('decision');
  [form] = shown.formElement;
  known = server({ 'GET /api/tasks/7': { ...TASK, parts: [
    { key: 'outcome', what: 'ผลลัพธ์', text: 'ดีขึ้น' }, { key: 'evidence/3', what: 'หลักฐาน', text: 'ภาพถ่าย' }] }, [`POST ${COMPLETION}`]: null });
  await start(shown);
  assert.equal(form.querySelector('details[data-marks]').open, false);
  form.querySelector('[name=marks][value="evidence/3"]').click();
  type(reason(), 'ภาพไม่ชัด');
  await decide(false);
  assert.deepEqual(sent(), [{ passed: false, reason: 'ภาพไม่ชัด', digest: 'what-was-shown', marks: ['evidence/3'] }]);
  await decide(true);
  assert.equal('marks' in sent().at(-1), false);
});

test('work without parts of its own offers none to mark', () => {
  assert.equal(form.querySelector('details[data-marks]'), null);
});

test('what has changed since it was shown is not decided, can be read again, and the reason stays', async () => {
  known = server({ 'GET /api/tasks/7': { ...TASK, digest: 'newer' }, [`POST ${COMPLETION}`]: refused(409, { detail: 'เนื้อหาเปลี่ยนไป' }) });
  type(reason(), 'โปรดสรุปผล');
  await decide(false);
  assert.match(form.querySelector('.notice.error').textContent, /เนื้อหาเปลี่ยนไป/);
  form.querySelector('.notice.error button').click();
  await settled();
  assert.equal(reason().value, 'โปรดสรุปผล');
  await decide(false);
  assert.equal(sent().at(-1).digest, 'newer');
});

test('nothing is decided before a second look, which is the one of Cockpit, and what was typed stays', async () => {
  type(reason(), 'โปรดสรุปผล');
  answer(false).click();
  await settled();
  assert.equal(form.querySelector('[data-decided]').textContent, 'เผยแพร่แผน — โปรดสรุปผล');
  assert.match(form.querySelector('.confirmation').textContent, /ส่งคืนแก้ไข — ยืนยันหรือไม่.*แก้ไขภายหลังไม่ได้/);
  assert.equal(document.activeElement, button('ยืนยัน'));
  assert.equal(form.querySelector('fieldset[data-body]').disabled, true);
  assert.equal(form.querySelector('footer.actions').hidden, true);
  button('กลับไปพิจารณาต่อ').click();
  await settled();
  assert.deepEqual(sent(), []);
  assert.equal(form.querySelector('fieldset[data-body]').disabled, false);
  assert.equal(form.querySelector('.confirmation').hidden, true);
  assert.equal(reason().value, 'โปรดสรุปผล');
  await decide(false);
  assert.equal(sent().length, 1);
});

async function reading(task) {
  shown = openForm('decision');
  [form] = shown.formElement;
  server({ 'GET /api/tasks/7': { ...TASK, mine: false, ...task } });
  await start(shown);
}

test('what is only offered is decided as it is: the decision takes it, and nothing is a draft before', async () => {
  await reading({ offered: true, warnings: [] });
  known = server({ [`POST ${COMPLETION}`]: null });
  assert.deepEqual(texts(form.querySelectorAll('.notice')), []);
  assert.equal(document.body.classList.contains('not-offered'), false);
  assert.equal(button('บันทึกร่าง'), undefined);
  type(reason(), 'โปรดสรุปผล');
  mock.timers.tick(60_000);
  await decide(false);
  assert.deepEqual(known.requests.map(({ method, url }) => `${method} ${url}`), [`POST ${COMPLETION}`]);
  assert.equal(location.hash, '#/');
});

test('whoever had a hand in it is told that and nothing else, and is not offered to take it', async () => {
  await reading({ offered: false, warnings: ['ท่านมีส่วนจัดทำงานนี้'] });
  assert.deepEqual(texts(form.querySelectorAll('.notice')), ['ท่านมีส่วนจัดทำงานนี้']);
  assert.equal(document.body.classList.contains('not-offered'), true);
});

test('who only reads it is told that it waits for somebody else, and it is not offered', async () => {
  await reading({ offered: false, warnings: [] });
  assert.deepEqual(texts(form.querySelectorAll('.notice')), ['งานนี้รอผู้อื่นรับไปดำเนินการ ท่านอ่านได้แต่รับไม่ได้']);
  assert.equal(document.body.classList.contains('not-offered'), true);
});

test('whoever stands in for others reads so before deciding', async () => {
  await reading({ mine: true, capacity: 'ท่านพิจารณาในฐานะผู้ปฏิบัติราชการแทน' });
  assert.deepEqual(texts(form.querySelectorAll('[data-capacity]')), ['ท่านพิจารณาในฐานะผู้ปฏิบัติราชการแทน']);
});
