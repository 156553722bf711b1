// After a task: what came of it, and what can be done next, where the form was.
import { element } from '/forms/shared/element.js';
import { get } from '/forms/shared/api.js';
import { text } from '/forms/shared/texts.js';
import { card } from './card.js';

/** Offers the first of one's own tasks, or one that could be taken; it goes as soon as a task is opened. */
export async function offerNext({ task, text: told }) {
  const place = document.querySelector('.task-details');
  if (!place) {
    return;
  }
  const next = await first(task);
  const title = element('h2', { tabIndex: -1 }, text('app.next.sent'));
  const shown = element('section', { class: 'sujarit work-next', 'aria-live': 'polite' }, title, element('p', {}, told),
    next
      ? element('div', {}, element('h3', {}, text('app.next')), element('ul', { class: 'plain cards' }, card(next, false)))
      : element('p', {}, text('app.next.none')));
  document.querySelectorAll('.work-next').forEach(old => old.remove());
  place.prepend(shown);
  const leave = () => {
    if (location.hash.includes('task=')) {
      shown.remove();
      removeEventListener('hashchange', leave);
    }
  };
  (shown.querySelector('.cards a') ?? title).focus();
  // Tasklist first takes the task that is done out of the address.
  setTimeout(() => addEventListener('hashchange', leave), 0);
}

async function first(done) {
  for (const list of ['RETURNED', 'MINE', 'OFFERED']) {
    const { tasks } = await get(`/api/tasks/lists/${list}`).catch(() => ({ tasks: [] }));
    const other = tasks.find(({ id }) => id !== done);
    if (other) {
      return other;
    }
  }
  return null;
}
