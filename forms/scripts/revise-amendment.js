/** A proposed change of the plan that came back: mended and sent again, or withdrawn. */

import { start as startTask } from '../shared/form.js';
import { checkMeasure, followBudget, measureFields, ofItsOwn, planned } from '../shared/measure-fields.js';
import { fillToMinimum } from '../shared/rows.js';
import { text } from '../shared/texts.js';

export const start = camForm => startTask(camForm, {
  prepare(form, task) {
    const { adds, measure } = task.amendment;
    const choices = { units: task.choices.units, findings: task.findings };
    form.querySelector('[data-fields]').replaceChildren(
      ...measureFields({ ...(adds ? choices : ofItsOwn(choices, measure)), year: task.cycle.fiscalYear }));
    fillToMinimum(form);
  },
  initial: ({ amendment: { plan, reason } }) => ({ ...plan, reason, noBudget: (plan.budget ?? null) === null }),
  changed: follow,
  check: (form, values) => (values.kept ? checkMeasure(form, values) : []),
  body: ({ kept, ...rest }) => (kept ? { kept, ...planned(rest) } : { kept }),
  done: ({ kept }) => (kept
    ? text('form.revise.done.again')
    : text('form.revise.done.withdrawn')),
});

/** Whoever withdraws it has nothing to mend. */
function follow(form) {
  form.querySelector('[data-proposal]').hidden = isWithdrawn(form);
  form.querySelector('[data-proposal]').disabled = isWithdrawn(form);
  followBudget(form);
}

const isWithdrawn = form => form.querySelector('[name=kept][value=false]').checked;
