/*
 * The lists of work in Tasklist: the same as on the start page, in place of the engine's filters and their terms. A task is
 * opened, filled and sent in Tasklist's own pane beside them.
 */
import { element } from '/forms/shared/element.js';
import { get } from '/forms/shared/api.js';
import { digits } from '/forms/shared/reader.js';
import { text } from '/forms/shared/texts.js';
import { card } from './work/card.js';
import { chosenList, keepList, LISTS, openTask } from './work/place.js';
import { offerNext } from './work/next.js';
import { nameProcesses } from './work/processes.js';

const AGAIN = 60_000; // milliseconds; what others do is seen without loading the page

const panel = element('section', { class: 'sujarit work-lists', 'aria-label': text('app.lists') });
const tabs = element('ul', { class: 'plain lists' });
const messages = element('div', {});
const cards = element('ul', { class: 'plain cards' });
const back = element('button', { type: 'button', class: 'back-to-list', onclick: closeTask }, text('app.lists.back'));
let reading = 0;

/** Reads the chosen list and shows it; what was asked before and is answered after is not shown. */
async function show() {
  const mine = ++reading;
  const list = chosenList();
  try {
    const listed = await get(`/api/tasks/lists/${list}`);
    if (mine !== reading) {
      return null;
    }
    tabs.replaceChildren(...Object.keys(LISTS).map(name => tab(name, name === list, listed.counts[name])));
    messages.replaceChildren(...cut(listed));
    const task = openTask();
    cards.replaceChildren(...(listed.tasks.length === 0 ? [nothing(list)] : listed.tasks.map(one => card(one, one.id === task))));
    return listed;
  } catch (problem) {
    if (mine === reading) {
      messages.replaceChildren(element('div', { class: 'notice error', role: 'alert' }, element('p', {}, problem.lead ?? problem.message),
        element('button', { type: 'button', onclick: show }, text('app.again'))));
    }
    return null;
  }
}

function tab(name, chosen, count) {
  const button = element('button', { type: 'button', 'aria-pressed': String(chosen), 'data-list': name, onclick: () => choose(name) },
    `${LISTS[name]()} `, element('strong', {}, digits(count)));
  button.classList.toggle('alarm', count > 0 && ['RETURNED', 'OVERDUE'].includes(name));
  return element('li', {}, button);
}

async function choose(name) {
  keepList(name);
  await show();
  tabs.querySelector(`[data-list=${name}]`)?.focus();
}

const cut = ({ tasks, total }) => (tasks.length === total ? [] : [element('p', { class: 'quiet' },
  text('app.lists.cut', digits(tasks.length), digits(total)))]);

const nothing = list => element('li', { class: 'quiet' },
  list === 'MINE' ? text('app.lists.none.mine')
    : text('app.lists.none'));

function closeTask() {
  location.hash = '#/';
  panel.querySelector('button')?.focus();
}

/** On a phone there is room for either; beside each other otherwise. */
function follow() {
  document.body.classList.toggle('task-open', openTask() !== null);
  show();
}

/** As soon as Tasklist has built its columns, and again whenever it builds them anew. */
function place() {
  const columns = document.querySelector('.three-cols-layout-columns');
  if (columns && panel.parentElement !== columns) {
    columns.prepend(panel);
    columns.querySelector('.task-details')?.prepend(back);
    document.body.classList.add('own-lists');
  }
}

/** Whoever can start nothing is not offered an empty window. */
async function offerStarting() {
  const engine = location.pathname.match(/\/app\/tasklist\/([^/]+)/)?.[1] ?? 'default';
  const query = 'latest=true&active=true&startableInTasklist=true&startablePermissionCheck=true';
  const startable = await get(`/camunda/api/engine/engine/${engine}/process-definition?${query}`).catch(() => []);
  document.body.classList.toggle('may-start', startable.length > 0);
  nameProcesses(startable);
}

panel.append(element('h2', {}, text('home.tasks')), tabs, messages, cards);
new MutationObserver(place).observe(document.body, { childList: true, subtree: true });
place();
follow();
offerStarting();
addEventListener('hashchange', follow);
addEventListener('focus', show);
setInterval(() => document.hidden || show(), AGAIN);
document.addEventListener('sujarit-task-changed', show);
document.addEventListener('sujarit-task-done', async ({ detail }) => {
  keepList(chosenList());
  await offerNext(detail);
  follow();
});
