import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { away, page, pluginUrl, refused, server, settled, texts, type } from './page.js';

page(); // the plugin adds its styles to the page as soon as it is loaded
const { default: points } = await import(pluginUrl('approvals.js'));

const LIST = '/api/tasks/approvals';
const COMPLETION = '/api/tasks/7/completion';
const WORDS = {
  question: 'ผลการพิจารณา', hint: 'ตรวจหลักฐาน', pass: 'อนุมัติ', refuse: 'ส่งคืนแก้ไข', passed: 'อนุมัติแล้ว', refused: 'ส่งคืนแก้ไขแล้ว',
  reason: 'เหตุผล', reasonHint: 'บอกว่าต้องแก้อะไร',
};
const TASK = {
  deciding: true, offered: true, words: WORDS,
  id: 7, key: 'approve-measure', name: 'อนุมัติผลการดำเนินการ', digest: 'what-was-shown', subject: 'i7-1 เผยแพร่แผน',
  measure: { code: 'i7-1', title: 'เผยแพร่แผน', findings: [], activities: [] },
};

let container;

beforeEach(() => {
  page('<main></main>', { url: 'http://localhost:8080/camunda/app/cockpit/default/#/approvals' });
  container = document.querySelector('main');
});

const render = async point => {
  points.find(({ pluginPoint }) => pluginPoint === point).render(container);
  await settled();
};
const button = (text, within = container) =>
  [...within.querySelectorAll('button')].find(one => one.textContent === text && !one.closest('[hidden]'));
const reason = () => container.querySelector('textarea');
const decide = passed => container.querySelector(`[data-passed=${passed}]`).click();
const closed = () => container.querySelector('.decision fieldset').disabled;

async function openedTask(answers) {
  location.hash = '#/approvals?task=7';
  const known = server({ 'GET /api/tasks/7': TASK, ...answers });
  await render('cockpit.route');
  return known;
}

test('the list shows what waits by what it is about, and what has waited longest first', async () => {
  const task = more => ({ name: 'งาน', subject: '', ...more });
  server({ [`GET ${LIST}`]: { total: 5, tasks: [
    task({ id: 1, about: 'รายงานผลประจำปี', subject: 'รายงาน' }), task({ id: 2, about: 'มาตรการประจำปี', due: '2023-09-30', overdue: true }),
    task({ id: 3, about: 'รายงานผลประจำปี', name: 'งานใหม่' })] } });
  await render('cockpit.route');
  assert.deepEqual(texts(container.querySelectorAll('h3')), ['รายงานผลประจำปี ๒ เรื่อง', 'มาตรการประจำปี ๑ เรื่อง']);
  assert.deepEqual([...container.querySelectorAll('li a')].map(link => link.getAttribute('href')),
    ['#/approvals?task=1', '#/approvals?task=3', '#/approvals?task=2']);
  assert.match(container.textContent, /แสดง ๓ จาก ๕ เรื่อง/);
  assert.match(container.textContent, /กำหนด ๓๐ กันยายน ๒๕๖๖ เกินกำหนด/);
});

test('an empty list says so, one that cannot be had never does', async () => {
  server({ [`GET ${LIST}`]: { total: 0, tasks: [] } });
  await render('cockpit.dashboard');
  assert.match(container.textContent, /ไม่มีเรื่องที่รออนุมัติ/);
  container.replaceChildren();
  server({ [`GET ${LIST}`]: away });
  await render('cockpit.dashboard');
  assert.doesNotMatch(container.textContent, /ไม่มีเรื่อง/);
  server({ [`GET ${LIST}`]: { total: 0, tasks: [] } });
  button('โหลดข้อมูลล่าสุด').click();
  await settled();
  assert.match(container.textContent, /ไม่มีเรื่องที่รออนุมัติ/);
});

test('the entry counts what waits, and nothing is no number', async () => {
  server({ [`GET ${LIST}`]: { total: 12, tasks: [] } });
  await render('cockpit.navigation');
  assert.equal(container.querySelector('.approvals-count').textContent, '๑๒');
  server({ [`GET ${LIST}`]: { total: 0, tasks: [] } });
  document.dispatchEvent(new CustomEvent('sujarit-decided'));
  await settled();
  assert.equal(container.querySelector('.approvals-count').textContent, '');
});

test('nothing is returned without a reason', async () => {
  const { sent } = await openedTask();
  type(reason(), '  ');
  decide(false);
  assert.equal(container.querySelector('.field-error').textContent, 'โปรดกรอก');
  assert.equal(reason().getAttribute('aria-invalid'), 'true');
  assert.equal(button('ยืนยัน'), undefined);
  assert.equal(sent('POST', COMPLETION).length, 0);
});

test('a decision is made at the second look only, with what was on the screen, and leads back to the list', async () => {
  const { sent } = await openedTask({ [`POST ${COMPLETION}`]: null, [`GET ${LIST}`]: { total: 0, tasks: [] } });
  decide(true);
  assert.equal(sent('POST', COMPLETION).length, 0);
  assert.equal(closed(), true);
  button('กลับไปพิจารณาต่อ').click();
  assert.equal(closed(), false);
  decide(true);
  button('ยืนยัน').click();
  await settled();
  assert.deepEqual(sent('POST', COMPLETION).map(({ body }) => body), [{ passed: true, reason: '', digest: 'what-was-shown' }]);
  assert.equal(location.hash, '#/approvals');
  container.replaceChildren();
  await render('cockpit.route');
  assert.match(container.querySelector('[role=status]').textContent, /i7-1 เผยแพร่แผน: อนุมัติแล้ว/);
  container.replaceChildren();
  await render('cockpit.route');
  assert.doesNotMatch(container.textContent, /อนุมัติแล้ว/);
});

test('pressing twice decides once', async () => {
  const { sent } = await openedTask({ [`POST ${COMPLETION}`]: null });
  decide(true);
  const confirm = button('ยืนยัน');
  confirm.click();
  confirm.click();
  await settled();
  assert.equal(sent('POST', COMPLETION).length, 1);
});

test('a refusal is shown in its place, what was typed stays, and what is true now can be loaded', async () => {
  await openedTask({ [`POST ${COMPLETION}`]: refused(409, { detail: 'มีผู้ดำเนินการไปก่อนแล้ว' }) });
  type(reason(), 'ยังไม่ตรงตัวชี้วัด');
  decide(false);
  button('ยืนยัน').click();
  await settled();
  assert.match(container.querySelector('[role=alert]').textContent, /มีผู้ดำเนินการไปก่อนแล้ว/);
  assert.equal(closed(), false);
  button('โหลดข้อมูลล่าสุด').click();
  await settled();
  assert.equal(reason().value, 'ยังไม่ตรงตัวชี้วัด');
  assert.equal(container.querySelector('[role=alert]'), null);
});

test('a cancellation is decided in its own words', async () => {
  await openedTask({ 'GET /api/tasks/7': { ...TASK, words: { ...WORDS, refuse: 'ไม่ให้ยกเลิก' }, cancellation: { reason: 'โครงการถูกยุบ' } } });
  assert.match(container.textContent, /โครงการถูกยุบ/);
  assert.match(container.querySelector('.decision').textContent, /ไม่ให้ยกเลิก/);
  decide(false);
  assert.equal(container.querySelector('.field-error').textContent, 'โปรดกรอก');
});

test('what the manager had a hand in can be read and says so, but is not asked to be decided', async () => {
  await openedTask({ 'GET /api/tasks/7': { ...TASK, mine: false, offered: false, warnings: ['ท่านมีส่วนจัดทำงานนี้'] } });
  assert.deepEqual(texts(container.querySelectorAll('.notice')), ['ท่านมีส่วนจัดทำงานนี้']);
  assert.equal(container.querySelector('.decision'), null);
});

test('what somebody else holds says whose it is', async () => {
  await openedTask({ 'GET /api/tasks/7': { ...TASK, mine: false, offered: false, assignee: { id: 'm', name: 'สมชาย' } } });
  assert.match(container.textContent, /สมชาย รับเรื่องนี้ไว้พิจารณาแล้ว/);
  assert.equal(container.querySelector('.decision'), null);
});

test('what the public will read is shown before it is decided on, and offered as a page of its own and as PDF', async () => {
  const published = () => container.querySelector('iframe')?.getAttribute('src');
  const links = () => [...container.querySelectorAll('.links a')].map(one => one.getAttribute('href'));
  await openedTask({});
  assert.equal(published(), undefined);
  for (const asPublished of [
    { html: '/api/cycles/3/plan.html', pdf: '/api/cycles/3/plan.pdf' },
    { html: '/home/measures/bongti/2569/i7-1/publication', pdf: null },
  ]) {
    container.replaceChildren();
    await openedTask({ 'GET /api/tasks/7': { ...TASK, asPublished } });
    assert.equal(published(), asPublished.html);
    assert.ok(container.querySelector('iframe').title);
    assert.deepEqual(links(), [asPublished.html, asPublished.pdf].filter(Boolean));
  }
});

test('who grants that a year is taken back reads once more what is lost, each thing under its label', async () => {
  const withdrawal = { reason: 'เปิดผิดปี', by: { id: 'o', name: 'นางสาววิภา' }, losses: ['มาตรการ ๒ รายการ', 'แผนที่เผยแพร่แล้วถูกถอน'] };
  await openedTask({ 'GET /api/tasks/7': { ...TASK, key: 'approve-withdrawal', businessKey: 'bongti/2569/withdrawal',
    measure: undefined, measures: [], findings: [], decisions: [], cycle: { id: 3, withdrawal } } });
  assert.deepEqual(texts(container.querySelectorAll('.returned dt')), ['เหตุผล', 'ผู้ขอ']);
  assert.match(container.querySelector('.returned').textContent, /สิ่งต่อไปนี้จะหายไป/);
  const asked = () => texts(container.querySelectorAll('.confirmation li'));
  container.querySelector('[data-passed=true]').click();
  assert.deepEqual(asked(), withdrawal.losses);
  container.querySelector('.confirmation button:last-of-type').click();
  type(container.querySelector('[name=reason]'), 'ปีนี้ถูกแล้ว');
  container.querySelector('[data-passed=false]').click();
  assert.deepEqual(asked(), []);
});

test('a report is had in its four formats and offered only once', async () => {
  const at = '/api/cycles/3/report.';
  const reportLinks = { html: `${at}html`, pdf: `${at}pdf`, docx: `${at}docx`, xlsx: `${at}xlsx` };
  await openedTask({ 'GET /api/tasks/7': { ...TASK, measure: undefined, measures: [], findings: [], decisions: [],
    cycle: { id: 3 }, reportLinks, asPublished: { html: `${at}html`, pdf: `${at}pdf` } } });
  assert.equal(container.querySelectorAll('.links a').length, 4);
  assert.equal(container.querySelector('iframe').getAttribute('src'), `${at}html`);
});
