/** Completing the report of a monitoring round: a text before the table, and the sentences of the owners put right. */

import { element } from '../shared/element.js';
import { start as startTask } from '../shared/form.js';
import { subject } from '../shared/subject.js';
import { text } from '../shared/texts.js';

const name = index => `sentence-${index}`;

export const start = camForm => startTask(camForm, {
  prepare(form, task) {
    form.querySelector('[data-subject]').replaceChildren(subject(task));
    form.querySelector('[data-said]').hidden = task.round.sentences.length === 0;
    form.querySelector('[data-sentences]').replaceChildren(...task.round.sentences.map(field));
  },
  initial: ({ introduction, round }) => ({
    introduction,
    ...Object.fromEntries(round.sentences.map((said, index) => [name(index), said.text])),
  }),
  body: (values, { round }) => ({
    introduction: values.introduction,
    sentences: round.sentences.map(({ measureId }, index) => ({ measureId, text: values[name(index)] })),
  }),
  path: field => field.replace(/^sentences\[(\d+)\]\.text$/, (whole, index) => name(index)),
  done: () => text('form.round.done'),
});

const field = ({ code, by }, index) => element('div', { class: 'field wide' },
  element('label', { for: name(index), class: 'required' }, `${code} (${by.name})`),
  element('textarea', { id: name(index), name: name(index), rows: 2, required: true, maxLength: 2000 }));
