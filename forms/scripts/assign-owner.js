/** Choosing who carries out a measure. */

import { element } from '../shared/element.js';
import { start as startTask } from '../shared/form.js';
import { text } from '../shared/texts.js';
import * as views from '../shared/views.js';

export const start = camForm => startTask(camForm, {
  prepare(form, task) {
    form.querySelector('[data-subject]').replaceChildren(
      views.background(text('form.findings'), ...task.findings.map(views.finding)),
      views.background(text('form.about.measure'), views.measure(task.measure)));
    const people = task.choices?.people ?? [];
    form.querySelector('[data-people]').replaceChildren(...people.map(person));
    form.querySelector('[data-nobody]').hidden = people.length > 0;
  },
  initial: task => ({ owner: task.measure.owner?.id }),
  body: ({ owner }) => ({ owner }),
  done: () => text('form.assign.done'),
});

const person = ({ id, name }) => element('label', { class: 'option' },
  element('input', { type: 'radio', name: 'owner', value: id, required: true }), name);
