/** What was recorded, step by step, with the buttons to put it right. */

import { element, newTabLink } from '../shared/element.js';
import { LONGEST } from '../shared/longest.js';
import { date, digits } from '../shared/reader.js';
import { text } from '../shared/texts.js';
import { quantity } from '../shared/views.js';

/** `does`: what the buttons do: correct(result), change(evidence), remove(result, button), conclude(step, conclusion, reason); null for a reader. */
export const recorded = (measure, does) => element('div', {}, steps(measure, does), rest(measure, does));

const steps = (measure, does) => element('ol', { class: 'recorded' }, ...measure.activities.map(step => element('li', { 'data-part': `step/${step.id}` },
  element('p', {}, element('strong', {}, text('form.step', digits(step.number))), ` ${step.text} `, badge(step)),
  step.conclusionReason ? element('p', { class: 'quote' }, step.conclusionReason) : null,
  results(step, measure, does),
  files(proofs(measure, ({ resultId, activityId }) => !resultId && activityId === step.id), does),
  does ? ending(step, does) : null)));

const badge = ({ conclusion, results }) => conclusion === 'DONE'
  ? element('span', { class: 'badge passed' }, text('form.recorded.done'))
  : conclusion === 'NOT_POSSIBLE'
    ? element('span', { class: 'badge returned' }, text('activity.NOT_POSSIBLE'))
    : results.length === 0 ? element('span', { class: 'badge' }, text('form.recorded.none')) : null;

const results = (step, measure, does) => step.results.length === 0 ? null
  : element('ul', { class: 'plain' }, ...step.results.map(result => element('li', { class: 'row-card', 'data-part': `result/${result.id}` },
    element('p', {}, element('span', { class: 'quiet' }, result.doneOn ? date(result.doneOn) : ''), ` ${result.text}`,
      result.quantity === null || result.quantity === undefined ? null
        : element('strong', {}, ` ${quantity(result.quantity, result.quantityUnit)}`)),
    result.outsideReason ? element('p', { class: 'quiet' },
      text('form.recorded.outside', result.outsideReason)) : null,
    files(proofs(measure, ({ resultId }) => resultId === result.id), does),
    does ? element('p', { class: 'buttons' },
      button(text('form.recorded.correct'), result, () => does.correct(step, result)),
      button(text('form.remove'), result, pressed => does.remove(result, pressed), 'danger')) : null)));

/** Which of several buttons of the same name it is, for whoever hears the page. */
const button = (label, result, press, kind = '') => element('button', { type: 'button', class: kind, onclick: event => press(event.currentTarget) },
  label, element('span', { class: 'unseen' }, ` ${result.text.slice(0, 40)}`));

const proofs = ({ evidence = [] }, which) => evidence.filter(which);

/** What proves the measure as a whole. */
function rest(measure, does) {
  const own = proofs(measure, ({ resultId, activityId }) => !resultId && !activityId);
  return own.length === 0 ? null : element('div', {},
    element('p', {}, element('strong', {}, text('form.evidence.of.all'))), files(own, does));
}

function files(own, does) {
  return own.length === 0 ? null : element('ul', { class: 'plain' }, ...own.map(entry => element('li', { 'data-part': `evidence/${entry.id}` },
    newTabLink(entry.url, entry.title), element('span', { class: 'quiet' },
      ` ${entry.visibility === 'PUBLIC' ? text('form.evidence.public') : text('measure.visibility.INTERNAL')}`),
    does ? does.change(entry) : null)));
}

function ending(step, does) {
  const press = (label, action) => element('button', { type: 'button', onclick: action }, label,
    element('span', { class: 'unseen' }, ` ${text('form.step', digits(step.number))}`));
  if (step.conclusion) {
    return element('p', {}, press(text('form.recorded.go-on'), () => does.conclude(step, null, null)));
  }
  return step.results.length > 0
    ? element('p', {}, press(text('form.recorded.conclude'), () => does.conclude(step, 'DONE', null)))
    : giveUp(step, does);
}

function giveUp(step, does) {
  const id = `entry-reason-${step.id}`;
  const why = element('textarea', { id, rows: 2, maxLength: LONGEST.text });
  return element('details', {}, element('summary', {}, text('activity.NOT_POSSIBLE')),
    element('div', { class: 'field' }, element('label', { for: id, class: 'required' }, text('form.recorded.why')), why),
    element('button', { type: 'button', onclick: () => does.conclude(step, 'NOT_POSSIBLE', why.value.trim(), why) },
      text('form.recorded.give-up')));
}
