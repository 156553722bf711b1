import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { element } from '/forms/shared/element.js';
import { date, digits, inText, number, time, twoDecimals, year } from '/forms/shared/reader.js';
import { speak, text } from '/forms/shared/texts.js';
import { away, page, refused, server, settled } from './page.js';

const FORM = `<form><label data-text="form.claim"></label><input data-text-hint="form.import.code.hint">
  <progress data-text-label="form.uploading"></progress><template><b data-text="form.remove"></b></template></form>`;

/** What is promised, with time going on until it is there. */
async function whileWaiting(promise) {
  let answer;
  promise.then(given => { answer = given; });
  while (answer === undefined) {
    await settled();
    mock.timers.tick(1000);
  }
  return answer;
}

const inEnglish = body => page(body, { cookie: 'sujarit-lang=en' });

beforeEach(() => {
  mock.timers.reset();
});

test('a text has what belongs at its places, in the language of the reader', () => {
  page();
  assert.equal(text('form.claimed', 'สมชาย'), 'สมชาย รับงานนี้ไว้แล้ว ท่านอ่านได้แต่แก้ไขไม่ได้');
  inEnglish();
  assert.equal(text('form.claimed', 'Somchai'), 'Somchai has claimed this task. You can read it but not change it.');
  assert.equal(text('form.assign.done'), "The owner is named. Recording the results is now in the owner's list.");
});

test('what is put into a text is not read as a place of it', () => {
  page();
  assert.equal(text('form.amend.change', '{1}', 'ก'), 'แก้ไข {1} ก');
});

test('a form and its templates show what their elements name', () => {
  page(FORM);
  const form = document.querySelector('form');
  speak(form);
  assert.equal(form.querySelector('label').textContent, 'รับงานนี้');
  assert.equal(form.querySelector('input').placeholder, 'เช่น i7 e11 o41');
  assert.equal(form.querySelector('progress').getAttribute('aria-label'), 'ความคืบหน้าการส่งไฟล์');
  assert.equal(form.querySelector('template').content.querySelector('b').textContent, 'ลบ');
  assert.equal(form.lang, 'th');
  assert.ok(form.hasAttribute('data-spoken'));
});

test('numbers, days and times are in one style: that of the reader', () => {
  page();
  assert.deepEqual([digits('i7'), number(1234.5), twoDecimals(90), year(2566), date('2022-10-01'), time(new Date('2026-11-01T02:05:00Z'))],
    ['i๗', '๑,๒๓๔.๕', '๙๐.๐๐', '๒๕๖๖', '๑ ตุลาคม ๒๕๖๕', '๐๙.๐๕ น.']);
  inEnglish();
  assert.deepEqual([digits('i7'), number(1234.5), twoDecimals(90), year(2566), date('2022-10-01'), time(new Date('2026-11-01T02:05:00Z'))],
    ['i7', '1,234.5', '90.00', '2023 (B.E. 2566)', '1 October 2022', '09:05']);
  assert.equal(date(''), '');
});

test('sentences have the digits of the page, whoever typed them, and codes and addresses keep theirs', () => {
  const typed = 'ภายใน 30 วัน (ข้อ i7-1) ดู https://x.go.th/2569/1.pdf และ plan2.docx ครั้งที่ ๒';
  page();
  assert.equal(inText(typed), 'ภายใน ๓๐ วัน (ข้อ i7-1) ดู https://x.go.th/2569/1.pdf และ plan2.docx ครั้งที่ ๒');
  assert.equal(element('p', {}, '4 หมู่บ้าน').textContent, '๔ หมู่บ้าน');
  inEnglish();
  assert.equal(inText(typed), 'ภายใน 30 วัน (ข้อ i7-1) ดู https://x.go.th/2569/1.pdf และ plan2.docx ครั้งที่ 2');
});

test('texts are asked for until they are there', async () => {
  page();
  mock.timers.enable({ apis: ['setTimeout'] });
  let tries = 0;
  const address = new URL('../../../forms/words/th.json', import.meta.url).href;
  server({ [`GET ${address}`]: () => (++tries === 1 ? away : tries === 2 ? refused(503) : { key: 'คำ' }) });
  assert.equal((await whileWaiting(import('/forms/shared/words.js?again'))).words.key, 'คำ');
});

test('where they cannot be had, no form begins with their keys', async () => {
  page();
  mock.timers.enable({ apis: ['setTimeout'] });
  server({});
  assert.equal(await whileWaiting(import('/forms/shared/words.js?never').then(() => 'begun', () => 'refused')), 'refused');
});
