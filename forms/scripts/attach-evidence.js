/** Collecting the files and links that prove what was done. */

import { remove } from '../shared/api.js';
import { element } from '../shared/element.js';
import { start as startTask } from '../shared/form.js';
import { showProblem } from '../shared/messages.js';
import { sure } from '../shared/sure.js';
import { digits } from '../shared/reader.js';
import { text } from '../shared/texts.js';
import { sureOfMarked } from '../shared/unmended.js';
import * as views from '../shared/views.js';
import { enableAdding, hasUnsent } from './add-evidence.js';
import { changing } from './change-evidence.js';

export const start = camForm => startTask(camForm, {
  prepare(form, task, context) {
    form.querySelector('[data-subject]').replaceChildren(views.background(text('form.evidence.measure'), views.measure(task.measure)));
    form.querySelector('[data-evidence]').replaceChildren(
      views.evidence(task.measure.evidence ?? [], entry => (task.mine ? puttingRight(form, entry, context) : null)));
    form.querySelector('[data-missing]').replaceChildren(views.missing(task.missing ?? []));
    form.querySelector('[name=activityId]').replaceChildren(
      element('option', { value: '' }, text('form.evidence.of.all')), ...task.measure.activities.map(activity));
    enableAdding(form, context);
  },
  check: form => (hasUnsent(form)
    ? [{ control: form.querySelector('[data-attach]'), message: text('form.evidence.unsent') }]
    : []),
  sure: sureOfMarked,
  body: () => ({}),
  done: () => text('form.evidence.done'),
});

const activity = ({ id, number, text: step }, index) =>
  element('option', { value: id }, `${text('form.step', digits(number ?? index + 1))} ${step}`);

const puttingRight = (form, entry, context) => element('div', {},
  changing(entry, { measure: context.task.measure, largestFile: context.task.largestFile, reload: context.reload }),
  removal(form, entry, context));

function removal(form, entry, context) {
  const button = element('button', { type: 'button', class: 'danger' }, text('form.remove'),
    element('span', { class: 'unseen' }, ` ${entry.title}`));
  button.addEventListener('click', async () => {
    if (!sure(button, text('form.remove.sure'))) {
      return;
    }
    try {
      const measure = encodeURIComponent(context.task.measure.id);
      await remove(`/api/measures/${measure}/evidence/${encodeURIComponent(entry.id)}`);
      await context.reload();
    } catch (problem) {
      showProblem(form, problem, { reload: context.reload });
    }
  });
  return button;
}
