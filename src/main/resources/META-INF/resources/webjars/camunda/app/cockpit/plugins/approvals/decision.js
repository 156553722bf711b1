// One thing to decide: all that it rests on, then the decision itself.
import { get, post } from '/forms/shared/api.js';
import { element } from '/forms/shared/element.js';
import { about, subject } from '/forms/shared/subject.js';
import { text } from '/forms/shared/texts.js';
import { decisionForm } from './form.js';
import { problemNotice, rememberDecision } from './notices.js';
import { DECIDED, PAGE, goToList } from './place.js';

/** Shows the task with its decision; what was typed before survives showing it again. */
export async function showDecision(page, id) {
  const back = element('p', {}, element('a', { href: PAGE }, text('app.approvals.back')));
  try {
    const task = await get(`/api/tasks/${encodeURIComponent(id)}`);
    const form = task.mine || task.offered ? decisionForm(task, (body, done) => decide(page, task, body, done)) : notYours(task);
    page.replaceChildren(back, element('h2', { tabIndex: -1 }, task.name), about(task), ...asPublished(task), subject(task), form);
    page.querySelector('h2').focus({ preventScroll: true });
  } catch (problem) {
    page.replaceChildren(back, problemNotice(problem, () => showDecision(page, id)));
  }
}

/** What the public will read; what is decided on is exactly that. */
const asPublished = task => (task.asPublished ? [element('details', { class: 'panel', open: true },
  element('summary', {}, text('app.approvals.document')),
  element('iframe', { class: 'published', src: task.asPublished.html, title: text('app.approvals.document') }))] : []);

async function decide(page, task, body, done) {
  try {
    await post(`/api/tasks/${encodeURIComponent(task.id)}/completion`, body);
  } catch (problem) {
    return problemNotice(problem, problem.status === 409 ? () => showDecision(page, task.id) : null);
  }
  rememberDecision([task.name, task.measure?.code, task.measure?.title].filter(Boolean).join(' ') + `: ${done}`);
  document.dispatchEvent(new CustomEvent(DECIDED));
  goToList();
  return null;
}

/** What is somebody else's to decide can be read; a form for it would only be refused. One message: own work has said so above. */
function notYours({ assignee, warnings = [] }) {
  if (!assignee && warnings.length > 0) {
    return '';
  }
  return element('p', { class: 'notice note', role: 'status' }, assignee
    ? text('app.approvals.taken', assignee.name)
    : text('app.approvals.waits'));
}
