import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { away, page, pluginUrl, refused, server, settled } from './page.js';

const { wordsFirst } = await import(new URL('../../tasklist/scripts/words.js', pluginUrl('')).href);

const URL_OF_WORDS = '/camunda/app/tasklist/locales/th.json?bust=7.24.0';
const NAME = '/camunda/app/tasklist/locales/_locales_data_th_7.24.0';

beforeEach(() => {
  page('<base app-root="/camunda">');
  window.bust = '7.24.0';
});

const kept = () => JSON.parse(localStorage.getItem('camunda-web') ?? '{}');

test('whoever comes for the first time has the words where the web app looks for them', async () => {
  localStorage.setItem('camunda-web', '{"theirs":"stays"}');
  server({ [`GET ${URL_OF_WORDS}`]: { labels: { CREATION_DATE: 'วันที่สร้าง' } } });
  await wordsFirst('tasklist', 'th');
  assert.deepEqual(JSON.parse(kept()[NAME]).labels, { CREATION_DATE: 'วันที่สร้าง' });
  assert.equal(kept().theirs, 'stays');
});

test('whoever comes again is not kept waiting', async () => {
  localStorage.setItem('camunda-web', JSON.stringify({ [NAME]: '{}' }));
  const known = server({});
  await wordsFirst('tasklist', 'th');
  assert.deepEqual(known.requests, []);
});

test('the web app waits for its words and says so, and never begins with their keys', async () => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
  let tries = 0;
  server({ [`GET ${URL_OF_WORDS}`]: () => (++tries === 1 ? away : tries === 2 ? refused(503) : { labels: {} }) });
  let begun = false;
  const waiting = wordsFirst('tasklist', 'th').then(() => { begun = true; });
  for (const expected of [1, 2]) {
    await settled();
    assert.equal(tries, expected);
    assert.equal(begun, false);
    assert.match(document.body.textContent, /กำลังลองใหม่/);
    mock.timers.tick(2_000);
  }
  await waiting;
  assert.equal(document.querySelector('[data-words-late]'), null);
  mock.timers.reset();
});

test('a store that holds something else does not stop the web app', async () => {
  localStorage.setItem('camunda-web', 'no JSON');
  server({ [`GET ${URL_OF_WORDS}`]: { labels: {} } });
  await wordsFirst('tasklist', 'th');
  assert.ok(NAME in kept());
});
