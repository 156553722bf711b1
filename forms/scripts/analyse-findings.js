/** Deciding what each low score means for the agency. */

import { post } from '../shared/api.js';
import { byUrgency } from '../shared/findings.js';
import { start as startTask } from '../shared/form.js';
import { showProblem } from '../shared/messages.js';
import { rowsOf } from '../shared/rows.js';
import { digits } from '../shared/reader.js';
import { text } from '../shared/texts.js';
import * as views from '../shared/views.js';

export const start = camForm => startTask(camForm, {
  prepare,
  initial: task => ({ findings: byUrgency(task.findings).map(({ id, kind, issue }) => ({ id, kind, issue })) }),
  changed: follow,
  body: ({ findings }) => ({ findings }),
  done: () => text('form.analyse.done'),
});

function prepare(form, task, context) {
  form.querySelector('[data-outcome]').replaceChildren(
    ...(task.assessment ? [views.comesTo(task.assessment.totals)] : []), views.takingBack(task.cycle));
  form.querySelector('[data-split]').onclick = () => split(form, context);
}

/** The assessors' words go to the findings they are about, below what is there; what belongs to none stays in the box. */
async function split(form, context) {
  const area = form.querySelector('[data-recommendations]');
  try {
    const { byItem, rest } = await post(`/api/cycles/${context.task.cycle.id}/recommendations`, { text: area.value });
    const items = new Map(context.task.findings.map(({ id, item }) => [String(id), item]));
    let below = 0;
    for (const row of rowsOf(form.querySelector('[data-list=findings]'))) {
      const words = byItem[items.get(row.querySelector('[name=id]').value)];
      below += words && addTo(row.querySelector('[name=issue]'), words) ? 1 : 0;
    }
    area.value = rest;
    form.querySelector('[data-split-result]').textContent = [
      text('form.analyse.split.told', digits(Object.keys(byItem).length)),
      below > 0 ? text('form.analyse.split.below', digits(below)) : '',
      rest ? text('form.analyse.split.rest') : '',
    ].filter(Boolean).join(' ');
    context.changed();
  } catch (problem) {
    showProblem(form, problem, { reload: context.reload });
  }
}

/** Whether the words had to go below others; words that are there already are not added again. */
function addTo(area, words) {
  const written = area.value.trim();
  if (!written.includes(words)) {
    area.value = written ? `${written}\n${words}` : words;
  }
  return written !== '' && area.value !== written;
}

/** Shows the finding of each row, and asks for the weakness, and says that it comes again, unless it is a strength. */
function follow(form, task) {
  const known = new Map((task?.findings ?? []).map(found => [String(found.id), found]));
  for (const row of rowsOf(form.querySelector('[data-list=findings]'))) {
    const found = known.get(row.querySelector('[name=id]').value);
    const shown = row.querySelector('[data-finding]');
    if (found && !shown.hasChildNodes()) {
      shown.append(views.finding({ ...found, kindText: '', issue: '' })); // both can be changed in the row
    }
    const issue = row.querySelector('[name=issue]');
    issue.required = row.querySelector('[name=kind]').value !== 'KEEP';
    issue.closest('.field').hidden = !issue.required;
    shown.querySelectorAll('[data-again]').forEach(again => { again.hidden = !issue.required; });
  }
}
