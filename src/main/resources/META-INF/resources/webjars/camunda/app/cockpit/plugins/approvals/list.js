// The list of what waits for this manager, grouped by what is to be decided.
import { get } from '/forms/shared/api.js';
import { element } from '/forms/shared/element.js';
import { date, digits, say } from '/forms/shared/english.js';
import { addressOf } from './place.js';
import { lastDecision, problemNotice } from './notices.js';

/** The approvals that this manager may decide, in the order of the work list; `total` counts those left out too. */
export const waiting = () => get('/api/tasks/approvals');

/** Shows the list in the place given: its own page or a section of the dashboard. */
export async function showList(place) {
  const title = element('h2', {}, say('รออนุมัติ', 'Awaiting approval'));
  try {
    const { tasks, total } = await waiting();
    place.replaceChildren(title, ...lastDecision(), ...cut(tasks.length, total),
      ...(tasks.length === 0 ? [nothing()] : groups(tasks)));
  } catch (problem) {
    place.replaceChildren(title, problemNotice(problem, () => showList(place)));
  }
}

const nothing = () => element('p', { class: 'about' }, say(
  'ไม่มีเรื่องที่รออนุมัติ เมื่อมีเรื่องเสนอมา เรื่องจะปรากฏที่นี่',
  'Nothing waits for your approval. It will appear here once it is proposed.'));

const cut = (shown, total) => (shown === total ? [] : [element('p', { class: 'quiet' },
  say(`แสดง ${digits(shown)} จาก ${digits(total)} เรื่อง เรื่องที่เหลือจะปรากฏเมื่อพิจารณาเรื่องเหล่านี้แล้ว`,
    `Showing ${shown} of ${total}; the others appear once these are decided`))]);

/** One group for each kind of thing, in the order of what has waited longest. */
function groups(tasks) {
  const kinds = [...new Set(tasks.map(({ about }) => about))];
  return kinds.map(kind => group(kind, tasks.filter(({ about }) => about === kind)));
}

function group(name, tasks) {
  return element('section', { class: 'panel' },
    element('h3', {}, `${name} `, element('span', { class: 'quiet' }, say(`${digits(tasks.length)} เรื่อง`, `${tasks.length}`))),
    element('ul', { class: 'plain waiting' }, ...tasks.map(entry)));
}

function entry(task) {
  return element('li', {},
    element('a', { href: addressOf(task.id) }, task.subject || task.name),
    element('p', { class: 'quiet' },
      task.name,
      task.created ? ` · ${say('เสนอเมื่อ', 'proposed on')} ${date(task.created)}` : '',
      task.due ? ` · ${say('กำหนด', 'due on')} ${date(task.due)} ` : '',
      task.overdue ? element('span', { class: 'badge returned' }, say('เกินกำหนด', 'overdue')) : ''));
}
