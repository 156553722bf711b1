/** Asks once more within the page: Tasklist's security policy forbids the browser's own dialogs. */

import { confirmation } from './decision.js';
import { element } from './element.js';
import { text } from './texts.js';

const calm = new WeakMap();

/** Whether the button was pressed a second time; the first time it shows the question until somebody goes elsewhere. */
export function sure(button, question) {
  if (calm.has(button)) {
    calm.get(button)();
    return true;
  }
  const words = [...button.childNodes];
  calm.set(button, () => {
    calm.delete(button);
    button.replaceChildren(...words);
  });
  button.replaceChildren(question);
  button.focus();
  button.addEventListener('blur', () => calm.get(button)?.(), { once: true });
  return false;
}

/** Answers whether the person confirmed; meanwhile nothing can be changed. `question(yes, no)`: what is asked, with both buttons. */
export function confirmed(form, question) {
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
    place.replaceChildren(...question(() => settle(true), () => settle(false)));
    asking(true);
    place.querySelector('button').focus();
  });
}

/** A sentence to say yes or no to. */
export const plainly = sentence => (yes, no) => [
  element('p', { id: 'approval-question' }, element('strong', {}, sentence)),
  element('div', { class: 'actions' },
    element('button', { type: 'button', class: 'primary', onclick: yes }, text('form.confirm')),
    element('button', { type: 'button', onclick: no }, text('form.confirm.back'))),
];
