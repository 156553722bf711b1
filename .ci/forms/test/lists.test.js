import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { subject } from '/forms/shared/subject.js';
import { page, pluginUrl, server, settled, texts } from './page.js';

const scripts = path => new URL(`../../tasklist/scripts/${path}`, pluginUrl('')).href;
const { card } = await import(scripts('work/card.js'));
const { offerNext } = await import(scripts('work/next.js'));

const TASK = { id: 7, name: 'บันทึกผล · ปี ๒๕๖๙ i7-1', subject: 'เผยแพร่แผน', agency: 'อบต.บ้องตี้', fiscalYear: 2569, mine: true,
  due: '2026-09-30T09:30:00Z', overdue: false, returned: null };
const RETURNED = { by: { name: 'วิภา' }, atText: '๑ มี.ค. ๒๕๖๙', reason: '<b>โปรดแนบภาพ</b>' };
const listed = (...tasks) => ({ tasks, total: tasks.length, counts: {} });

beforeEach(() => { page('<div class="task-details"></div>'); });

test('a card tells agency, year, title and due day, and who sent it back and why', () => {
  const shown = card({ ...TASK, returned: RETURNED }, false).textContent;
  for (const part of ['i7-1', 'เผยแพร่แผน', 'อบต.บ้องตี้', 'ปีงบประมาณ ๒๕๖๙', '๓๐ กันยายน ๒๕๖๙', 'ถูกส่งกลับ', 'วิภา', '<b>โปรดแนบภาพ</b>']) {
    assert.ok(shown.includes(part), part);
  }
});

test('a card of other work tells nothing of a return, and the open one is marked', () => {
  assert.doesNotMatch(card(TASK, false).textContent, /ถูกส่งกลับ|เกินกำหนด|รอผู้รับ/);
  assert.equal(card(TASK, true).querySelector('a').getAttribute('aria-current'), 'true');
});

test('after a task the next one is offered, and not the one that is done', async () => {
  server({ 'GET /api/tasks/lists/RETURNED': listed(), 'GET /api/tasks/lists/MINE': listed(TASK, { ...TASK, id: 8, name: 'แนบหลักฐาน' }) });
  await offerNext({ task: 7, text: 'ส่งแล้ว ผู้ตรวจสอบได้รับแจ้ง' });
  const next = document.querySelector('.work-next');
  assert.match(next.textContent, /ผู้ตรวจสอบได้รับแจ้ง/);
  assert.deepEqual(texts(next.querySelectorAll('.cards strong')), ['แนบหลักฐาน']);
  assert.equal(document.activeElement.getAttribute('href'), '#/?task=8');
});

test('whoever has nothing left is told so', async () => {
  server({});
  await offerNext({ task: 7, text: 'ส่งแล้ว' });
  await settled();
  assert.match(document.querySelector('.work-next').textContent, /ไม่มีงานค้างแล้ว/);
});

test('who looks again reads what changed since, before and after, or that nothing did', () => {
  const task = { amendment: { adds: false, reason: '', by: { name: '' }, differences: [], measure: { code: 'i7-1', title: '', findings: [], activities: [] } },
    findings: [], decisions: [] };
  const changes = differences => {
    document.body.replaceChildren(subject({ ...task, changes: { byName: 'วิภา', atText: 'วันนี้', differences } }));
    return document.querySelector('[data-changes]').textContent;
  };
  assert.match(changes([{ what: 'ผลที่ได้จริง', before: '95', after: '97' }]), /วิภา.*ผลที่ได้จริง.*๙๕.*๙๗/s);
  assert.match(changes([]), /ไม่มีสิ่งใดเปลี่ยน/);
  document.body.replaceChildren(subject({ ...task, changes: null }));
  assert.equal(document.querySelector('[data-changes]'), null);
});
