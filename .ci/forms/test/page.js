/** A page of the application in a browser without a screen, and a server that answers as a test says. */

import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const ROOT = new URL('../../../', import.meta.url);
const GLOBALS = ['document', 'window', 'location', 'localStorage', 'sessionStorage', 'Event', 'CustomEvent', 'FormData',
  'MutationObserver', 'XMLHttpRequest'];

export const pluginUrl = path =>
  new URL(`src/main/resources/META-INF/resources/webjars/camunda/app/cockpit/plugins/${path}`, ROOT).href;

/** A fresh page with that body; its globals stay until the next one. */
export function page(body = '', { cookie = 'SUJARIT-CSRF=a-token', url = 'http://localhost:8080/' } = {}) {
  const { window } = new JSDOM(`<!doctype html><body>${body}</body>`, { url });
  window.Element.prototype.scrollIntoView = () => {}; // nothing is laid out here
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, { value: name === 'window' ? window : window[name], configurable: true, writable: true });
  }
  document.cookie = cookie;
  return document;
}

/** The form of a file in forms/, as Tasklist hands it to the script of the form. */
export function openForm(name) {
  const html = readFileSync(new URL(`forms/${name}.html`, ROOT), 'utf8');
  page(html.replace(/<link[^>]*>|<script[\s\S]*?<\/script>/g, ''));
  return camForm(document.querySelector('form'));
}

/** What Tasklist gives a form: jQuery's wrapping of it, with Angular's scope, whose work runs at once here. */
export function camForm(form, taskId = '7') {
  const told = [];
  const wrapped = Object.assign([form], {
    scope: () => ({ $applyAsync: work => work() }),
    injector: () => ({ get: name => (name === '$timeout' ? act => act() : { addMessage: ({ status }) => told.push(status) }) }),
  });
  return { formElement: wrapped, taskId, told };
}

/** Presses Tasklist's own button: the error that it hears, or nothing. */
export const submit = form => new Promise(resolve => { form.submit(resolve); });

/**
 * Answers `fetch` from a table such as `{'GET /api/tasks/7': task}`. A function is called with the body that was sent; what
 * it gives may be a promise, so that a test says when an answer arrives. `refused` and `away` are other answers.
 */
export function server(answers) {
  const requests = [];
  globalThis.fetch = async (url, { method = 'GET', headers = {}, body, ...rest } = {}) => {
    const request = { method, url, headers, body: body === undefined ? undefined : JSON.parse(body), ...rest };
    requests.push(request);
    const answer = answers[`${method} ${url}`];
    if (answer === undefined) {
      throw new TypeError(`no answer to ${method} ${url}`);
    }
    const given = await (typeof answer === 'function' ? answer(request.body) : answer);
    if (given === away) {
      throw new TypeError('fetch failed');
    }
    const { status = 200, json = given } = given?.[REFUSED] ?? {};
    return { ok: status < 300, status, headers: new Headers(given?.[REFUSED]?.headers ?? {}), text: async () => (json === null ? '' : JSON.stringify(json)), json: async () => json };
  };
  return { requests, sent: (method, url) => requests.filter(one => one.method === method && one.url === url) };
}

const REFUSED = Symbol('refused');

export const away = Symbol('away');

export const refused = (status, json = {}, headers = {}) => ({ [REFUSED]: { status, json, headers } });

/** A promise that a test keeps when it likes. */
export function later() {
  const promised = {};
  promised.answer = new Promise(resolve => { promised.arrives = resolve; });
  return promised;
}

/** Until everything that waits for no clock has happened. */
export async function settled() {
  for (let turn = 0; turn < 20; turn++) {
    await new Promise(resolve => { setImmediate(resolve); });
  }
}

/** What a person does to a control. */
export function type(control, value) {
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

export function choose(control) {
  control.checked = true;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

export const leave = control => control.dispatchEvent(new Event('focusout', { bubbles: true }));

export const texts = nodes => [...nodes].map(node => node.textContent.trim());
