/** Typing, pasting or uploading the scores of an ITA year. */

import { element } from '../shared/element.js';
import { start as startTask } from '../shared/form.js';
import { addRow, rowsOf, setRows } from '../shared/rows.js';
import { fill } from '../shared/fields.js';
import { pastedRows } from '../shared/pasted.js';
import { confirmed, plainly } from '../shared/sure.js';
import { digits, inText, year } from '../shared/reader.js';
import { text } from '../shared/texts.js';
import { repairCode, toldCode, toNumber } from '../shared/thai.js';
import { markName } from '../shared/views.js';
import { enableFile } from './results-file.js';

export const start = camForm => startTask(camForm, {
  prepare,
  initial: task => ({
    itaYear: task.assessment?.itaYear ?? task.cycle.itaYear,
    total: task.assessment?.total,
    marks: marksOf(task),
    scores: task.assessment?.scores ?? [{}],
  }),
  changed: follow,
  check: (form, { scores }, task) => rowsToMend(form, scores, task.choices.items),
  sure: (form, { itaYear, scores }) => confirmed(form, plainly(
    text('form.import.sure', year(itaYear), digits(scores.filter(isFilled).length)))),
  body: ({ itaYear, total, marks, scores }) => ({ itaYear, total, marks, scores: scores.filter(isFilled) }),
  path: (field, { scores }) => position(field, scores),
  done: () => text('form.import.done'),
});

/** Every instrument and indicator of the year, with what was published for it so far. */
export function marksOf(task, given = task.assessment?.marks ?? []) {
  const known = new Map(given.map(({ code, score }) => [code, score]));
  return task.choices.marks.map(({ code }) => ({ code, score: known.get(code) ?? null }));
}

const isFilled = ({ item, score, recommendation }) => Boolean(item || recommendation) || score !== null;

const listOf = form => form.querySelector('[data-list=scores]');

function prepare(form, task, context) {
  form.querySelector('datalist').replaceChildren(
    ...task.choices.items.map(item => element('option', { value: item.code, label: `${item.code} ${item.text}` })));
  form.querySelector('[data-paste]').onclick = () => paste(form, context);
  form.querySelector('[data-catalogue]').textContent = inText(provisional(task));
  enableFile(form, context, marksOf);
  repairCodes(listOf(form), context);
}

const repairing = new WeakSet();

/** Once for each list, however often the task is read: browsers know no property for what happens when a field is left. */
function repairCodes(list, context) {
  if (repairing.has(list)) {
    return;
  }
  repairing.add(list);
  list.addEventListener('focusout', ({ target }) => {
    if (target.name === 'item' && repairCode(target.value) !== target.value) {
      target.value = repairCode(target.value);
      context.changed();
    }
  });
}

/** Which items these are, when not every wording was read in a source of that year. */
function provisional({ cycle, choices: { catalogue } }) {
  const borrowed = catalogue.itaYear === cycle.itaYear ? '' : ` ${text('form.import.catalogue.borrowed', year(cycle.itaYear))}`;
  return `${text('form.import.catalogue', year(catalogue.itaYear))}${borrowed} ${catalogue.remark}`.trim();
}

function follow(form, task) {
  const names = new Map((task?.choices.marks ?? []).map(({ code, name }) => [code, name]));
  for (const row of rowsOf(form.querySelector('[data-list=marks]'))) {
    const code = row.querySelector('[name=code]').value;
    row.querySelector('[data-mark-name]').textContent = inText(`${markName(code)} ${names.get(code) ?? ''}`);
  }
  const texts = new Map((task?.choices.items ?? []).map(item => [item.code, item.text]));
  let count = 0;
  for (const row of rowsOf(listOf(form))) {
    const code = repairCode(row.querySelector('[name=item]').value);
    row.querySelector('[data-item-text]').textContent = inText(texts.get(code) ?? (code ? text('form.import.code.unknown-year') : ''));
    count += code ? 1 : 0;
  }
  form.querySelector('[data-count]').textContent = text('form.import.count', digits(count));
}

/** Lines as copied from a spreadsheet; a code that is there already gets the pasted score. */
function paste(form, context) {
  const area = form.querySelector('[data-pasted]');
  const lines = pastedRows(area.value);
  const rows = new Map(
    rowsOf(listOf(form)).map(row => [row.querySelector('[name=item]').value, row]).filter(([code]) => code));
  const unread = [];
  let read = 0;
  for (const { cells, text: line } of lines) {
    const { item, score, rest } = columnsOf(cells);
    if (saysNothing(form, cells) || (isNumber(score) && intoMark(form, context.task, item, score))) {
      continue; // known, and no item
    }
    if (!/^[ieo]\d{1,4}$/.test(repairCode(item)) || !isNumber(score)) {
      unread.push(line);
      continue;
    }
    read += 1;
    const code = repairCode(item);
    const row = rows.get(code) ?? emptyRow(form);
    rows.set(code, row);
    fill(row, { item: code, score: toNumber(score), ...(rest.length > 0 ? { recommendation: rest.join(' ') } : {}) });
  }
  area.value = unread.join('\n');
  form.querySelector('[data-paste-result]').textContent = told(read, unread.length);
  setRows(listOf(form), rowsOf(listOf(form)).length);
  context.changed();
}

/** Code, score and recommendation; the template's own rows have what is asked between code and score. */
function columnsOf([item, second = '', third, ...rest]) {
  const template = third !== undefined && !isNumber(second) && (isNumber(third) || third === '');
  return template ? { item, score: third, rest } : { item, score: second, rest: third === undefined ? [] : [third, ...rest] };
}

const isNumber = typed => Number.isFinite(toNumber(typed ?? '') ?? NaN);

/** A heading, a row of the template that nobody filled in, or the year that the form is about. */
function saysNothing(form, cells) {
  const code = toldCode(cells[0]);
  const [, , ...behind] = cells;
  const unfilled = behind.length > 1 && !cells.some(isNumber) && behind.every(cell => cell === '');
  return unfilled
    || (/^(code|item)/i.test(code) && !cells.some(isNumber))
    || (code === 'year' && cells.slice(1).every(cell => cell === '' || toNumber(cell) === toNumber(form.elements.itaYear.value)));
}

/** The total, an instrument or an indicator, as the template names them; whether it was one of them. */
function intoMark(form, task, item, score) {
  const code = toldCode(item);
  if (code === 'total') {
    fill(form, { total: toNumber(score) });
    return true;
  }
  const known = (task?.choices.marks ?? []).find(mark => mark.code.toLowerCase() === code);
  const row = known && rowsOf(form.querySelector('[data-list=marks]')).find(one => one.querySelector('[name=code]').value === known.code);
  if (row) {
    fill(row, { score: toNumber(score) });
  }
  return Boolean(row);
}

function emptyRow(form) {
  const list = listOf(form);
  return rowsOf(list).find(row => [...row.querySelectorAll('input, textarea')].every(({ value }) => value === ''))
    ?? addRow(list);
}

const told = (read, unread) => [text('form.import.paste.told', digits(read)),
  unread > 0 ? text('form.import.paste.unread', digits(unread)) : ''].filter(Boolean).join(' ');

function rowsToMend(form, scores, items) {
  const known = new Set(items.map(({ code }) => code));
  const seen = new Set();
  const wrong = rowsOf(listOf(form)).flatMap((row, index) => {
    const { item, score } = scores[index];
    if (!isFilled(scores[index])) {
      return [];
    }
    const code = repeated(seen, item) ? text('form.import.code.twice') : known.size > 0 && !known.has(item) ? text('form.import.code.unknown') : '';
    return [
      ...(code ? [{ control: row.querySelector('[name=item]'), message: code }] : []),
      ...(score === null ? [{ control: row.querySelector('[name=score]'), message: text('form.import.score.missing') }] : []),
    ];
  });
  const marked = [...form.querySelectorAll('[data-list=marks] [name=score]')].some(({ value }) => value.trim() !== '');
  return scores.some(isFilled) || marked
    ? wrong
    : [{ control: listOf(form).querySelector('[name=item]'), message: text('form.import.scores.missing') }];
}

function repeated(seen, item) {
  const before = seen.has(item);
  seen.add(item);
  return before;
}

/** Empty rows are not sent, so the server counts the filled ones only. */
function position(field, scores) {
  const [, index, rest] = /^scores\[(\d+)\](.*)$/.exec(field) ?? [];
  const filled = scores.map((score, at) => ({ score, at })).filter(({ score }) => isFilled(score));
  return filled[index] ? `scores[${filled[index].at}]${rest}` : field;
}
