/** Marks what looks wrong in a text as soon as somebody leaves it, as a spell-checker does. It never stands in the way. */

import { post } from './api.js';
import { element } from './element.js';

const SHORTEST = 3; // letters

/** `planOf(control)` gives the texts of the plan that a result may not just say again; none for other fields. */
export function enableTextChecks(form, planOf = () => []) {
  const seen = new WeakMap();
  form.addEventListener('focusout', ({ target }) => {
    if (isText(target) && seen.get(target) !== target.value) {
      seen.set(target, target.value);
      look(target, planOf(target));
    }
  });
}

const isText = control => control.matches('textarea[name], input[type=text][name]:not([data-type]):not([list])')
  && control.name !== 'url'; // links have their own repair

async function look(control, plan) {
  const text = control.value;
  const remarks = text.trim().length < SHORTEST ? [] : await post('/api/checks/text', { text, plan }).catch(() => []);
  if (control.value === text) {
    show(control, remarks);
  }
}

function show(control, remarks) {
  control.parentElement.querySelector('[data-remarks]')?.remove();
  if (remarks.length > 0) {
    control.after(element('ul', { class: 'warning remarks', 'data-remarks': '', role: 'status' },
      ...remarks.map(remark => element('li', {}, remark))));
  }
}
