/** A start form inside Tasklist's dialog, whose own Start button sends it and closes the dialog. */

import { check } from './checks.js';
import { enableDates, showDates } from './dates.js';
import { element } from './element.js';
import { read } from './fields.js';
import * as messages from './messages.js';
import { enableRows } from './rows.js';
import { answerSubmit, notify } from './tasklist.js';
import { speak, text } from './texts.js';

/** `page`: prepare(form) fills the choices; changed(form); check(form, values); ask(form, values) what is asked before it is sent; send(values); done() what is said afterwards: what happened and what comes next. */
export async function start(camForm, page) {
  const form = camForm.formElement[0];
  const changed = () => page.changed?.(form);
  speak(form);
  form.prepend(element('div', { 'data-messages': '', tabIndex: -1 }));
  answerSubmit(camForm, () => submit(camForm, form, page));
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  enableRows(form, changed);
  enableDates(form);
  try {
    await page.prepare(form);
    showDates(form);
  } catch (problem) {
    messages.showProblem(form, problem);
    console.error(problem);
  } finally {
    form.querySelector('[data-loading]')?.remove();
  }
}

const meant = new WeakMap();

/** The first time it only asks; whoever changes something is asked again. */
function mustBeMeant(form, page, values) {
  const asked = JSON.stringify(values);
  if (page.ask && meant.get(form) !== asked) {
    meant.set(form, asked);
    messages.showNote(form, `${page.ask(form, values)} ${text('form.start.again')}`);
    throw new Error('It waits for a second press');
  }
}

async function submit(camForm, form, page) {
  messages.clear(form);
  const values = read(form);
  const wrong = [...check(form), ...(page.check?.(form, values) ?? [])];
  if (wrong.length > 0) {
    messages.showErrors(form, wrong);
    throw new Error('The form is not complete');
  }
  mustBeMeant(form, page, values);
  try {
    await page.send(values);
    notify(camForm, page.done());
    return {};
  } catch (problem) {
    messages.showProblem(form, problem);
    throw problem;
  }
}
