import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { page, type } from './page.js';

const SCRIPT = new URL('../../../src/main/resources/static/js/typed.js', import.meta.url).href;

const FORMS = `
  <form method="post" action="/home/people/somchai"><input type="hidden" name="_csrf" value="new">
    <input name="title"><input type="password" name="password"><textarea name="note"></textarea>
    <input type="checkbox" name="role" value="HEAD"><input type="checkbox" name="role" value="STAFF" checked>
    <select name="unit"><option>a<option>b</select></form>
  <details><form method="post" action="/home/people/somchai"><input name="reason"><input type="file" name="file"></form></details>
  <form method="get" action="/home/people"><input name="q"></form>`;

let kept;
let times = 0;

beforeEach(() => { kept = {}; });

/** Opens a page of that tab: what the tab keeps is there. */
async function open(attributes, body = FORMS, url = 'http://localhost:8080/home/people/somchai') {
  page(`<main ${attributes} data-again="again" data-again-with-file="file too">${body}</main>`, { url });
  Object.entries(kept).forEach(entry => sessionStorage.setItem(...entry));
  times += 1;
  await import(`${SCRIPT}?${times}`);
}

function leave() {
  window.dispatchEvent(new Event('pagehide'));
  kept = { ...sessionStorage };
}

const field = name => document.querySelector(`[name=${name}]`);
const mine = 'data-person="officer"';
const ended = () => open('data-unsent', '<form method="post" action="/login"><input name="username"></form>', 'http://localhost:8080/login?ended');

async function typeAndLeave() {
  await open(mine);
  type(field('title'), 'นาย');
  type(field('note'), 'ย้ายแล้ว');
  type(field('password'), 'secret');
  type(field('unit'), 'b');
  document.querySelector('[value=HEAD]').checked = true;
  document.querySelector('[value=STAFF]').checked = false;
  type(field('reason'), 'ลา');
  leave();
}

test('what was typed before the session ended is there again after the login, and is said to be unsent', async () => {
  await typeAndLeave();
  await ended();
  leave();
  await open(mine, FORMS, 'http://localhost:8080/home/people/somchai?lang=en');
  assert.equal(field('title').value, 'นาย');
  assert.equal(field('note').value, 'ย้ายแล้ว');
  assert.equal(field('unit').value, 'b');
  assert.deepEqual([...document.querySelectorAll('[name=role]')].map(({ checked }) => checked), [true, false]);
  assert.equal(field('reason').value, 'ลา');
  assert.ok(document.querySelector('details').open);
  assert.deepEqual([...document.querySelectorAll('p[data-again]')].map(note => note.textContent), ['again', 'file too']);
  assert.equal(field('_csrf').value, 'new');
});

test('a password is kept nowhere', async () => {
  await typeAndLeave();
  assert.doesNotMatch(JSON.stringify(kept), /secret/);
  await ended();
  leave();
  await open(mine);
  assert.equal(field('password').value, '');
});

test('what another page has taken is not filled in again', async () => {
  await typeAndLeave();
  await open(mine);
  assert.equal(field('title').value, '');
  leave();
  await ended();
  leave();
  await open(mine);
  assert.equal(field('title').value, '');
});

test('nobody else reads it, and its owner still does', async () => {
  await typeAndLeave();
  await ended();
  leave();
  await open('data-person="head"');
  assert.equal(field('title').value, '');
  leave();
  await open(mine);
  assert.equal(field('title').value, 'นาย');
});

test('it waits for its own page and form', async () => {
  await typeAndLeave();
  await ended();
  leave();
  await open(mine, FORMS, 'http://localhost:8080/home/people/another');
  assert.equal(field('title').value, '');
  leave();
  await open(mine, '<form method="post" action="/home/other"><input name="title"></form>');
  assert.equal(field('title').value, '');
  leave();
  await open(mine);
  assert.equal(field('title').value, 'นาย');
});

test('it is filled in once', async () => {
  await typeAndLeave();
  await ended();
  leave();
  await open(mine);
  type(field('title'), 'นาง');
  leave();
  await open(mine);
  assert.equal(field('title').value, '');
});

test('a page on which nothing was typed leaves nothing', async () => {
  await open(mine);
  type(field('q'), 'ค้นหา');
  leave();
  assert.deepEqual(kept, {});
});
