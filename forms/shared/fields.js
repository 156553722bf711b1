/** Reads a form into an object and writes an object back; the names of controls and lists are the names of the API. */

import { listsOf, ownerOf, rowsOf, setRows } from './rows.js';
import { toNumber } from './thai.js';

const controlsOf = owner =>
  [...owner.querySelectorAll('input[name], select[name], textarea[name]')].filter(
    control => control.type !== 'file' && ownerOf(control) === owner);

/** Everything typed so far, also what is not valid yet. A row whose control is named `-` is that control's value. */
export function read(owner) {
  const values = {};
  for (const control of controlsOf(owner)) {
    values[control.name] = valueOf(control, values[control.name]);
  }
  for (const list of listsOf(owner)) {
    values[list.dataset.list] = rowsOf(list).map(read);
  }
  return '-' in values ? values['-'] : values;
}

function valueOf(control, before) {
  if (control.type === 'radio') {
    return control.checked ? typed(control) : before ?? null;
  }
  if (control.type === 'checkbox' && control.dataset.type === 'choice') {
    return [...(before ?? []), ...(control.checked ? [control.value] : [])];
  }
  return control.type === 'checkbox' ? control.checked : typed(control);
}

function typed(control) {
  const text = control.value.trim();
  switch (control.dataset.type) {
    case 'number':
    case 'year': {
      const number = toNumber(text);
      return Number.isNaN(number) ? text : number;
    }
    case 'boolean':
      return text === 'true';
    case 'optional':
      return text || null;
    default:
      return text;
  }
}

/** Writes the values that are present; what they do not mention stays as it is. */
export function fill(owner, values) {
  const given = typeof values === 'object' && values !== null ? values : { '-': values };
  for (const list of listsOf(owner)) {
    const rows = given[list.dataset.list];
    if (Array.isArray(rows)) {
      setRows(list, rows.length);
      rowsOf(list).forEach((row, index) => index < rows.length && fill(row, rows[index]));
    }
  }
  for (const control of controlsOf(owner)) {
    if (control.name in given) {
      write(control, given[control.name]);
    }
  }
}

function write(control, value) {
  if (control.type === 'radio') {
    control.checked = control.value === String(value);
  } else if (control.type === 'checkbox') {
    control.checked = Array.isArray(value) ? value.map(String).includes(control.value) : value === true;
  } else {
    control.value = value ?? '';
  }
}

/** The control that a path such as `measures[0].activities[1]` means; undefined when the form does not show it. */
export function find(form, path) {
  let owner = form;
  const steps = path.split('.');
  for (const [index, step] of steps.entries()) {
    const [, name, position] = /^([^[]*)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const list = listsOf(owner).find(candidate => candidate.dataset.list === name);
    if (!list || position === undefined) {
      return index === steps.length - 1 ? controlsOf(owner).find(control => control.name === name) : undefined;
    }
    owner = rowsOf(list)[Number(position)];
    if (!owner) {
      return undefined;
    }
  }
  return controlsOf(owner)[0];
}
