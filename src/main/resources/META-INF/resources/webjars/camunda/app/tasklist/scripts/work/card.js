// One task in a list: what it is about, for which agency and year, when it is due, and whether it came back and why.
import { element } from '/forms/shared/element.js';
import { date, digits, english, say } from '/forms/shared/english.js';
import { addressOf } from './place.js';

const AHEAD = 543; // years; the Buddhist era

export function card(task, open) {
  const link = element('a', { href: addressOf(task.id) },
    element('strong', {}, task.name), element('span', { class: 'subject' }, task.subject));
  if (open) {
    link.setAttribute('aria-current', 'true');
  }
  return element('li', { class: task.returned || task.overdue ? 'late' : '', 'data-task': task.id }, link,
    element('p', { class: 'quiet' }, [task.agency === task.subject ? '' : task.agency, year(task.fiscalYear)].filter(Boolean).join(' · ')),
    ...tags(task), ...returned(task));
}

const year = number => say(`ปีงบประมาณ ${digits(number)}`, `Fiscal year ${number - AHEAD}`);

function tags(task) {
  const shown = [
    task.returned ? element('span', { class: 'badge returned' }, say('ถูกส่งกลับ', 'Sent back')) : null,
    task.overdue ? element('span', { class: 'badge returned' }, say('เกินกำหนด', 'Overdue')) : null,
    task.mine ? null : element('span', { class: 'badge' }, say('รอผู้รับ', 'To claim')),
    task.due ? element('span', { class: 'quiet' }, `${say('กำหนดเสร็จ', 'Due')} ${date(task.due)}`) : null,
  ].filter(Boolean);
  return shown.length === 0 ? [] : [element('p', { class: 'tags' }, ...shown.flatMap(one => [one, ' ']))];
}

function returned({ returned: back }) {
  return back ? [element('p', { class: 'quote', lang: english() ? 'th' : '' },
    element('span', { class: 'quiet' }, say(`${back.by.name} เมื่อ ${back.atText}: `, `${back.by.name} on ${back.atText}: `)), back.reason)] : [];
}
