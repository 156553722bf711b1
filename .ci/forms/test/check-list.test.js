import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { checkList } from '/forms/shared/check-list.js';
import { away, later, page, server, settled, texts } from './page.js';

const URL = 'GET /api/cycles/5/checks';

beforeEach(() => page());

test('every remark is listed, and what stands in the way says so', async () => {
  server({ [URL]: [{ text: 'i7-1 ไม่มีเป้าหมาย', blocking: true }, { text: 'สะกดผิด', blocking: false }] });
  const panel = checkList(5);
  await settled();
  assert.deepEqual(texts(panel.querySelectorAll('li')), ['ต้องแก้ก่อนอนุมัติ: i7-1 ไม่มีเป้าหมาย', 'สะกดผิด']);
  assert.equal(panel.querySelector('.complete'), null);
});

test('a year without remarks is called complete only when the server said so', async () => {
  server({ [URL]: [] });
  const complete = checkList(5);
  await settled();
  assert.match(complete.textContent, /✓ ไม่พบสิ่งที่ต้องแก้ไข/);
  server({ [URL]: away });
  const unknown = checkList(5);
  await settled();
  assert.match(unknown.textContent, /ติดต่อเครื่องแม่ข่ายไม่ได้/);
  assert.doesNotMatch(unknown.textContent, /✓/);
});

test('an answer that comes late does not cover the newer one', async () => {
  const [first, second] = [later(), later()];
  const waiting = [first, second];
  server({ [URL]: () => waiting.shift().answer });
  const panel = checkList(5);
  panel.querySelector('button').click();
  second.arrives([]);
  await settled();
  first.arrives([{ text: 'เก่า', blocking: true }]);
  await settled();
  assert.match(panel.textContent, /✓ ไม่พบสิ่งที่ต้องแก้ไข/);
});
