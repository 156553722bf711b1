// One thing to decide: all that it rests on, then the decision itself.
import { get, post } from '/forms/shared/api.js';
import { element } from '/forms/shared/element.js';
import { inEnglish, say } from '/forms/shared/english.js';
import { about, subject } from '/forms/shared/subject.js';
import { decisionForm } from './form.js';
import { problemNotice, rememberDecision } from './notices.js';
import { DECIDED, PAGE, goToList } from './place.js';

/** Shows the task with its decision; what was typed before survives showing it again. */
export async function showDecision(page, id) {
  const back = element('p', {}, element('a', { href: PAGE }, say('‹ กลับไปรายการรออนุมัติ', '‹ Back to what awaits approval')));
  try {
    const task = await get(`/api/tasks/${encodeURIComponent(id)}`);
    const form = task.mine || task.offered ? decisionForm(task, (body, done) => decide(page, task, body, done)) : notYours(task);
    page.replaceChildren(back, element('h2', { tabIndex: -1 }, task.name),
      ...inEnglish('Your decision is asked in English at the end.'), about(task), ...asPublished(task), subject(task), form);
    page.querySelector('h2').focus({ preventScroll: true });
  } catch (problem) {
    page.replaceChildren(back, problemNotice(problem, () => showDecision(page, id)));
  }
}

const DOCUMENTS = { 'approve-plan': 'plan', 'approve-report': 'report' };

/** The document as the public will read it; what is decided on is exactly that. */
function asPublished({ key, cycle }) {
  const document = DOCUMENTS[key];
  return document ? [element('details', { class: 'panel', open: true },
    element('summary', {}, say('เอกสารที่จะเผยแพร่', 'The document that will be published')),
    element('iframe', { class: 'published', src: `/api/cycles/${cycle.id}/${document}.html`, title: say('เอกสารที่จะเผยแพร่', 'The document that will be published') }))] : [];
}

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
    ? say(`${assignee.name} รับเรื่องนี้ไว้พิจารณาแล้ว ท่านอ่านได้`, `${assignee.name} has taken this. You can read it.`)
    : say('เรื่องนี้รอผู้อื่นพิจารณา ท่านอ่านได้', 'This waits for somebody else to decide. You can read it.'));
}
