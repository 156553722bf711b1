/** Review and approval forms: see everything, pass it or return it with a reason. */

import { askForReason, decisionBody, decisionFields, question, unanswered } from '../shared/decision.js';
import { start as startTask } from '../shared/form.js';
import { subject } from '../shared/subject.js';
import { confirmed } from '../shared/sure.js';
import { pressComplete } from '../shared/tasklist.js';
import { text } from '../shared/texts.js';

export const start = camForm => startTask(camForm, {
  answers: true,
  prepare(form, task, context) {
    form.querySelector('[data-subject]').replaceChildren(subject(task));
    const place = form.querySelector('[data-decision]');
    if (place.childElementCount === 0) {
      place.append(...decisionFields(task, () => pressComplete(camForm, context.task.mine)));
    }
  },
  recalled: ({ reason, marks }) => ({ reason, marks }), // an answer is pressed, never found
  changed: askForReason,
  check: unanswered,
  sure: (form, values, task) => confirmed(form, (yes, no) => question(task, values, yes, no)),
  body: decisionBody,
  done: ({ passed }, { words }) => text('form.decision.done', passed === 'true' ? words.passed : words.refused),
});
