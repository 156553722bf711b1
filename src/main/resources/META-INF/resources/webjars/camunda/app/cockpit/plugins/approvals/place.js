// Where the approvals are in Cockpit's own addresses, so that a task can be linked to and "back" works.

export const PAGE = '#/approvals';

/** Told to the document when a decision has been made: lists and counts are out of date. */
export const DECIDED = 'sujarit-decided';

export const addressOf = task => `${PAGE}?task=${encodeURIComponent(task)}`;

/** The task that the address names, or nothing. */
export const chosenTask = () => new URLSearchParams(location.hash.split('?')[1] ?? '').get('task');

export function goToList() {
  location.hash = PAGE;
}
