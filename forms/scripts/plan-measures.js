/** Planning the measures of a year, finding by finding. */

import { element } from '../shared/element.js';
import { showDates } from '../shared/dates.js';
import { fill } from '../shared/fields.js';
import { mustBeAnswered, pressing, risesWith, strengths } from '../shared/findings.js';
import { start as startTask } from '../shared/form.js';
import { checkMeasure, followBudget, measureFields, planned, typedAs } from '../shared/measure-fields.js';
import { addRow, rowsOf } from '../shared/rows.js';
import { suggestionList, suggestionsOf } from '../shared/suggestions.js';
import { digits } from '../shared/reader.js';
import { text } from '../shared/texts.js';
import * as views from '../shared/views.js';

export const start = camForm => startTask(camForm, {
  prepare(form, task, context) {
    const fields = measureFields(
      { units: task.choices.units, findings: task.findings, year: task.cycle.fiscalYear });
    form.querySelector('template[data-name=measure]').content.querySelector('[data-fields]').replaceChildren(...fields);
    form.querySelector('[data-findings]').replaceChildren(
      ...pressing(task.findings).map(found => card(form, found, context)),
      ...strengths(task.findings, kept => kept.map(found => card(form, found, context))),
      views.takingBack(task.cycle));
    offer(form, task, context);
  },
  initial: task => ({ measures: (task.measures ?? []).map(typedAs) }),
  changed: follow,
  check: (form, { measures }, task) => [...unanswered(form, measures, task.findings), ...measuresToMend(form, measures)],
  body: ({ measures }) => ({ measures: measures.map(planned) }),
  done: () => text('form.plan.done'),
});

function card(form, found, context) {
  return element('section', { class: 'panel', 'data-finding': found.id },
    views.finding(found),
    element('p', { 'data-answered': '', role: 'status' }),
    element('button', { type: 'button', onclick: () => answer(form, found, context) },
      text('form.plan.add', found.item)));
}

/**
 * Planning goes on without suggestions when they cannot be had. They go to the cards they were asked for: when the task
 * was read again meanwhile, those are gone and the new ones ask for themselves.
 */
async function offer(form, task, context) {
  const cards = new Map(task.findings.map(({ id }) => [id, form.querySelector(`[data-finding="${id}"]`)]));
  const suggestions = await suggestionsOf(task.cycle.id).catch(() => new Map());
  for (const found of task.findings.filter(({ id }) => suggestions.get(id)?.length > 0)) {
    cards.get(found.id).append(
      suggestionList(suggestions.get(found.id), measure => answer(form, found, context, takenOver(measure))));
  }
}

/** A goal of no amount stays empty, so that somebody sets one. */
const takenOver = measure => ({ ...measure, noBudget: measure.budget === null });

function answer(form, found, context, values = {}) {
  const row = addRow(listOf(form));
  fill(row, values);
  row.querySelector(`[name=findings][value="${found.id}"]`).checked = true;
  showDates(row);
  context.changed();
  row.querySelector(`[name=findings][value="${found.id}"]`).closest('details')?.setAttribute('open', '');
  row.scrollIntoView({ block: 'start' });
  row.querySelector('[name=title]').focus({ preventScroll: true });
}

const listOf = form => form.querySelector('[data-list=measures]');

function follow(form, task) {
  rowsOf(listOf(form)).forEach(followBudget);
  const all = task?.findings ?? [];
  const answered = all.filter(({ id }) => form.querySelector(`[name=findings][value="${id}"]:checked`));
  for (const found of all) {
    const count = form.querySelectorAll(`[name=findings][value="${found.id}"]:checked`).length;
    const risen = answered.some(other => risesWith(found, other));
    const line = form.querySelector(`[data-finding="${found.id}"] [data-answered]`);
    line.className = !risen && mustBeAnswered(found) ? 'warning' : 'complete';
    line.textContent = count > 0 ? text('form.plan.answered', digits(count))
      : risen ? text('form.plan.answered.within') : emptyText(found);
  }
}

const emptyText = found => (mustBeAnswered(found) ? text('form.plan.none') : text('form.plan.none-needed'));

function unanswered(form, measures, findings) {
  const answered = findings.filter(({ id }) => measures.some(measure => measure.findings.includes(String(id))));
  return findings
    .filter(found => mustBeAnswered(found) && !answered.some(other => risesWith(found, other)))
    .map(found => ({
      control: form.querySelector(`[data-finding="${found.id}"] button`),
      message: text('form.plan.unanswered', found.item),
    }));
}

const measuresToMend = (form, measures) =>
  rowsOf(listOf(form)).flatMap((row, index) => checkMeasure(row, measures[index]));
