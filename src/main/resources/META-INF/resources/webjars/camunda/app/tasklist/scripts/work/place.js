// Which list and which task are shown. The list is kept in this tab; an address may name another, as the start page does.
import { say } from '/forms/shared/english.js';

const KEY = 'sujarit-list';

/** The lists by their names in the API, in the order in which they are shown. */
export const LISTS = {
  MINE: () => say('งานของฉัน', 'My tasks'),
  OFFERED: () => say('งานของหน่วย', 'For my unit'),
  DUE_SOON: () => say('ใกล้ครบกำหนด', 'Due soon'),
  OVERDUE: () => say('เกินกำหนด', 'Overdue'),
  RETURNED: () => say('ถูกส่งกลับ', 'Sent back'),
};

const named = new URLSearchParams(location.search).get('list');
let chosen = [named, sessionStorage.getItem(KEY)].find(name => name in LISTS) ?? 'MINE';

export const chosenList = () => chosen;

export function keepList(name) {
  chosen = name;
  sessionStorage.setItem(KEY, name);
}

/** Id of the task that the address names, or null. */
export const openTask = () => new URLSearchParams(location.hash.split('?')[1] ?? '').get('task');

export const addressOf = task => `#/?task=${encodeURIComponent(task)}`;
