import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { Draft } from '/forms/shared/draft.js';
import { away, later, page, refused, server, settled } from './page.js';

const URL = '/api/tasks/7/draft';
const KEY = 'sujarit:draft:officer:7';

let values;
let told;
let draft;

beforeEach(() => {
  page();
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.parse('2026-11-01T03:00:00Z') });
  values = { title: 'แผน' };
  told = [];
  draft = new Draft({ id: 7, assignee: { id: 'officer' } }, () => values, text => told.push(text));
});

const here = () => JSON.parse(localStorage.getItem(KEY));
const leavePage = () => window.dispatchEvent(new Event('pagehide'));

async function pass(milliseconds) {
  mock.timers.tick(milliseconds);
  await settled();
}

test('what is typed is saved a moment after the last change, and not while somebody types', async () => {
  const { sent } = server({ [`PUT ${URL}`]: null });
  draft.changed();
  await pass(1000);
  values = { title: 'แผนใหม่' };
  draft.changed();
  await pass(1000);
  assert.equal(sent('PUT', URL).length, 0);
  await pass(500);
  assert.deepEqual(sent('PUT', URL).map(({ body }) => body), [{ title: 'แผนใหม่' }]);
  assert.deepEqual(told, ['บันทึกร่างแล้ว เวลา ๑๐.๐๐ น.']);
  assert.equal(here(), null);
});

test('while the server is away the draft is kept in this browser, and is saved when the server is back', async () => {
  const answers = { [`PUT ${URL}`]: away };
  const { sent } = server(answers);
  draft.changed();
  await pass(1500);
  assert.deepEqual(here().values, values);
  assert.match(told.at(-1), /เก็บร่างไว้ในเครื่องนี้แล้ว/);
  answers[`PUT ${URL}`] = null;
  await pass(15000);
  assert.equal(sent('PUT', URL).length, 2);
  assert.equal(here(), null);
  assert.match(told.at(-1), /บันทึกร่างแล้ว/);
});

test('what the server refuses is told with its reason and not tried for ever', async () => {
  const { sent } = server({ [`PUT ${URL}`]: refused(409, { detail: 'มีผู้อื่นรับงานไปแล้ว' }) });
  draft.changed();
  await pass(1500);
  await pass(60000);
  assert.equal(sent('PUT', URL).length, 1);
  assert.deepEqual(told, ['บันทึกร่างไม่สำเร็จ: มีผู้อื่นรับงานไปแล้ว']);
});

test('who leaves the page takes what was typed with them, and who typed nothing does not', async () => {
  const { sent } = server({ [`PUT ${URL}`]: null });
  leavePage();
  await settled();
  assert.equal(here(), null);
  draft.changed();
  leavePage();
  await settled();
  assert.deepEqual(here().values, values);
  assert.equal(sent('PUT', URL)[0].keepalive, true);
});

test('what is typed after saving by the button failed is taken along too', async () => {
  server({ [`PUT ${URL}`]: away });
  await draft.save();
  values = { title: 'แผนที่พิมพ์ต่อ' };
  draft.changed();
  leavePage();
  await settled();
  assert.deepEqual(here().values, { title: 'แผนที่พิมพ์ต่อ' });
});

test('the newer of the two drafts is the one that comes back', () => {
  server({});
  const saved = { draft: { title: 'ในระบบ' }, draftSavedAt: '2026-11-01T02:00:00Z' };
  assert.deepEqual(draft.newest(saved), { title: 'ในระบบ' });
  assert.match(told.at(-1), /๐๙\.๐๐/);
  localStorage.setItem(KEY, JSON.stringify({ at: Date.parse('2026-11-01T02:30:00Z'), values: { title: 'ในเครื่อง' } }));
  assert.deepEqual(draft.newest(saved), { title: 'ในเครื่อง' });
  localStorage.setItem(KEY, JSON.stringify({ at: Date.parse('2026-11-01T01:30:00Z'), values: { title: 'เก่า' } }));
  assert.deepEqual(draft.newest(saved), { title: 'ในระบบ' });
  localStorage.setItem(KEY, 'broken');
  assert.deepEqual(draft.newest(saved), { title: 'ในระบบ' });
});

test('there is no draft before anything was typed', () => {
  assert.equal(draft.newest({}), null);
});

test('saving does not go on behind a completion', async () => {
  const saving = later();
  const { sent } = server({ [`PUT ${URL}`]: () => saving.answer });
  draft.changed();
  await pass(1500);
  let paused = false;
  draft.pause().then(() => { paused = true; });
  await settled();
  assert.equal(paused, false);
  saving.arrives(null);
  await settled();
  assert.equal(paused, true);
  await pass(60000);
  assert.equal(sent('PUT', URL).length, 1);
});

test('a draft that is forgotten while it is being saved leaves nothing behind and says nothing more', async () => {
  const saving = later();
  const { sent } = server({ [`PUT ${URL}`]: () => saving.answer });
  draft.changed();
  await pass(1500);
  draft.forget();
  saving.arrives(away);
  await settled();
  await pass(60000);
  assert.equal(here(), null);
  assert.deepEqual(told, []);
  assert.equal(sent('PUT', URL).length, 1);
});

test('a browser that keeps nothing does not make a saved draft a failed one', async () => {
  server({ [`PUT ${URL}`]: null });
  Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new Error('forbidden'); }, configurable: true });
  draft.changed();
  await pass(1500);
  assert.deepEqual(told, ['บันทึกร่างแล้ว เวลา ๑๐.๐๐ น.']);
  assert.doesNotThrow(() => draft.forget());
});
