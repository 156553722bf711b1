/** Messages of a form: one place at its top for what matters now, and one line under each field to be mended. */

import { element, newTabLink } from './element.js';
import { find } from './fields.js';
import { text } from './texts.js';

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

let errors = 0;

export function clear(form) {
  form.querySelectorAll('.field-error').forEach(line => line.remove());
  form.querySelectorAll('[aria-invalid]').forEach(control => {
    control.removeAttribute('aria-invalid');
    const described = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(id => !id.startsWith('error-'));
    control.setAttribute('aria-describedby', described.join(' '));
  });
  place(form).replaceChildren();
}

/** Shows `{control?, message}` under their fields and together at the top, and moves to the first one. */
export function showErrors(form, wrong, lead = text('form.wrong')) {
  clear(form);
  const inOrder = [...wrong].sort(byPlace);
  inOrder.filter(({ control }) => control).forEach(mark);
  const lines = inOrder.map(({ control, message }) => element('li', {}, control ? jump(control, message) : message));
  place(form).append(alert('error', element('strong', {}, lead), lines.length ? element('ul', {}, ...lines) : null));
  const first = inOrder.find(({ control }) => control)?.control;
  reveal(first ?? place(form));
}

/** As the fields stand in the form; what belongs to no field comes last. */
function byPlace({ control: one }, { control: other }) {
  if (!one || !other) {
    return Number(!one) - Number(!other);
  }
  return one === other ? 0 : one.compareDocumentPosition(other) & FOLLOWING ? -1 : 1;
}

/** Shows what the server said; `path` turns a field of the API into one of the form; `reload` helps after a conflict or when the server was away. */
export function showProblem(form, problem, { path = field => field, reload } = {}) {
  const wrong = (problem.reasons ?? []).map(({ field, message }) => ({ control: find(form, path(field)), message }));
  showErrors(form, wrong, problem.lead ?? problem.message);
  const help = place(form).firstElementChild;
  if (problem.status === 401) {
    help.append(element('p', {}, newTabLink('/login', text('login.title'))));
  }
  if ((problem.status === 409 || problem.passing) && reload) {
    help.append(element('button', { type: 'button', onclick: reload }, text('form.reload')));
  }
}

/** A quiet note at the top, e.g. that nobody has taken the task yet, with what can be done about it. */
export function showNote(form, note, ...actions) {
  place(form).replaceChildren(element('div', { class: 'notice note', role: 'status' }, note, ...actions));
}

const place = form => form.querySelector('[data-messages]');

const alert = (kind, ...content) => element('div', { class: `notice ${kind}`, role: 'alert' }, ...content);

function mark({ control, message }) {
  errors += 1;
  const line = element('p', { class: 'field-error', id: `error-${errors}` }, message);
  (control.closest('.field') ?? control.parentElement).append(line);
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', `${control.getAttribute('aria-describedby') ?? ''} ${line.id}`.trim());
}

/** A button and not a link: Tasklist keeps its own state in the part of the address after #. */
function jump(control, message) {
  const label = control.closest('fieldset.field')?.querySelector('legend') ?? control.labels?.[0];
  const row = control.closest('.row-card')?.querySelector('.row-head h4');
  const name = [row, label].filter(Boolean).map(node => node.textContent.trim()).join(' ');
  return element('button', { type: 'button', class: 'plain-link', onclick: () => reveal(control) },
    name ? `${name}: ${message}` : message);
}

function reveal(node) {
  for (let outer = node.closest('details'); outer; outer = outer.parentElement.closest('details')) {
    outer.open = true;
  }
  node.scrollIntoView({ block: 'center' });
  node.focus({ preventScroll: true });
}
