/** Shows the day beside every date picker as the reader writes it: its own calendar knows only Christian years. */

import { element } from './element.js';
import { date } from './reader.js';
import { repairYear } from './thai.js';

/** Fiscal year 2566 runs from 2022-10-01 to 2023-09-30. */
export const fiscalYear = year => ({ from: `${year - 544}-10-01`, to: `${year - 543}-09-30` });

/** Here, not in Greenwich: there it may still be yesterday. */
export function today() {
  const now = new Date();
  const two = number => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function showDates(form) {
  form.querySelectorAll('input[type=date]').forEach(show);
}

export function enableDates(form) {
  form.addEventListener('input', event => event.target.type === 'date' && show(event.target));
  form.addEventListener('rowadded', event => showDates(event.detail));
  form.addEventListener('focusout', event => {
    if (event.target.type === 'date') {
      repair(event.target);
    }
  });
}

function repair(input) {
  const repaired = repairYear(input.value);
  if (repaired !== input.value) {
    input.value = repaired;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function show(input) {
  let shown = input.nextElementSibling;
  if (!shown?.classList.contains('buddhist')) {
    shown = element('output', { class: 'buddhist' });
    input.after(shown);
  }
  shown.textContent = date(input.value);
}
