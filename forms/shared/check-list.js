/** What is worth a look in a year before it goes on, as a spell-checker marks words. */

import { get } from './api.js';
import { element } from './element.js';
import { text } from './texts.js';

/** A panel with the remarks of that year; asked anew by its button. */
export function checkList(cycleId) {
  const list = element('div', { role: 'status' });
  const panel = element('section', { class: 'panel' },
    element('h3', {}, text('form.checks')), list,
    element('button', { type: 'button', onclick: () => fill(list, cycleId) }, text('form.checks.again')));
  fill(list, cycleId);
  return panel;
}

async function fill(list, cycleId) {
  const waiting = element('span', {}, text('form.checks.waiting'));
  list.replaceChildren(waiting);
  const answer = await checked(cycleId);
  if (list.firstChild === waiting) { // else it was asked again meanwhile
    list.replaceChildren(answer);
  }
}

async function checked(cycleId) {
  try {
    const remarks = await get(`/api/cycles/${encodeURIComponent(cycleId)}/checks`);
    return remarks.length === 0
      ? element('p', { class: 'complete' }, text('form.checks.none'))
      : element('ul', {}, remarks.map(line));
  } catch (problem) {
    return element('p', { class: 'warning' }, problem.message);
  }
}

const line = remark => element('li', {},
  remark.blocking ? element('strong', {}, `${text('form.checks.blocking')} `) : '', remark.text);
