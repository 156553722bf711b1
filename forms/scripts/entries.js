/** Records results one at a time, and puts them right: on the form of the work and on the measure's own page alike. */

import { post, put, remove, upload } from '../shared/api.js';
import { showDates, today } from '../shared/dates.js';
import { digits } from '../shared/reader.js';
import { fill, read } from '../shared/fields.js';
import { clear, showErrors, showNote, showProblem } from '../shared/messages.js';
import { sure } from '../shared/sure.js';
import { text } from '../shared/texts.js';
import { fileComplaint } from './add-evidence.js';
import { changing } from './change-evidence.js';
import { entryFields } from './entry-fields.js';
import { recorded } from './recorded.js';

const MOST = 10; // files at once, as the API takes them

/**
 * Shows what is recorded in `[data-recorded]`, and in `[data-entry]` the fields for one more where somebody may record.
 * `about`: measure, mine, largestFile, reload.
 */
export function showEntries(form, about) {
  const place = form.querySelector('[data-entry]');
  if (about.mine && place.children.length === 0) {
    place.append(...entryFields(about.measure.activities));
    place.addEventListener('input', () => follow(form));
    place.addEventListener('change', () => follow(form));
    place.querySelector('[data-record]').addEventListener('click', () => send(form));
    place.querySelector('[data-record-cancel]').addEventListener('click', () => empty(form));
    showDates(form);
  }
  abouts.set(form, about);
  place.closest('section, fieldset').hidden = !about.mine;
  form.querySelector('[data-recorded]').replaceChildren(recorded(about.measure, about.mine ? doing(form) : null));
  if (about.mine) {
    follow(form);
  }
}

const abouts = new WeakMap();

/** What was typed for a result and not recorded yet. */
export const hasUnsentEntry = form => Boolean(form.querySelector('[data-record]'))
  && (control(form, 'text').value.trim() !== '' || control(form, 'files').files.length > 0);

const control = (form, name) => form.querySelector(`[data-entry] [name=${name}]`);

const address = (form, rest) => `/api/measures/${encodeURIComponent(abouts.get(form).measure.id)}/${rest}`;

const corrected = form => form.querySelector('[data-entry]').dataset.corrects ?? '';

function follow(form) {
  const { measure } = abouts.get(form);
  const day = control(form, 'doneOn').value;
  form.querySelector('[data-entry] [data-outside]').hidden = !day || (day >= measure.startsOn && day <= measure.endsOn);
  form.querySelector('[data-visibility]').hidden = control(form, 'files').files.length === 0;
}

async function send(form) {
  clear(form);
  const wrong = complaints(form);
  if (wrong.length > 0) {
    showErrors(form, wrong, text('form.entry.wrong'));
    return;
  }
  const place = form.querySelector('[data-entry]');
  const sent = corrected(form) ? correction(form) : addition(form);
  const buttons = [...place.querySelectorAll('button')];
  buttons.forEach(button => { button.disabled = true; });
  try {
    await sent;
    empty(form);
    await said(form, text('form.entry.done'));
  } catch (problem) {
    showProblem(form, problem, { reload: abouts.get(form).reload });
  } finally {
    buttons.forEach(button => { button.disabled = false; });
    place.querySelector('progress').hidden = true;
  }
}

async function said(form, note) {
  await abouts.get(form).reload();
  showNote(form, note);
}

const typed = form => {
  const { activityId, doneOn, text: done, quantity, quantityUnit, outsideReason } = read(form);
  return { activityId, doneOn, text: done, quantity, quantityUnit, outsideReason };
};

function addition(form) {
  const files = [...control(form, 'files').files];
  return files.length === 0 ? post(address(form, 'results'), typed(form)) : withFiles(form, 'results', typed(form), files);
}

async function correction(form) {
  const path = `results/${encodeURIComponent(corrected(form))}`;
  const files = [...control(form, 'files').files];
  await put(address(form, path), typed(form));
  if (files.length > 0) {
    await withFiles(form, `${path}/files`, {}, files);
  }
}

function withFiles(form, path, values, files) {
  const parts = new FormData();
  for (const [name, value] of Object.entries({ ...values, visibility: read(form).visibility })) {
    if (value !== null && value !== undefined && value !== '') {
      parts.append(name, value);
    }
  }
  files.forEach(file => parts.append('files', file));
  const bar = form.querySelector('[data-entry] progress');
  bar.hidden = false;
  return upload(address(form, path), parts, share => { bar.value = share; });
}

function complaints(form) {
  const { activityId, doneOn, text: done, quantity, outsideReason } = read(form);
  const files = [...control(form, 'files').files];
  const outside = !form.querySelector('[data-entry] [data-outside]').hidden;
  return [
    ['activityId', activityId ? '' : text('form.entry.step.missing')],
    ['text', done ? '' : text('form.entry.text.missing')],
    ['files', files.length > MOST ? text('form.entry.files.most', digits(MOST))
      : files.map(file => fileComplaint(file, abouts.get(form))).find(Boolean)],
    ['doneOn', doneOn ? doneOn > today() ? text('form.entry.day.future') : ''
      : text('form.entry.day.missing')],
    ['quantity', typeof quantity === 'string' && quantity !== '' ? text('form.check.number') : ''],
    ['outsideReason', !outside || outsideReason ? '' : text('form.reason.missing')],
  ].filter(([, message]) => message).map(([name, message]) => ({ control: control(form, name), message }));
}

function empty(form) {
  const place = form.querySelector('[data-entry]');
  delete place.dataset.corrects;
  control(form, 'files').value = '';
  control(form, 'activityId').disabled = false;
  fill(form, { text: '', quantity: '', quantityUnit: '', outsideReason: '', doneOn: today() });
  showDates(form);
  naming(place, false);
  follow(form);
}

function naming(place, correcting) {
  place.querySelector('[data-record]').textContent = correcting
    ? text('form.entry.correction') : text('form.entry.send');
  place.querySelector('[data-record-cancel]').hidden = !correcting;
}

const doing = form => ({
  correct(step, { id, doneOn, text: done, quantity, quantityUnit, outsideReason }) {
    const place = form.querySelector('[data-entry]');
    fill(form, { activityId: step.id, doneOn, text: done, quantity, quantityUnit, outsideReason });
    place.dataset.corrects = id;
    control(form, 'activityId').disabled = true;
    showDates(form);
    naming(place, true);
    follow(form);
    control(form, 'text').focus();
  },
  change: entry => changing(entry, abouts.get(form)),
  async remove(result, button) {
    if (sure(button, text('form.entry.remove.sure'))) {
      await attempt(form, () => remove(address(form, `results/${encodeURIComponent(result.id)}`)), text('form.entry.removed'));
    }
  },
  async conclude(step, conclusion, reason, field) {
    if (field && !reason) {
      showErrors(form, [{ control: field, message: text('form.reason.missing') }]);
      return;
    }
    await attempt(form, () => put(address(form, `activities/${encodeURIComponent(step.id)}/conclusion`), { conclusion, reason }),
      text('form.entry.concluded'));
  },
});

async function attempt(form, act, note) {
  clear(form);
  try {
    await act();
    await said(form, note);
  } catch (problem) {
    showProblem(form, problem, { reload: abouts.get(form).reload });
  }
}
