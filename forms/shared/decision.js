/** A decision in the words that come with its task: the same in Tasklist and on the approvals page of Cockpit. */

import { element } from './element.js';
import { LONGEST } from './longest.js';
import { text } from './texts.js';

/** The two answers and the reason, as fields of a form. */
export function decisionFields(words) {
  return [
    element('fieldset', { class: 'panel field' },
      element('legend', { class: 'required' }, words.question),
      element('p', { class: 'help' }, words.hint),
      answer(true, words.pass), answer(false, words.refuse)),
    element('div', { class: 'field' },
      element('label', { for: 'reason' }, words.reason),
      element('p', { class: 'help', id: 'reason-help' }, words.reasonHint),
      element('textarea', { id: 'reason', name: 'reason', rows: 4, maxLength: LONGEST.text, 'aria-describedby': 'reason-help' })),
  ];
}

const answer = (passed, words) => element('label', { class: 'option' },
  element('input', { type: 'radio', name: 'passed', value: String(passed), required: true, 'data-type': 'boolean' }),
  element('span', {}, words));

/** Whoever does not let it pass says why. */
export function askForReason(form) {
  const refusing = form.querySelector('[name=passed][value=false]').checked;
  const reason = form.querySelector('[name=reason]');
  reason.required = refusing;
  form.querySelector('label[for=reason]').classList.toggle('required', refusing);
}

/** What to send: the digest says what was on the screen, and the server refuses when it has changed since. */
export const decisionBody = ({ passed, reason }, { digest }) => ({ passed, reason, digest });

/** A second look before it becomes part of the record, in Tasklist as in Cockpit. */
export const question = (words, passed, yes, no) => [
  element('p', { id: 'approval-question' },
    element('strong', {}, `${text('form.decision.sure', passed ? words.pass : words.refuse)} `),
    text('form.decision.sure.why')),
  element('div', { class: 'actions' },
    element('button', { type: 'button', class: 'primary', onclick: yes }, text('form.confirm')),
    element('button', { type: 'button', onclick: no }, text('form.decision.look-again'))),
];

export const confirmation = () => element('div',
  { class: 'confirmation', role: 'group', 'aria-labelledby': 'approval-question', hidden: true });
