/** What can be seen to be wrong before anything is sent; the server checks everything again. */

import { date, digits, number as shown } from './reader.js';
import { text } from './texts.js';
import { toNumber } from './thai.js';

/** Buddhist Era; the years that the server takes. */
export const YEARS = { least: 2556, most: 2642 };

/** `{control, message}` for each control that the person must mend; one for a whole group of radio buttons. */
export function check(form) {
  const wrong = [];
  const groups = new Set();
  for (const control of form.querySelectorAll('input, select, textarea')) {
    const message = control.willValidate ? complaint(control) : '';
    const group = control.type === 'radio' ? control.closest('.field') : control;
    if (message && !groups.has(group)) {
      groups.add(group);
      wrong.push({ control, message });
    }
  }
  return wrong;
}

function complaint(control) {
  const { validity } = control;
  if (validity.valueMissing || (control.required && control.value.trim() === '')) {
    return control.dataset.missing ?? (isChosen(control) ? text('form.check.choose') : text('form.check.fill'));
  }
  if (validity.badInput) {
    return text('form.check.date');
  }
  if (validity.rangeUnderflow) {
    return text('form.check.date.least', date(control.min));
  }
  if (validity.rangeOverflow) {
    return text('form.check.date.most', date(control.max));
  }
  switch (control.dataset.type) {
    case 'number':
      return numberComplaint(control);
    case 'year':
      return yearComplaint(toNumber(control.value));
    default:
      return '';
  }
}

/** Who types a Christian year is told what is meant. */
function yearComplaint(year) {
  const known = year === null || (Number.isInteger(year) && year >= YEARS.least && year <= YEARS.most);
  return known ? '' : text('form.check.year', digits(2570));
}

const isChosen = control => control.type === 'radio' || control.type === 'date' || control.tagName === 'SELECT';

function numberComplaint(control) {
  const number = toNumber(control.value);
  if (number === null) {
    return '';
  }
  if (Number.isNaN(number)) {
    return text('form.check.number');
  }
  const { least, most } = control.dataset;
  if (least !== undefined && number < Number(least)) {
    return text('form.check.least', shown(least));
  }
  return most !== undefined && number > Number(most) ? text('form.check.most', shown(most)) : '';
}
