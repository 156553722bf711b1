/** Review and approval forms: see everything, pass it or return it with a reason. */

import { askForReason, decisionBody, decisionFields } from '../shared/decision.js';
import { start as startTask } from '../shared/form.js';
import { subject } from '../shared/subject.js';

export const start = camForm => startTask(camForm, {
  prepare(form, task) {
    form.querySelector('[data-subject]').replaceChildren(subject(task));
    const place = form.querySelector('[data-decision]');
    if (place.childElementCount === 0) {
      place.append(...decisionFields(task.words));
    }
  },
  changed: askForReason,
  body: decisionBody,
  done: 'บันทึกผลการพิจารณาแล้ว',
});
