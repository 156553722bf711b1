// One task in a list: what it is about, for which agency and year, when it is due, and whether it came back and why.
import { element } from '/forms/shared/element.js';
import { date, english, year } from '/forms/shared/reader.js';
import { text } from '/forms/shared/texts.js';
import { addressOf } from './place.js';

export function card(task, open) {
  const link = element('a', { href: addressOf(task.id) },
    element('strong', {}, task.name), element('span', { class: 'subject' }, task.subject));
  if (open) {
    link.setAttribute('aria-current', 'true');
  }
  return element('li', { class: task.returned || task.overdue ? 'late' : '', 'data-task': task.id }, link,
    element('p', { class: 'quiet' }, [task.agency === task.subject ? '' : task.agency, text('app.card.year', year(task.fiscalYear))].filter(Boolean).join(' · ')),
    ...tags(task), ...returned(task));
}

function tags(task) {
  const shown = [
    task.returned ? element('span', { class: 'badge returned' }, text('home.task.returned')) : null,
    task.overdue ? element('span', { class: 'badge returned' }, text('home.task.overdue')) : null,
    task.mine ? null : element('span', { class: 'badge' }, text('home.task.offered')),
    task.due ? element('span', { class: 'quiet' }, text('app.card.due', date(task.due))) : null,
  ].filter(Boolean);
  return shown.length === 0 ? [] : [element('p', { class: 'tags' }, ...shown.flatMap(one => [one, ' ']))];
}

function returned({ returned: back }) {
  return back ? [element('p', { class: 'quote', lang: english() ? 'th' : '' },
    element('span', { class: 'quiet' }, `${text('app.card.returned', back.by.name, back.atText)} `), back.reason)] : [];
}
