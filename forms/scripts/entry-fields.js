/** The short form that records what was done once: one step, one day, a sentence, and the pictures of it. */

import { today } from '../shared/dates.js';
import { element } from '../shared/element.js';
import { LONGEST } from '../shared/longest.js';
import { digits } from '../shared/reader.js';
import { text } from '../shared/texts.js';

/** Fresh fields for a result of one of those steps; those that may go on come first. */
export const entryFields = steps => [
  element('div', { class: 'fields' },
    field('activityId', text('form.entry.step'), '', choice(steps), 'wide'),
    field('text', text('form.entry.text'), '',
      element('textarea', { id: 'entry-text', name: 'text', rows: 2, maxLength: LONGEST.text }), 'wide'),
    field('files', text('form.entry.files'),
      text('form.entry.files.help'),
      element('input', { type: 'file', id: 'entry-files', name: 'files', multiple: true, accept: 'image/jpeg,image/png,.pdf,.docx,.xlsx' }), 'wide'),
    field('doneOn', text('form.entry.day'), '',
      element('input', { type: 'date', id: 'entry-doneOn', name: 'doneOn', value: today() })),
    field('quantity', text('form.entry.quantity'), '', element('input', {
      type: 'text', inputMode: 'decimal', id: 'entry-quantity', name: 'quantity', 'data-type': 'number', 'data-least': '0',
    })),
    field('quantityUnit', text('form.measure.counted'), text('form.entry.counted.help'),
      element('input', { type: 'text', id: 'entry-quantityUnit', name: 'quantityUnit', maxLength: LONGEST.line }))),
  reason(),
  visibility(),
  element('progress', { max: 1, value: 0, hidden: true, 'aria-label': text('form.uploading') }),
  element('p', { class: 'actions' },
    element('button', { type: 'button', class: 'primary', 'data-record': '' }, text('form.entry.send')),
    element('button', { type: 'button', 'data-record-cancel': '', hidden: true }, text('form.entry.correction.cancel'))),
];

const REQUIRED = ['activityId', 'text', 'doneOn'];

const field = (name, label, help, control, width = '') => element('div', { class: `field ${width}`.trim() },
  element('label', { for: `entry-${name}`, class: REQUIRED.includes(name) ? 'required' : '' }, label),
  help ? element('p', { class: 'help', id: `entry-${name}-help` }, help) : null,
  described(control, help && `entry-${name}-help`));

function described(control, help) {
  if (help) {
    control.setAttribute('aria-describedby', help);
  }
  return control;
}

function choice(steps) {
  const open = steps.filter(({ conclusion }) => !conclusion);
  const select = element('select', { id: 'entry-activityId', name: 'activityId' }, ...[...open, ...steps.filter(step => !open.includes(step))]
    .map(step => element('option', { value: step.id }, `${text('form.step', digits(step.number))} ${step.text}`)));
  if (open.length > 1) {
    select.prepend(element('option', { value: '' }, text('form.entry.step.choose')));
    select.value = '';
  }
  return select;
}

const reason = () => element('div', { class: 'field', 'data-outside': '', hidden: true },
  element('label', { for: 'entry-outsideReason', class: 'required' }, text('form.entry.outside')),
  element('p', { class: 'help', id: 'entry-outsideReason-help' },
    text('form.entry.outside.help')),
  element('textarea', { id: 'entry-outsideReason', name: 'outsideReason', rows: 2, maxLength: LONGEST.line, 'aria-describedby': 'entry-outsideReason-help' }));

const visibility = () => element('fieldset', { class: 'field', 'data-visibility': '', hidden: true },
  element('legend', {}, text('form.entry.visibility')),
  option('INTERNAL', text('form.entry.visibility.internal'), true),
  option('PUBLIC', text('form.entry.visibility.public'), false));

const option = (value, label, checked) => element('label', { class: 'option' },
  element('input', { type: 'radio', name: 'visibility', value, checked }), element('span', {}, label));
