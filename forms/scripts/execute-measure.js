/** The work of a measure: results are recorded one at a time all year, and what came of it is told at its end. */

import { element } from '../shared/element.js';
import { start as startTask } from '../shared/form.js';
import { text } from '../shared/texts.js';
import { sureOfMarked } from '../shared/unmended.js';
import * as views from '../shared/views.js';
import { enableCancellation, unsentCancellation } from './cancellation.js';
import { hasUnsentEntry, showEntries } from './entries.js';

/** What this form shows in its own places. */
const SHOWN_BELOW = {
  activities: [], baseline: null, target: null, actual: null, outcome: null, problems: null, suggestions: null,
};

export const start = camForm => startTask(camForm, {
  prepare(form, task, context) {
    form.querySelector('[data-subject]').replaceChildren(
      views.background(text('form.findings'), ...task.findings.map(views.finding)),
      views.background(text('form.about.measure'), views.measure({ ...task.measure, ...SHOWN_BELOW })));
    form.querySelector('[data-target]').replaceChildren(views.outcome(
      { baseline: task.measure.baseline, target: task.measure.target, targetUnit: task.measure.targetUnit }));
    form.querySelector('[data-missing]').replaceChildren(...stillOpen(task.measure));
    showEntries(form, { measure: task.measure, mine: task.mine, largestFile: task.largestFile, reload: context.reload });
    enableCancellation(form, context);
  },
  initial: ({ measure: { actual, outcome, problems, suggestions } }) => ({ actual, outcome, problems, suggestions }),
  check: (form, values) => [...unsentEntry(form), ...unsentCancellation(form, values)],
  sure: sureOfMarked,
  body: ({ actual, outcome, problems, suggestions }) => ({ actual, outcome, problems, suggestions }),
  planOf,
  done: () => text('form.execute.done'),
});

const unsentEntry = form => (hasUnsentEntry(form)
  ? [{ control: form.querySelector('[data-record]'), message: text('form.execute.unsent') }]
  : []);

/** Before it is sent, and not as an error after it. */
function stillOpen({ activities }) {
  const open = activities.filter(({ results, conclusion }) => results.length === 0 && conclusion !== 'NOT_POSSIBLE');
  return open.length === 0 ? []
    : [element('p', { class: 'warning' }, text('form.execute.open')),
      views.list(open.map(step => step.text))];
}

/** A result tells what was done: the plan's words do only beside a number. */
function planOf(control, task) {
  const form = control.form;
  if (control.name !== 'text' || form.querySelector('[name=quantity]').value.trim() !== '') {
    return [];
  }
  const id = form.querySelector('[name=activityId]').value;
  return [task.measure.title, ...task.measure.activities.filter(one => String(one.id) === id).map(step => step.text)];
}
