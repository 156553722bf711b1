// The list of what waits for this manager, grouped by what is to be decided.
import { get } from '/forms/shared/api.js';
import { element } from '/forms/shared/element.js';
import { date, digits } from '/forms/shared/reader.js';
import { text } from '/forms/shared/texts.js';
import { addressOf } from './place.js';
import { lastDecision, problemNotice } from './notices.js';

/** The approvals that this manager may decide, in the order of the work list; `total` counts those left out too. */
export const waiting = () => get('/api/tasks/approvals');

/** Shows the list in the place given: its own page or a section of the dashboard. */
export async function showList(place) {
  const title = element('h2', {}, text('app.approvals'));
  try {
    const { tasks, total } = await waiting();
    place.replaceChildren(title, ...lastDecision(), ...cut(tasks.length, total),
      ...(tasks.length === 0 ? [nothing()] : groups(tasks)));
  } catch (problem) {
    place.replaceChildren(title, problemNotice(problem, () => showList(place)));
  }
}

const nothing = () => element('p', { class: 'about' }, text('app.approvals.none'));

const cut = (shown, total) => (shown === total ? [] : [element('p', { class: 'quiet' },
  text('app.approvals.cut', digits(shown), digits(total)))]);

/** One group for each kind of thing, in the order of what has waited longest. */
function groups(tasks) {
  const kinds = [...new Set(tasks.map(({ about }) => about))];
  return kinds.map(kind => group(kind, tasks.filter(({ about }) => about === kind)));
}

function group(name, tasks) {
  return element('section', { class: 'panel' },
    element('h3', {}, `${name} `, element('span', { class: 'quiet' }, text('app.approvals.group', digits(tasks.length)))),
    element('ul', { class: 'plain waiting' }, ...tasks.map(entry)));
}

function entry(task) {
  return element('li', {},
    element('a', { href: addressOf(task.id) }, task.subject || task.name),
    element('p', { class: 'quiet' },
      task.name,
      task.created ? ` · ${text('app.approvals.proposed', date(task.created))}` : '',
      task.due ? ` · ${text('app.approvals.due', date(task.due))} ` : '',
      task.overdue ? element('span', { class: 'badge returned' }, text('home.task.overdue')) : ''));
}
