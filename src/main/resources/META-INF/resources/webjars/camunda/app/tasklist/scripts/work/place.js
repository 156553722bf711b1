// Which list and which task are shown. The list is kept in this tab; an address may name another, as the start page does.
import { text } from '/forms/shared/texts.js';

const KEY = 'sujarit-list';

/** The lists by their names in the API, in the order in which they are shown. */
export const LISTS = {
  MINE: () => text('home.list.MINE'),
  OFFERED: () => text('home.list.OFFERED'),
  DUE_SOON: () => text('home.list.DUE_SOON'),
  OVERDUE: () => text('home.list.OVERDUE'),
  RETURNED: () => text('home.list.RETURNED'),
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
