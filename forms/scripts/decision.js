/** Review and approval forms: see everything, pass it or return it with a reason. */

import { start as startTask } from '../shared/form.js';
import { subject } from '../shared/subject.js';

export const start = camForm => startTask(camForm, {
  prepare: (form, task) => form.querySelector('[data-subject]').replaceChildren(subject(task)),
  changed: askForReason,
  body: ({ passed, reason }, task) => ({ passed, reason, digest: task.digest }),
  done: 'บันทึกผลการพิจารณาแล้ว',
});

function askForReason(form) {
  const returning = form.querySelector('[name=passed][value=false]').checked;
  const reason = form.querySelector('[name=reason]');
  reason.required = returning;
  reason.labels[0].classList.toggle('required', returning);
}
