// What the pages say: the decision just made, and what went wrong, always in place and in words.
import { element, newTabLink } from '/forms/shared/element.js';
import { text } from '/forms/shared/texts.js';

const KEY = 'sujarit-last-decision';

/** Kept over the change of page only. */
export const rememberDecision = sentence => sessionStorage.setItem(KEY, sentence);

/** The decision just made as a notice, once. */
export function lastDecision() {
  const sentence = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return sentence ? [element('div', { class: 'notice note', role: 'status' }, sentence)] : [];
}

/** What the server refused, with the way on: logging in elsewhere, or loading what is true now. */
export function problemNotice(problem, reload) {
  return element('div', { class: 'notice error', role: 'alert', tabIndex: -1 },
    element('strong', {}, problem.lead),
    problem.reasons.length > 0 ? element('ul', {}, ...problem.reasons.map(({ message }) => element('li', {}, message))) : null,
    problem.status === 401 ? element('p', {}, newTabLink('/login', text('login.title'))) : null,
    reload && problem.status !== 403
      ? element('p', {}, element('button', { type: 'button', onclick: reload }, text('app.approvals.reload')))
      : null);
}
