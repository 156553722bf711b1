/** Recording what was done for each activity, and what came of it. */

import { start as startTask } from '../shared/form.js';
import { ownerOf, rowsOf } from '../shared/rows.js';
import { thaiDigits } from '../shared/thai.js';
import * as views from '../shared/views.js';
import { enableCancellation, unsentCancellation } from './cancellation.js';

/** What the fields of this form show themselves. */
const FILLED_BELOW = {
  activities: [], baseline: null, target: null, actual: null, outcome: null, problems: null, suggestions: null,
};

export const start = camForm => startTask(camForm, {
  prepare(form, task, context) {
    renameUnit(form);
    form.querySelector('[data-subject]').replaceChildren(
      views.panel('ประเด็นที่ต้องแก้ไข', ...task.findings.map(views.finding)),
      views.panel('มาตรการ', views.measure({ ...task.measure, ...FILLED_BELOW })));
    form.querySelector('[data-target]').replaceChildren(views.outcome(
      { baseline: task.measure.baseline, target: task.measure.target, targetUnit: task.measure.targetUnit }));
    enableCancellation(form, context);
  },
  initial: task => ({
    activities: task.measure.activities.map(({ id, results }) => ({ activityId: id, results: results ?? [] })),
    actual: task.measure.actual,
    outcome: task.measure.outcome,
    problems: task.measure.problems,
    suggestions: task.measure.suggestions,
  }),
  recalled: draft => ({ ...draft, activities: draft.activities?.map(renamed) }),
  changed: nameActivities,
  check: unsentCancellation,
  body: ({ activities, actual, outcome, problems, suggestions }) =>
    ({ results: flat(activities), actual, outcome, problems, suggestions }),
  path: (field, { activities }) => nested(field, activities),
  planOf,
  done: 'บันทึกผลการดำเนินการแล้ว ขั้นต่อไปคือแนบหลักฐาน',
});

/** A work that was begun before has a form, and may have a draft, that calls the unit of a quantity by another name. */
function renameUnit(form) {
  const control = form.querySelector('template[data-name=result]').content.querySelector('[name=unit]');
  control?.setAttribute('name', 'quantityUnit');
}

const renamed = ({ results = [], ...activity }) => ({
  ...activity,
  results: results.map(({ unit, ...result }) => (unit === undefined ? result : { quantityUnit: unit, ...result })),
});

/** The rows know only the id of their activity: what it says is the measure's, and a draft never changes it. */
function nameActivities(form, task) {
  const steps = new Map((task?.measure.activities ?? []).map((step, index) => [String(step.id), { ...step, index }]));
  for (const row of rowsOf(form.querySelector('[data-list=activities]'))) {
    const step = steps.get(row.querySelector('[name=activityId]').value);
    row.querySelector('legend').textContent = step ? `ขั้นตอนที่ ${thaiDigits(step.number ?? step.index + 1)} ${step.text}` : '';
  }
}

/** A result tells what was done: the plan's words do only beside a number. */
function planOf(control, task) {
  const result = ownerOf(control);
  if (control.name !== 'text' || result.querySelector('[name=quantity]').value.trim() !== '') {
    return [];
  }
  const id = ownerOf(result).querySelector('[name=activityId]').value;
  return [task.measure.title, ...task.measure.activities.filter(one => String(one.id) === id).map(({ text }) => text)];
}

const flat = activities => activities.flatMap(({ activityId, results }) =>
  results.map(({ doneOn, text, quantity, quantityUnit }) => ({ activityId, doneOn, text, quantity, quantityUnit })));

/** `results[3].text` of the API is a row inside an activity of the form. */
function nested(field, activities) {
  const [, position, rest] = /^results\[(\d+)\](.*)$/.exec(field) ?? [];
  let left = Number(position);
  for (const [index, { results }] of activities.entries()) {
    if (left < results.length) {
      return `activities[${index}].results[${left}]${rest}`;
    }
    left -= results.length;
  }
  return field;
}
