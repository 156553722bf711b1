/** A change of a plan that is already being carried out: one measure more, or another plan for one there is. */

import { get, post } from '../shared/api.js';
import { element } from '../shared/element.js';
import { showDates, today } from '../shared/dates.js';
import { fill } from '../shared/fields.js';
import { checkMeasure, followBudget, measureFields, ofItsOwn, planned, typedAs } from '../shared/measure-fields.js';
import { clear, showProblem } from '../shared/messages.js';
import { fillToMinimum } from '../shared/rows.js';
import { start as startProcess } from '../shared/start.js';
import { year } from '../shared/reader.js';
import { text } from '../shared/texts.js';

const ANOTHER = 'another';
const UNDER_WAY = ['STARTED', 'EXECUTING', 'EVIDENCING', 'IN_REVIEW', 'REVIEWED'];

export const start = camForm => startProcess(camForm, {
  async prepare(form) {
    const running = (await get('/api/cycles'))
      .map(line => ({ ...line, ...line.cycle }))
      .filter(({ state }) => state === 'RUNNING');
    const select = form.querySelector('[name=cycle]');
    select.replaceChildren(element('option', { value: '' }, text('form.amend.cycle.choose')), ...running.map(option));
    form.querySelector('[data-none]').hidden = running.length > 0;
    select.addEventListener('change', () => choose(form, running.find(({ id }) => String(id) === select.value)));
    if (running.length === 1) {
      select.value = running[0].id;
      await choose(form, running[0]);
    }
  },
  changed: form => form.querySelector('[name=budget]') && followBudget(form),
  check: (form, values) => (values.cycle && values.measure ? checkMeasure(form, values) : []),
  send: ({ cycle, measure, ...rest }) => post(`/api/cycles/${encodeURIComponent(cycle)}/amendments`,
    { ...planned(rest), measure: measure === ANOTHER ? null : Number(measure) }),
  done: () => text('form.amend.done'),
});

const option = cycle => element('option', { value: cycle.id },
  `${cycle.agency.name} ${text('portal.year', year(cycle.fiscalYear))}`);

async function choose(form, cycle) {
  const select = form.querySelector('[name=measure]');
  form.querySelector('[data-fields]').replaceChildren();
  clear(form);
  warn(form, []);
  select.replaceChildren(element('option', { value: '' }, cycle ? text('form.amend.what.choose') : text('form.amend.cycle.first')));
  if (!cycle) {
    return;
  }
  const path = `/api/cycles/${encodeURIComponent(cycle.id)}`;
  try {
    const [choices, measures] = await Promise.all([get(`${path}/measure-choices`), get(`${path}/measures`)]);
    if (form.querySelector('[name=cycle]').value !== String(cycle.id)) {
      return; // another year was chosen meanwhile
    }
    const open = measures.filter(({ state }) => UNDER_WAY.includes(state));
    select.replaceChildren(element('option', { value: '' }, text('form.amend.what.choose')),
      element('option', { value: ANOTHER }, text('form.amend.another')),
      ...open.map(({ id, code, title }) => element('option', { value: id }, text('form.amend.change', code, title))));
    select.onchange = () => show(form, cycle, choices, open.find(({ id }) => String(id) === select.value));
  } catch (problem) {
    showProblem(form, problem);
  }
}

function show(form, cycle, choices, measure) {
  const place = form.querySelector('[data-fields]');
  const chosen = form.querySelector('[name=measure]').value;
  clear(form); // what was wrong with another measure says nothing of this one
  warn(form, []);
  if (chosen === '') {
    place.replaceChildren();
    return;
  }
  offerWarnings(form, cycle, chosen);
  place.replaceChildren(...measureFields(
    { ...(measure ? ofItsOwn(choices, measure) : choices), year: cycle.fiscalYear, begins: measure ? undefined : today() }));
  fillToMinimum(form);
  fill(form, measure ? typedAs(measure) : {});
  showDates(form);
  followBudget(form);
}

const warn = (form, warnings) => form.querySelector('[data-warnings]').replaceChildren(
  ...warnings.map(warning => element('p', { class: 'notice caution', 'data-warning': '' }, warning)));

/** Said in time: that nobody could decide on it. The proposal can be written all the same. */
async function offerWarnings(form, cycle, chosen) {
  const measure = chosen === ANOTHER ? '' : `?measure=${encodeURIComponent(chosen)}`;
  try {
    const warnings = await get(`/api/cycles/${encodeURIComponent(cycle.id)}/amendments/warnings${measure}`);
    if (form.querySelector('[name=measure]').value === chosen) {
      warn(form, warnings);
    }
  } catch (problem) {
    console.error(problem); // whoever proposes loses nothing; the reviewer and the approver are told again
  }
}
