/**
 * Repeatable rows. A list is `<div data-list="results" data-template="result-row" data-min="1">`; its button carries
 * `data-add="results"`, a row's own button `data-remove`; `data-number` names the text of what says which row it is.
 */

import { sure } from './sure.js';
import { digits } from './reader.js';
import { text } from './texts.js';

let copies = 0;

/** Lists and named controls belong to the row around them, or to the form when there is none. */
export const ownerOf = node => node.parentElement.closest('[data-row]') ?? node.closest('form');

export const listsOf = owner => [...owner.querySelectorAll('[data-list]')].filter(list => ownerOf(list) === owner);

export const rowsOf = list => [...list.children].filter(child => child.hasAttribute('data-row'));

export function addRow(list) {
  const template = list.closest('form').querySelector(`template[data-name="${list.dataset.template}"]`);
  const row = template.content.firstElementChild.cloneNode(true);
  row.setAttribute('data-row', '');
  makeIdsUnique(row);
  list.append(row);
  fillToMinimum(row);
  number(list);
  list.dispatchEvent(new CustomEvent('rowadded', { bubbles: true, detail: row }));
  return row;
}

/** Exactly so many rows, so that values can be written into them. */
export function setRows(list, count) {
  const wanted = Math.max(count, Number(list.dataset.min ?? 0));
  rowsOf(list).slice(wanted).forEach(row => row.remove());
  while (rowsOf(list).length < wanted) {
    addRow(list);
  }
  number(list);
}

/** The rows that every list of this owner must have from the beginning. */
export const fillToMinimum = owner => listsOf(owner).forEach(list => setRows(list, rowsOf(list).length));

/** Makes the add and remove buttons of the form work; `changed` hears every change. */
export function enableRows(form, changed) {
  form.addEventListener('click', event => {
    const add = event.target.closest('[data-add]');
    const remove = event.target.closest('[data-remove]');
    if (add) {
      const list = listsOf(ownerOf(add)).find(candidate => candidate.dataset.list === add.dataset.add);
      firstControl(addRow(list))?.focus();
      changed();
    } else if (remove && (isUntouched(remove.closest('[data-row]')) || sure(remove, text('form.remove.sure')))) {
      removeRow(remove.closest('[data-row]'));
      changed();
    }
  });
}

/** Nothing in it is lost: every control is as the row began. */
const isUntouched = row => [...row.querySelectorAll('input, select, textarea')].every(control => {
  if (control.tagName === 'SELECT') {
    return control.value === '' || control.selectedOptions[0]?.defaultSelected;
  }
  return control.value === control.defaultValue && control.checked === control.defaultChecked;
});

function removeRow(row) {
  const list = row.parentElement;
  const next = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  setRows(list, rowsOf(list).length);
  firstControl(next ?? list)?.focus();
}

const firstControl = node => node.querySelector('input:not([type=hidden]), select, textarea');

function number(list) {
  rowsOf(list).forEach((row, index, all) => {
    const label = [...row.querySelectorAll('[data-number]')].find(node => node.closest('[data-row]') === row);
    if (label) {
      label.textContent = text(label.dataset.number, digits(index + 1));
    }
    const remove = [...row.querySelectorAll('[data-remove]')].find(node => node.closest('[data-row]') === row);
    if (remove) {
      remove.hidden = all.length <= Number(list.dataset.min ?? 0);
    }
  });
}

function makeIdsUnique(row) {
  copies += 1;
  for (const name of ['id', 'for', 'aria-describedby', 'aria-labelledby']) {
    for (const node of [row, ...row.querySelectorAll(`[${name}]`)]) {
      if (node.hasAttribute(name)) {
        node.setAttribute(name, node.getAttribute(name).split(' ').map(id => `${id}-${copies}`).join(' '));
      }
    }
  }
}
