/** The parts of a measure that whoever sends it back marks, and that its owner finds marked. */

import { element } from './element.js';
import { text } from './texts.js';

const LONGEST_SAID = 120;

/** What a decision may mark, folded away: most that is sent back is so for one thing, which the reason tells. */
export const markFields = parts => (parts.length === 0 ? null
  : element('details', { class: 'panel', 'data-marks': '' },
    element('summary', {}, text('form.marks')),
    element('fieldset', {},
      element('legend', { class: 'unseen' }, text('form.marks')),
      element('p', { class: 'help' }, text('form.marks.help')),
      ...parts.map(part => element('label', { class: 'option' },
        element('input', { type: 'checkbox', name: 'marks', value: part.key, 'data-type': 'choice' }),
        element('span', {}, element('strong', {}, part.what), ` ${shortened(part.text)}`))))));

/** What a decision marked. */
export const marked = marks => (marks.length === 0 ? null
  : element('ul', { class: 'plain marks' }, ...marks.map(part => element('li', {},
    element('strong', {}, part.what), ` ${shortened(part.text)}`))));

const shortened = said => (said.length > LONGEST_SAID ? `${said.slice(0, LONGEST_SAID)}…` : said);

/** Says beside each marked part that it has to change; a part that is no longer there is told by the list only. */
export function showMarks(form, marks) {
  form.querySelectorAll('[data-mark]').forEach(note => note.remove());
  for (const { key } of marks) {
    const part = placeOf(form, key);
    part?.setAttribute('data-marked', '');
    part?.prepend(element('p', { class: 'warning', 'data-mark': '' }, text('form.marked')));
    if (part && !part.hasAttribute('tabindex')) {
      part.tabIndex = -1;
    }
  }
}

const placeOf = (form, key) => [...form.querySelectorAll('[data-part]')].find(part => part.dataset.part === key)
  ?? [...form.querySelectorAll('fieldset[data-body] [name]')].find(control => control.name === key)?.closest('.field');
