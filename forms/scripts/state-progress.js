/** One sentence of the owner on a measure that was not finished on the last day of a monitoring round. */

import { start as startTask } from '../shared/form.js';
import { text } from '../shared/texts.js';
import * as views from '../shared/views.js';

export const start = camForm => startTask(camForm, {
  prepare(form, { measure, round }) {
    form.querySelector('[data-asked]').textContent = text('form.progress.until', round.lastDayText);
    form.querySelector('[data-target]').textContent = target(measure);
    form.querySelector('[data-subject]').replaceChildren(views.background(text('form.about.measure'), views.measure(measure)));
  },
  initial: ({ measure, round }) => {
    const said = round.sentences.find(({ measureId }) => measureId === measure.id);
    return said ? { text: said.text, reached: said.reached } : {};
  },
  body: ({ text: progress, reached }) => ({ text: progress, reached }),
  done: () => text('form.progress.done'),
});

const target = ({ target: wanted, targetUnit }) => (views.known(wanted)
  ? text('form.progress.target', views.quantity(wanted, targetUnit))
  : text('form.progress.no-target'));
