import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { away, page, pluginUrl, server } from './page.js';

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

test('the web app begins also without', async () => {
  server({ [`GET ${URL_OF_WORDS}`]: away });
  await wordsFirst('tasklist', 'th');
  localStorage.setItem('camunda-web', 'no JSON');
  await wordsFirst('tasklist', 'th');
  assert.equal(localStorage.getItem('camunda-web'), 'no JSON');
});
