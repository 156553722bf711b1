/** A task's form from opening to completion. A page says what is special about its task; this is the same for all. */

import { get, post } from './api.js';
import { check } from './checks.js';
import { enableDates, showDates } from './dates.js';
import { Draft } from './draft.js';
import { element } from './element.js';
import { fill, read } from './fields.js';
import { showMarks } from './marks.js';
import * as messages from './messages.js';
import { enableRows } from './rows.js';
import { enableTextChecks } from './text-checks.js';
import { speak, text } from './texts.js';
import { about } from './subject.js';
import { answerSubmit, changedHands, finished, nameTask, notify, offerClaim, onClaimChange, pressClaim, pressComplete } from './tasklist.js';
import * as views from './views.js';

/**
 * `page`: prepare(form, task, context) builds what depends on the task and may be called again; initial(task) the values
 * before any draft; recalled(draft) a draft of an older form in today's names; changed(form, task); check(form, values, task) more errors; sure(form, values, task) a promise of
 * whether it is meant so; body(values, task) what to complete with;
 * path(field, values) the control for a field of the API; planOf(control, task) what a text may not just say again; done
 * what is said afterwards: what happened and what comes next, or done(values, task) that says it; answers: the page has
 * buttons of its own in place of "send", and one of them takes what is offered in the same act. All are optional.
 */
export function start(camForm, page = {}) {
  const form = camForm.formElement[0];
  const context = { camForm, form, page, task: null, draft: null, touched: false, reading: 0 };
  context.reload = () => load(context, true);
  context.changed = () => changed(context);
  frame(context);
  answerSubmit(camForm, () => complete(context));
  onClaimChange(form, () => {
    changedHands();
    load(context, false);
  });
  form.addEventListener('input', context.changed);
  form.addEventListener('change', () => page.changed?.(form, context.task));
  enableRows(form, context.changed);
  enableDates(form);
  enableTextChecks(form, control => page.planOf?.(control, context.task) ?? []);
  return load(context, false);
}

/**
 * Reads the task and shows it. What was typed wins over draft and task, whatever a page wrote into the fields too when
 * they are to be kept, so that reloading loses nothing.
 */
async function load(context, keep) {
  const { camForm, form, page } = context;
  const reading = ++context.reading;
  const late = () => reading !== context.reading; // asked before the work was claimed, answered after
  try {
    const task = await get(`/api/tasks/${encodeURIComponent(camForm.taskId)}`);
    if (late()) {
      return;
    }
    // Only now: asking took a moment, and what was typed meanwhile stays as well.
    const kept = context.touched || (keep && context.task?.mine) ? read(form) : null;
    context.draft?.forget();
    context.task = task;
    context.draft = new Draft(task, () => read(form), told => { form.querySelector('[data-saved]').textContent = told; });
    show(context);
    fill(form, page.initial?.(task) ?? {});
    if (kept) {
      fill(form, kept);
      keepDraft(context);
    } else if (task.mine) {
      const draft = context.draft.newest(task);
      fill(form, draft ? page.recalled?.(draft) ?? draft : {});
    }
    showDates(form);
    page.changed?.(form, task);
    form.querySelector('[data-loading]')?.remove();
    arrive(context);
  } catch (problem) {
    if (!late()) {
      form.querySelector('[data-loading]')?.remove();
      messages.showProblem(form, problem, { reload: context.reload });
      console.error(problem);
    }
  }
}

/**
 * Moves to where the work begins: what has to be mended, the offer to take it, or the form itself, so that nobody tabs
 * through all that stands around it. Once for each time the form opens or is claimed, and never away from what is typed.
 */
function arrive(context) {
  const { form, task } = context;
  const at = task.mine ? 'mine' : 'seen';
  if (context.arrivedAt === at || form.contains(document.activeElement)) {
    return;
  }
  context.arrivedAt = at;
  const begin = form.querySelector('[data-marked]') ?? form.querySelector('[data-returned], [data-claim]');
  (begin ?? form).focus({ preventScroll: true });
  begin?.scrollIntoView({ block: 'nearest' }); // the form itself stays below its title
}

/** Whoever gave the task back still sees what they typed, but it is nobody's draft any more. */
function keepDraft({ draft, task }) {
  if (task.mine) {
    draft.changed();
  }
}

function show(context) {
  const { form, page, task } = context;
  messages.clear(form);
  form.querySelector('[data-about]').replaceChildren(...returned(task), about(task));
  page.prepare?.(form, task, context);
  showMarks(form, lastReturn(task)?.marks ?? []);
  nameTask(form, task.name);
  const open = task.mine || (page.answers && task.offered);
  form.querySelectorAll('fieldset[data-body]').forEach(body => { body.disabled = !open; });
  form.querySelectorAll('.actions button').forEach(button => { button.disabled = !open; });
  form.querySelector('[data-keep]').hidden = !task.mine;
  offerClaim(form, task.mine || task.offered);
  if (!open) {
    note(form, task);
  }
}

/** One message: whoever may not decide for the hand they had in it is told that already, and what to do. */
function note(form, { assignee, offered, deciding, warnings = [] }) {
  if (assignee) {
    messages.showNote(form, text('form.claimed', assignee.name));
  } else if (offered) {
    messages.showNote(form, `${text('form.claim.first')} `,
    element('button', { type: 'button', class: 'primary', 'data-claim': '', onclick: () => pressClaim(form) },
      text('form.claim')));
  } else if (!deciding || warnings.length === 0) {
    messages.showNote(form, text('form.waits'));
  }
}

/** The decision that sent the work back; a decision form shows the whole history instead. */
function lastReturn({ decisions = [], deciding }) {
  const [last] = decisions;
  return last && !last.passed && !deciding ? last : null;
}

/** Why the work came back, before anything else. */
function returned(task) {
  const last = lastReturn(task);
  return last === null ? [] : [element('section', { class: 'notice returned', 'data-returned': '', tabIndex: -1 },
    element('h3', {}, text('form.returned')), views.decisions([last]))];
}

function changed(context) {
  const { form, page, task } = context;
  if (!task) {
    return;
  }
  context.touched = true;
  keepDraft(context);
  page.changed?.(form, task);
}

async function complete(context) {
  const { camForm, form, page, task } = context;
  if (!task) {
    throw new Error('The task could not be read'); // the form says so
  }
  messages.clear(form);
  const values = read(form);
  const wrong = [...check(form), ...(page.check?.(form, values, task) ?? [])];
  if (wrong.length > 0) {
    messages.showErrors(form, wrong);
    throw new Error('The form is not complete');
  }
  if (page.sure && !await page.sure(form, values, task)) {
    throw new Error('The person looks at it again');
  }
  busy(form, true);
  try {
    await context.draft.pause();
    await post(`/api/tasks/${encodeURIComponent(task.id)}/completion`, page.body?.(values, task) ?? values);
    context.draft.forget();
    const told = said(page.done, values, task) ?? text('form.sent');
    notify(camForm, told);
    finished(task.id, told);
  } catch (problem) {
    if (problem.passing) {
      context.draft.keepHere();
    } else {
      keepDraft(context);
    }
    messages.showProblem(form, problem, { path: field => page.path?.(field, values) ?? field, reload: context.reload });
    throw problem;
  } finally {
    busy(form, false);
  }
}

const said = (done, values, task) => (typeof done === 'function' ? done(values, task) : done);

function busy(form, on) {
  form.setAttribute('aria-busy', String(on));
  form.querySelectorAll('.actions button').forEach(button => { button.disabled = on; });
}

/** The first thing a keyboard finds: the way past all that is only to be read. */
const skip = form => element('button', { type: 'button', class: 'skip', onclick: () => firstField(form)?.focus() },
  text('form.skip'));

const firstField = form => [...form.querySelectorAll('fieldset[data-body] :is(input:not([type=hidden]), select, textarea, button, summary)')]
  .find(control => !control.matches(':disabled') && !control.closest('[hidden]')
    && (control.matches('summary') || !control.closest('details:not([open])')));

function frame(context) {
  const { camForm, form, page } = context;
  speak(form);
  form.tabIndex = -1;
  form.setAttribute('aria-label', text('form.name'));
  form.prepend(skip(form), element('div', { 'data-messages': '', tabIndex: -1 }), element('div', { 'data-about': '' }));
  form.append(element('footer', { class: 'actions' },
    element('button', { type: 'button', class: 'primary', disabled: true, hidden: page.answers === true, onclick: () => pressComplete(camForm) },
      text(form.dataset.submit ?? 'form.send')),
    element('button', { type: 'button', disabled: true, 'data-keep': '', onclick: () => context.draft?.save() }, text('form.draft')),
    element('span', { class: 'quiet', role: 'status', 'data-saved': '' })));
}
