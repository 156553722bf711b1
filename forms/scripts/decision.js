/** Review and approval forms: see everything, pass it or return it with a reason. */

import { askForReason, decisionBody, decisionFields, question } from '../shared/decision.js';
import { start as startTask } from '../shared/form.js';
import { subject } from '../shared/subject.js';
import { confirmed } from '../shared/sure.js';
import { text } from '../shared/texts.js';

export const start = camForm => startTask(camForm, {
  prepare(form, task) {
    form.querySelector('[data-subject]').replaceChildren(subject(task));
    const place = form.querySelector('[data-decision]');
    if (place.childElementCount === 0) {
      place.append(...decisionFields(task.words));
    }
  },
  changed: askForReason,
  sure: (form, { passed }, { words }) => confirmed(form, (yes, no) => question(words, passed, yes, no)),
  body: decisionBody,
  done: ({ passed }, { words }) => text('form.decision.done', passed ? words.passed : words.refused),
});
