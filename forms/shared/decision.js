/** A decision in the words that come with its task: the same in Tasklist and on the approvals page of Cockpit. */

import { element } from './element.js';
import { LONGEST } from './longest.js';
import { markFields } from './marks.js';
import { text } from './texts.js';
import { list } from './views.js';

/** Marks, reason and the two answers, as fields of a form. Pressing an answer gives it: `decide()` asks once more. */
export function decisionFields({ words, parts = [] }, decide) {
  return [
    element('fieldset', { class: 'panel field' },
      element('legend', { class: 'required' }, words.question),
      element('p', { class: 'help' }, words.hint),
      element('input', { type: 'hidden', name: 'passed', 'data-type': 'optional' })),
    markFields(parts),
    element('div', { class: 'field' },
      element('label', { for: 'reason' }, words.reason),
      element('p', { class: 'help', id: 'reason-help' }, words.reasonHint),
      element('textarea', { id: 'reason', name: 'reason', rows: 4, maxLength: LONGEST.text, 'aria-describedby': 'reason-help' })),
    element('div', { class: 'actions answers' }, answer(true, words.pass, decide), answer(false, words.refuse, decide)),
  ].filter(Boolean);
}

const answer = (passed, words, decide) => element('button', {
  type: 'button', class: passed ? 'primary' : '', 'data-passed': String(passed), onclick: ({ currentTarget }) => {
    const { form } = currentTarget;
    form.querySelector('[name=passed]').value = String(passed);
    askForReason(form);
    decide();
  } }, words);

/** Nothing is decided by a key that sends forms. */
export const unanswered = form => (form.querySelector('[name=passed]').value ? []
  : [{ control: form.querySelector('[data-passed]'), message: text('form.check.choose') }]);

/** Whoever does not let it pass says why. */
export function askForReason(form) {
  const refusing = form.querySelector('[name=passed]').value === 'false';
  const reason = form.querySelector('[name=reason]');
  reason.required = refusing;
  form.querySelector('label[for=reason]').classList.toggle('required', refusing);
}

/** What to send: the digest says what was on the screen, and the server refuses when it has changed since. */
export const decisionBody = ({ passed, reason, marks = [] }, { digest }) => (passed === 'true' || marks.length === 0
  ? { passed: passed === 'true', reason, digest }
  : { passed: false, reason, digest, marks });

/** A second look at what is decided before it becomes part of the record, in Tasklist as in Cockpit. */
export const question = (task, { passed, reason }, yes, no) => [
  element('p', { 'data-decided': '' }, [task.name, task.measure?.title, passed === 'true' ? '' : reason].filter(Boolean).join(' — ')),
  ...(passed === 'true' ? losses(task) : []),
  element('p', { id: 'approval-question' },
    element('strong', {}, `${text('form.decision.sure', passed === 'true' ? task.words.pass : task.words.refuse)} `),
    text('form.decision.sure.why')),
  element('div', { class: 'actions' },
    element('button', { type: 'button', class: 'primary', onclick: yes }, text('form.confirm')),
    element('button', { type: 'button', onclick: no }, text('form.decision.look-again'))),
];

/** What is gone when a year is taken back: nobody grants that without having it before their eyes. */
export const losses = ({ businessKey, cycle }) => (isWithdrawal(businessKey)
  ? [element('p', {}, text('form.withdrawal.losses')), list(cycle.withdrawal.losses)]
  : []);

export const isWithdrawal = businessKey => businessKey?.endsWith('/withdrawal') === true;

export const confirmation = () => element('div',
  { class: 'confirmation', role: 'group', 'aria-labelledby': 'approval-question', hidden: true });
