import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { away, page, pluginUrl, refused, server, settled, texts, type } from './page.js';

page(); // the plugin adds its styles to the page as soon as it is loaded
const { default: points } = await import(pluginUrl('approvals.js'));

const LIST = '/api/tasks/approvals';
const COMPLETION = '/api/tasks/7/completion';
const TASK = {
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

async function openedTask(answers) {
  location.hash = '#/approvals?task=7';
  const known = server({ 'GET /api/tasks/7': TASK, ...answers });
  await render('cockpit.route');
  return known;
}

test('the list shows what waits by kind, and what it does not know as well', async () => {
  const task = more => ({ name: 'งาน', subject: '', ...more });
  server({ [`GET ${LIST}`]: { total: 5, tasks: [
    task({ id: 1, key: 'approve-report', subject: 'รายงาน' }), task({ id: 2, key: 'approve-plan', due: '2023-09-30', overdue: true }),
    task({ id: 3, key: 'approve-something-new', name: 'งานใหม่' })] } });
  await render('cockpit.route');
  assert.deepEqual(texts(container.querySelectorAll('h3')), ['มาตรการประจำปี ๑ เรื่อง', 'รายงานผลประจำปี ๑ เรื่อง', 'เรื่องอื่น ๑ เรื่อง']);
  assert.deepEqual([...container.querySelectorAll('li a')].map(link => link.getAttribute('href')),
    ['#/approvals?task=2', '#/approvals?task=1', '#/approvals?task=3']);
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
  button('ส่งคืนแก้ไข').click();
  assert.equal(container.querySelector('.field-error').textContent, 'กรุณาระบุเหตุผลที่ส่งคืนแก้ไข');
  assert.equal(reason().getAttribute('aria-invalid'), 'true');
  assert.equal(button('ยืนยันส่งคืนแก้ไข'), undefined);
  assert.equal(sent('POST', COMPLETION).length, 0);
});

test('a decision is made at the second look only, with what was on the screen, and leads back to the list', async () => {
  const { sent } = await openedTask({ [`POST ${COMPLETION}`]: null, [`GET ${LIST}`]: { total: 0, tasks: [] } });
  button('อนุมัติ').click();
  assert.equal(sent('POST', COMPLETION).length, 0);
  assert.equal(reason().readOnly, true);
  button('กลับไปพิจารณาต่อ').click();
  assert.equal(reason().readOnly, false);
  button('อนุมัติ').click();
  button('ยืนยันอนุมัติ').click();
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
  button('อนุมัติ').click();
  const confirm = button('ยืนยันอนุมัติ');
  confirm.click();
  confirm.click();
  await settled();
  assert.equal(sent('POST', COMPLETION).length, 1);
});

test('a refusal is shown in its place, what was typed stays, and what is true now can be loaded', async () => {
  await openedTask({ [`POST ${COMPLETION}`]: refused(409, { detail: 'มีผู้ดำเนินการไปก่อนแล้ว' }) });
  type(reason(), 'ยังไม่ตรงตัวชี้วัด');
  button('ส่งคืนแก้ไข').click();
  button('ยืนยันส่งคืนแก้ไข').click();
  await settled();
  assert.match(container.querySelector('[role=alert]').textContent, /มีผู้ดำเนินการไปก่อนแล้ว/);
  assert.equal(reason().readOnly, false);
  button('โหลดข้อมูลล่าสุด').click();
  await settled();
  assert.equal(reason().value, 'ยังไม่ตรงตัวชี้วัด');
  assert.equal(container.querySelector('[role=alert]'), null);
});

test('a cancellation is decided in its own words', async () => {
  await openedTask({ 'GET /api/tasks/7': { ...TASK, key: 'approve-cancellation', cancellation: { reason: 'โครงการถูกยุบ' } } });
  assert.match(container.textContent, /โครงการถูกยุบ/);
  button('ไม่ให้ยกเลิก').click();
  assert.equal(container.querySelector('.field-error').textContent, 'กรุณาระบุเหตุผลที่ไม่ให้ยกเลิก');
});
