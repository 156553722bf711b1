/** The part of the import form that reads a file: a dry run on the server, whose result fills the form. */

import { upload } from '../shared/api.js';
import { element, newTabLink } from '../shared/element.js';
import { fill } from '../shared/fields.js';
import { clear } from '../shared/messages.js';
import { rowsOf } from '../shared/rows.js';
import { sure } from '../shared/sure.js';
import { digits } from '../shared/reader.js';
import { text } from '../shared/texts.js';
import * as views from '../shared/views.js';

/** A reason whose field is the parameter that gives an answer. */
const CHOICE = /^(column|fractions)=(.+)$/;

const LARGEST = 20 * 1024 * 1024; // bytes, the limit of the server

export function enableFile(form, context, marksOf) {
  const address = `/api/cycles/${encodeURIComponent(context.task.cycle.id)}/assessment`;
  form.querySelector('[data-templates]').replaceChildren(`${text('form.import.file.template')} `,
    newTabLink(`${address}-template.xlsx`, 'Excel (.xlsx)'), ` ${text('form.import.file.or')} `, newTabLink(`${address}-template.csv`, 'CSV'));
  form.querySelector('[data-read-file]').onclick = () => readFile(form, context, address, marksOf);
}

/** @param answers what the officer said of this file so far, as parameters of the server */
async function readFile(form, context, address, marksOf, answers = {}) {
  const file = form.querySelector('[name=file]').files[0];
  const wrong = complaint(file);
  clear(form);
  if (wrong) {
    show(form, element('p', { class: 'warning' }, wrong));
    return;
  }
  const button = form.querySelector('[data-read-file]');
  if (Object.keys(answers).length === 0 && hasScores(form) && !sure(button, text('form.import.file.replace'))) {
    return;
  }
  const bar = form.querySelector('progress');
  button.disabled = true;
  bar.hidden = false;
  try {
    const parts = new FormData();
    parts.append('file', file);
    const query = new URLSearchParams({ dryRun: true, ...answers });
    const answer = await upload(`${address}?${query}`, parts, share => { bar.value = share; });
    accept(form, context, answer, marksOf);
  } catch (problem) {
    show(form, asked(problem, given => readFile(form, context, address, marksOf, { ...answers, ...given })) ?? refused(problem));
  } finally {
    button.disabled = false;
    bar.hidden = true;
  }
}

const hasScores = form => ['marks', 'scores'].some(name => rowsOf(form.querySelector(`[data-list=${name}]`))
  .some(row => [...row.querySelectorAll('input:not([type=hidden]), textarea')].some(({ value }) => value.trim() !== '')));

/** Nothing is sent yet: the officer sees the scores in the form and sends them with the task. */
function accept(form, context, { results, items, totals, told }, marksOf) {
  fill(form, {
    itaYear: results.itaYear,
    ...(results.total === null ? {} : { total: results.total }),
    marks: marksOf(context.task, results.marks),
    scores: results.scores.map(score => ({ ...score, recommendation: score.recommendation ?? '' })),
  });
  context.changed();
  show(form, element('p', { class: 'complete' },
    text('form.import.file.good', digits(items))),
  told.length === 0 ? '' : element('ul', { class: 'warning' }, ...told.map(line => element('li', {}, line))),
  views.comesTo(totals));
}

/** What a file leaves open, with a button for each answer; null when it is about something else. */
function asked({ errors }, answer) {
  const [question, ...choices] = errors;
  if (choices.length === 0 || !choices.every(({ field }) => CHOICE.test(field))) {
    return null;
  }
  return element('div', { class: 'notice', role: 'group', 'aria-labelledby': 'results-question' },
    element('p', { id: 'results-question' }, element('strong', {}, question.message)),
    element('p', { class: 'choices' }, ...choices.map(({ field, message }) => {
      const [, name, value] = CHOICE.exec(field);
      return element('button', { type: 'button', onclick: () => answer({ [name]: value }) }, message);
    })));
}

/** Every wrong cell with its row and column; nothing of the file is in the form then. */
function refused(problem) {
  const errors = problem.errors.map(({ message }) => message);
  return element('div', { class: 'notice error' },
    element('strong', {}, text('form.import.file.refused')),
    errors.length === 0 ? element('p', {}, problem.message)
      : element('ul', {}, ...errors.map(message => element('li', {}, message))));
}

function show(form, ...content) {
  const place = form.querySelector('[data-file-result]');
  place.replaceChildren(...content);
  place.focus({ preventScroll: true });
}

function complaint(file) {
  if (!file) {
    return text('form.import.file.missing');
  }
  return file.size > LARGEST ? text('form.import.file.too-large') : '';
}
