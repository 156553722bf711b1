import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { start } from '/forms/shared/form.js';
import { notify } from '/forms/shared/tasklist.js';
import { camForm, page, server, submit } from './page.js';

const TASK = { id: 7, key: 'prepare-report', help: 'เขียนคำนำ', mine: true, assignee: { id: 'officer', name: 'สมชาย' } };
const FORM = '<form class="sujarit" data-submit="form.send.review"><p data-loading></p><input name="kept" value="yes"></form>';

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

async function opened(done, task = TASK) {
  const form = document.querySelector('form');
  const shown = camForm(form);
  server({ 'GET /api/tasks/7': task, 'POST /api/tasks/7/completion': null });
  await start(shown, { done });
  return { form, shown };
}

test('what is said afterwards comes after what Tasklist says by itself, and stays long enough to be read', () => {
  const heard = [];
  const given = {
    $timeout: (act, after) => heard.push({ after, act }),
    Notifications: { addMessage: message => heard.push(message) },
  };
  notify({ formElement: { injector: () => ({ get: name => given[name] }) } }, 'ส่งแล้ว ต่อไปรออนุมัติ');
  assert.equal(heard.length, 1, 'not at once');
  assert.ok(heard[0].after >= 500);
  heard[0].act();
  assert.equal(heard[1].status, 'ส่งแล้ว ต่อไปรออนุมัติ');
  assert.ok(heard[1].duration >= 10_000);
});

test('what is said may depend on what was sent', async () => {
  page(FORM);
  const { shown } = await opened(({ kept }) => (kept === 'yes' ? 'ส่งข้อเสนอแล้ว' : 'ถอนข้อเสนอแล้ว'));
  assert.equal(await submit(shown), null);
  assert.deepEqual(shown.told, ['ส่งข้อเสนอแล้ว']);
});

test('who reads English has the form in English, and is told so by what reads pages aloud', async () => {
  page(FORM, { cookie: 'sujarit-lang=en' });
  document.cookie = 'SUJARIT-CSRF=a-token';
  const { form, shown } = await opened('ส่งแล้ว', { ...TASK, mine: false, assignee: null, offered: true });
  assert.equal(form.lang, 'en');
  assert.match(form.querySelector('[data-messages]').textContent, /Claim it first/);
  assert.deepEqual([...form.querySelectorAll('.actions button')].map(one => one.textContent), ['Send it to the reviewer', 'Keep a draft']);
  assert.deepEqual(shown.told, []);
});

test('who reads Thai has it in Thai', async () => {
  page(FORM);
  const { form } = await opened('ส่งแล้ว');
  assert.equal(form.lang, 'th');
  assert.deepEqual([...form.querySelectorAll('.actions button')].map(one => one.textContent), ['ส่งให้ผู้ตรวจสอบ', 'บันทึกร่าง']);
});
