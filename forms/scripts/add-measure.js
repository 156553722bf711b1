/** A measure added to a plan that is already being carried out. */

import { get, post } from '../shared/api.js';
import { element } from '../shared/element.js';
import { showDates } from '../shared/dates.js';
import { checkMeasure, followBudget, measureFields, planned } from '../shared/measure-fields.js';
import { showProblem } from '../shared/messages.js';
import { fillToMinimum } from '../shared/rows.js';
import { start as startProcess } from '../shared/start.js';
import { thaiDigits } from '../shared/thai.js';

export const start = camForm => startProcess(camForm, {
  async prepare(form) {
    const running = (await get('/api/cycles'))
      .map(line => ({ ...line, ...line.cycle }))
      .filter(({ state }) => state === 'RUNNING');
    const select = form.querySelector('[name=cycle]');
    select.replaceChildren(element('option', { value: '' }, 'เลือกรอบการดำเนินการ'), ...running.map(option));
    form.querySelector('[data-none]').hidden = running.length > 0;
    select.addEventListener('change', () => choose(form, running.find(({ id }) => String(id) === select.value)));
    if (running.length === 1) {
      select.value = running[0].id;
      await choose(form, running[0]);
    }
  },
  changed: form => form.querySelector('[name=budget]') && followBudget(form),
  check: (form, values) => (values.cycle ? checkMeasure(form, values) : []),
  send: ({ cycle, ...measure }) => post(`/api/cycles/${encodeURIComponent(cycle)}/measures`, planned(measure)),
  done: 'เพิ่มมาตรการแล้ว งานต่อไปคือหัวหน้าส่วนราชการมอบหมายผู้รับผิดชอบ',
});

const option = cycle => element('option', { value: cycle.id },
  `${cycle.agency.name} ปีงบประมาณ พ.ศ. ${thaiDigits(cycle.fiscalYear)}`);

async function choose(form, cycle) {
  const place = form.querySelector('[data-fields]');
  place.replaceChildren();
  if (!cycle) {
    return;
  }
  try {
    const { findings, units } = await get(`/api/cycles/${encodeURIComponent(cycle.id)}/measure-choices`);
    place.replaceChildren(...measureFields({ units, findings, year: cycle.fiscalYear }));
    fillToMinimum(form);
    showDates(form);
    followBudget(form);
  } catch (problem) {
    showProblem(form, problem);
  }
}
