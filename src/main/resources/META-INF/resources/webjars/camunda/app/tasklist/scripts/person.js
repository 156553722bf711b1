/*
 * Who is logged in, by name and rights: the web apps show a user id where a page is opened by its own address, and offer
 * what only an administrator may read. Loaded by Cockpit's and Tasklist's config.js.
 */
import { get } from '/forms/shared/api.js';

const [, app, engine] = location.pathname.match(/\/app\/([^/]+)\/([^/]+)/) ?? [null, '', 'default'];

const person = await get(`/camunda/api/admin/auth/user/${engine}`).catch(() => null);

if (person && app === 'cockpit') {
  // "Human tasks" asks for the tasks of all groups, which only an administrator may read.
  document.body.classList.toggle('reads-all-tasks', person.authorizedApps.includes('admin'));
}

const profile = person && await get(`/camunda/api/engine/engine/${engine}/user/${encodeURIComponent(person.userId)}/profile`).catch(() => null);
const name = profile ? [profile.firstName, profile.lastName].filter(Boolean).join(' ') : '';

function showName() {
  const link = document.querySelector('li.account > a');
  const text = [...link?.childNodes ?? []].find(node => node.nodeType === 3 && node.nodeValue.trim() === person.userId);
  if (text) {
    text.nodeValue = ` ${name} `;
  }
}

if (name) {
  new MutationObserver(showName).observe(document.body, { characterData: true, childList: true, subtree: true });
  showName();
}
