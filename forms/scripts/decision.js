/** Review and approval forms: see everything, pass it or return it with a reason. */

import { askForReason, confirmation, decisionBody, decisionFields, question } from '../shared/decision.js';
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
  sure,
  body: decisionBody,
  done: ({ passed }, { words }) => `${passed ? words.passed : words.refused} ผู้เกี่ยวข้องได้รับแจ้งแล้ว ท่านไม่ต้องทำอะไรเพิ่ม`,
});

/** Answers whether the person confirmed; meanwhile nothing can be changed. */
function sure(form, { passed }, { words }) {
  const place = form.querySelector('.confirmation') ?? confirmation();
  const held = [...form.querySelectorAll('fieldset[data-body]')];
  const asking = on => {
    place.hidden = !on;
    form.querySelector('footer.actions').hidden = on;
    held.forEach(body => { body.disabled = on; });
  };
  form.querySelector('footer.actions').before(place);
  return new Promise(answer => {
    const settle = yes => {
      asking(false);
      answer(yes);
    };
    place.replaceChildren(...question(words, passed, () => settle(true), () => settle(false)));
    asking(true);
    place.querySelector('button').focus();
  });
}
