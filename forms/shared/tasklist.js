/**
 * The seam to Camunda Tasklist. Its Complete and Start buttons call camForm.submit; ours answers in its place, because a
 * task is completed together with its domain change by our own API. "submission prevented" is the one failure that
 * Tasklist leaves to the form to explain.
 */

import { english } from './language.js';

const PREVENTED = 'camForm submission prevented';

export function answerSubmit(camForm, complete) {
  camForm.submit = done => complete().then(
    answer => inAngular(camForm, () => done(null, { id: null, ...answer })),
    () => inAngular(camForm, () => done(new Error(PREVENTED))));
}

/**
 * What Tasklist's own button does, pressed from inside the form: it closes the task and reads the list again. Of work that
 * nobody took Tasklist would tell the next task of anybody as one's own, so there we close it ourselves.
 */
export function pressComplete(camForm, taken = true) {
  const scope = camForm.formElement.scope?.();
  if (!taken) {
    camForm.submit(problem => {
      if (!problem) {
        location.hash = '#/';
      }
    });
  } else if (scope?.complete) {
    scope.$applyAsync(() => scope.complete());
  } else {
    camForm.submit(() => {});
  }
}

/** Takes the work as Tasklist's own button does, so that all of Tasklist knows. */
export function pressClaim(form) {
  form.closest('[cam-tasklist-task]')?.querySelector('button.claim')?.click();
}

/** Told to the page around the form: somebody took the work or gave it back, so that the lists count anew. */
export function changedHands() {
  document.dispatchEvent(new CustomEvent('sujarit-task-changed'));
}

/** Told to the page around the form: that task is done, and what came of it. */
export function finished(task, text) {
  document.dispatchEvent(new CustomEvent('sujarit-task-done', { detail: { task, text } }));
}

const AFTER_THEIRS = 700; // milliseconds; Tasklist says by itself that a process has begun, in place of what we say before
const READING = 15_000; // milliseconds; two sentences are to be read: what happened and what comes next

/** A message that outlives the form. */
export function notify(camForm, text) {
  const injector = camForm.formElement.injector?.();
  const messages = injector?.get('Notifications');
  injector?.get('$timeout')(() => messages.addMessage({ status: text, message: '', duration: READING, exclusive: true }), AFTER_THEIRS);
}

/** Calls back when the task was claimed or given back: Tasklist only greys the form out, or stops doing so. */
export function onClaimChange(form, changed) {
  const pane = form.closest('[cam-tasklist-form] > div');
  if (!pane) {
    return;
  }
  let closed = pane.classList.contains('disabled-form');
  const observer = new MutationObserver(() => {
    if (!form.isConnected) {
      observer.disconnect();
    } else if (closed !== pane.classList.contains('disabled-form')) {
      closed = !closed;
      changed();
    }
  });
  observer.observe(pane, { attributes: true, attributeFilter: ['class'] });
}

/** Tasklist offers to take whatever can be seen; where that would be refused, our styles hide its button. */
export function offerClaim(form, offered) {
  (form.closest('[cam-tasklist-task]') ?? document.body).classList.toggle('not-offered', !offered);
}

/** The engine knows a task by its Thai name only. */
export function nameTask(form, name) {
  const title = form.closest('[cam-tasklist-task]')?.querySelector('h2.task');
  if (title && english()) {
    title.textContent = name;
  }
}

function inAngular(camForm, action) {
  const scope = camForm.formElement.scope?.();
  if (scope) {
    scope.$applyAsync(action);
  } else {
    action();
  }
}
