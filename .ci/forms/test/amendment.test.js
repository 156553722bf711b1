import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { start as decide } from '/forms/scripts/decision.js';
import { start as propose } from '/forms/scripts/propose-amendment.js';
import { start as revise } from '/forms/scripts/revise-amendment.js';
import { choose, later, openForm, server, settled, submit, texts, type } from './page.js';

const FINDINGS = [1, 2].map(id => ({ id, item: `i${id}`, kind: 'URGENT', kindText: 'เร่งด่วน', itemText: 'ข้อ', issue: '' }));
const UNITS = [{ id: 'u1', name: 'สำนักปลัด' }, { id: 'u2', name: 'กองคลัง' }];
const PLAN = { title: 'เผยแพร่แผน', position: 'นักวิชาการ', startsOn: '2022-10-01', endsOn: '2023-09-30', budget: null,
  indicator: 'จำนวนครั้ง', baseline: 1, target: 4, targetUnit: 'ครั้ง', monitoring: 'ทุกเดือน' };
const MEASURE = { ...PLAN, id: 5, code: 'i1-1', state: 'EXECUTING', findings: [{ id: 1, item: 'i1' }],
  activities: [{ text: 'ประชุม' }, { text: 'เผยแพร่' }], unit: UNITS[0], evidence: [] };
const TYPED = { ...PLAN, findings: [1], activities: ['ประชุม', 'เผยแพร่'], unit: 'u1' };
const CYCLE = { id: 3, state: 'RUNNING', fiscalYear: 2566, agency: { name: 'อบต.' } };

let shown;
let form;
let known;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

async function proposing(more = {}) {
  shown = openForm('propose-amendment');
  [form] = shown.formElement;
  known = server({
    'GET /api/cycles': [{ cycle: CYCLE }],
    'GET /api/cycles/3/measure-choices': { findings: FINDINGS, units: UNITS },
    'GET /api/cycles/3/measures': [MEASURE, { ...MEASURE, id: 6, code: 'i2-1', state: 'PUBLISHED' }],
    'POST /api/cycles/3/amendments': { id: 1 },
    'GET /api/cycles/3/amendments/warnings': ['ไม่มีผู้อนุมัติ'],
    'GET /api/cycles/3/amendments/warnings?measure=5': [],
    ...more,
  });
  await propose(shown);
}

const pick = (name, value) => type(form.querySelector(`[name=${name}]`), value);

test('what can be amended is one measure more, or one that is under way', async () => {
  await proposing();
  assert.deepEqual([...form.querySelectorAll('[name=measure] option')].map(({ value }) => value), ['', 'another', '5']);
  assert.equal(form.querySelector('[name=title]'), null);
});

test('what can be amended is offered once, also when the year is chosen while its measures are still asked for', async () => {
  const measures = later();
  const opening = proposing({ 'GET /api/cycles/3/measures': () => measures.answer });
  await settled();
  pick('cycle', '3');
  measures.arrives([MEASURE]);
  await opening;
  await settled();
  assert.deepEqual([...form.querySelectorAll('[name=measure] option')].map(({ value }) => value), ['', 'another', '5']);
});

test('a measure under way keeps its findings and its unit, and its plan is there to be changed', async () => {
  await proposing();
  pick('measure', '5');
  assert.equal(form.querySelectorAll('[name=findings]').length, 1);
  assert.deepEqual([...form.querySelectorAll('[name=unit] option')].map(({ value }) => value), ['', 'u1']);
  assert.equal(form.querySelector('[name=title]').value, 'เผยแพร่แผน');
  assert.deepEqual([...form.querySelectorAll('[name="-"]')].map(({ value }) => value), ['ประชุม', 'เผยแพร่']);
  form.querySelector('[name=reason]').value = 'งบเพิ่ม';
  form.querySelector('[name=target]').value = '๕';
  await submit(shown);
  await settled();
  const [{ body }] = known.sent('POST', '/api/cycles/3/amendments');
  assert.deepEqual([body.measure, body.target, body.reason, body.budget], [5, 5, 'งบเพิ่ม', null]);
  assert.deepEqual(body.activities, ['ประชุม', 'เผยแพร่']);
});

test('one measure more begins empty and is sent without a reason only once it has one', async () => {
  await proposing();
  pick('measure', 'another');
  assert.equal(form.querySelectorAll('[name=findings]').length, 2);
  assert.equal(form.querySelector('[name=title]').value, '');
  await submit(shown);
  assert.equal(known.sent('POST', '/api/cycles/3/amendments').length, 0);
  assert.ok(form.querySelectorAll('.field-error').length > 0);
});

const AMENDMENT = { adds: false, reason: 'งบเพิ่ม', by: { id: 'o', name: 'เจ้าหน้าที่' }, measure: MEASURE, plan: TYPED,
  differences: [{ what: 'เป้าหมาย', before: '4 ครั้ง', after: '5 ครั้ง' }] };
const TASK = { id: 7, key: 'revise-amendment', mine: true, cycle: CYCLE, findings: FINDINGS.slice(0, 1), amendment: AMENDMENT,
  choices: { units: UNITS }, decisions: [{ kind: 'REVIEW', passed: false, reason: 'ขอรายละเอียด', by: { id: 'r', name: 'ผู้ตรวจสอบ' }, atText: 'วันนี้' }] };

async function revising() {
  shown = openForm('revise-amendment');
  [form] = shown.formElement;
  known = server({ 'GET /api/tasks/7': TASK, 'POST /api/tasks/7/completion': null, 'PUT /api/tasks/7/draft': null });
  await revise(shown);
}

const answer = kept => choose(form.querySelector(`[name=kept][value=${kept}]`));

test('what came back shows why and what was typed, and goes out again', async () => {
  await revising();
  assert.match(form.querySelector('.notice.returned').textContent, /ขอรายละเอียด/);
  assert.equal(form.querySelector('[name=reason]').value, 'งบเพิ่ม');
  assert.equal(form.querySelector('[name=target]').value, '4');
  answer(true);
  await submit(shown);
  const [{ body }] = known.sent('POST', '/api/tasks/7/completion');
  assert.deepEqual([body.kept, body.unit, body.findings], [true, 'u1', ['1']]);
});

test('whoever withdraws it has nothing to mend', async () => {
  await revising();
  form.querySelector('[name=title]').value = '';
  answer(false);
  assert.equal(form.querySelector('[data-proposal]').hidden, true);
  await submit(shown);
  assert.deepEqual(known.sent('POST', '/api/tasks/7/completion').map(({ body }) => body), [{ kept: false }]);
});

test('who decides sees before and after, why, and the measure as it would be', async () => {
  shown = openForm('decision');
  [form] = shown.formElement;
  server({ 'GET /api/tasks/7': { ...TASK, key: 'approve-amendment', deciding: true, digest: 'd', decisions: [],
    words: { question: 'ผล', hint: '', pass: 'อนุมัติ', refuse: 'ส่งคืน', reason: 'เหตุผล', reasonHint: '' } } });
  await decide(shown);
  assert.deepEqual(texts(form.querySelectorAll('del.before')), ['๔ ครั้ง']);
  assert.deepEqual(texts(form.querySelectorAll('ins.after')), ['๕ ครั้ง']);
  assert.match(form.querySelector('[data-subject]').textContent, /งบเพิ่ม[^]*เผยแพร่แผน/);
});

const warnings = () => texts(form.querySelectorAll('[data-warning]'));

test('whoever proposes is told in time that nobody could decide on it, of what is chosen now', async () => {
  await proposing();
  pick('measure', 'another');
  await settled();
  assert.deepEqual(warnings(), ['ไม่มีผู้อนุมัติ']);
  pick('measure', '5');
  await settled();
  assert.deepEqual(warnings(), []);
});

test('an answer about what was chosen before is not shown', async () => {
  const slow = later();
  await proposing({ 'GET /api/cycles/3/amendments/warnings': () => slow.answer });
  pick('measure', 'another');
  pick('measure', '5');
  slow.arrives(['ไม่มีผู้อนุมัติ']);
  await settled();
  assert.deepEqual(warnings(), []);
});

test('the errors of another measure go with it, and errors stand in the order of the fields', async () => {
  await proposing();
  pick('measure', 'another');
  form.querySelector('[name=position]').value = 'นักวิชาการ';
  form.querySelector('[name=startsOn]').value = '2023-09-01';
  form.querySelector('[name=endsOn]').value = '2023-01-01';
  await submit(shown);
  const listed = texts(form.querySelectorAll('.notice.error li'));
  const order = ['เหตุผลที่ขอแก้ไขแผน', 'ประเด็นที่มาตรการนี้แก้ไข', 'ชื่อมาตรการ', 'วันสิ้นสุด', 'ตัวชี้วัด'];
  const places = order.map(name => listed.findIndex(line => line.startsWith(name)));
  assert.equal(places.includes(-1), false, listed.join());
  assert.deepEqual(places, [...places].sort((one, other) => one - other), listed.join());
  assert.equal(document.activeElement, form.querySelector('[name=reason]'));
  pick('measure', '5');
  assert.deepEqual(texts(form.querySelectorAll('.notice.error, .field-error')), []);
});

test('one measure more begins today, one under way keeps its own days', async () => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: new Date(2023, 4, 9, 1) });
  await proposing();
  pick('measure', 'another');
  assert.equal(form.querySelector('[name=startsOn]').value, '2023-05-09');
  pick('measure', '5');
  assert.equal(form.querySelector('[name=startsOn]').value, '2022-10-01');
});

test('in a year that is over one measure more begins with the year', async () => {
  await proposing();
  pick('measure', 'another');
  assert.equal(form.querySelector('[name=startsOn]').value, '2022-10-01');
});
