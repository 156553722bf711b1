import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { enableTextChecks } from '/forms/shared/text-checks.js';
import { away, later, leave, page, server, settled, texts } from './page.js';

const URL = 'POST /api/checks/text';

let area;

beforeEach(() => {
  page(`<form><div class="field"><textarea name="issue"></textarea></div>
    <div><input type="text" name="url"><input type="text" name="total" data-type="number"></div></form>`);
  area = document.querySelector('textarea');
  enableTextChecks(document.querySelector('form'), () => ['เผยแพร่แผน']);
});

const remarks = () => texts(document.querySelectorAll('[data-remarks] li'));

async function typed(text) {
  area.value = text;
  leave(area);
  await settled();
}

test('remarks stand below the text and go when it is mended', async () => {
  const { requests } = server({ [URL]: ({ text }) => (text.includes('โอกาให้') ? ['น่าจะสะกดว่า โอกาส'] : []) });
  await typed('เปิดโอกาให้ถาม');
  assert.deepEqual(remarks(), ['น่าจะสะกดว่า โอกาส']);
  assert.deepEqual(requests[0].body, { text: 'เปิดโอกาให้ถาม', plan: ['เผยแพร่แผน'] });
  await typed('เปิดโอกาสให้ถาม');
  assert.deepEqual(remarks(), []);
});

test('nothing is asked of a text that was not changed, nor of links and numbers', async () => {
  const { requests } = server({ [URL]: [] });
  await typed('เหมือนเดิม');
  await typed('เหมือนเดิม');
  document.querySelectorAll('input').forEach(leave);
  await settled();
  assert.equal(requests.length, 1);
});

test('remarks on what somebody has changed since are not shown', async () => {
  const answer = later();
  server({ [URL]: () => answer.answer });
  await typed('เปิดโอกา');
  area.value = 'เปิดโอกาส';
  answer.arrives(['น่าจะสะกดว่า โอกาส']);
  await settled();
  assert.deepEqual(remarks(), []);
});

test('a server that is away stands in nobody\'s way', async () => {
  server({ [URL]: away });
  await typed('เปิดโอกา');
  assert.deepEqual(remarks(), []);
});
