/** Writing the introduction of the report and seeing what a reviewer would still miss. */

import { start as startTask } from '../shared/form.js';
import { subject } from '../shared/subject.js';
import { text } from '../shared/texts.js';

export const start = camForm => startTask(camForm, {
  prepare: (form, task) => form.querySelector('[data-subject]').replaceChildren(subject(task)),
  initial: task => ({ introduction: task.introduction }), // what was sent before, when the report came back
  body: ({ introduction }) => ({ introduction }),
  done: () => text('form.report.done'),
});
