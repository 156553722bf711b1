/** Opening a year for an agency by hand, when the timer of 1 October has not done it. */

import { get, post } from '../shared/api.js';
import { YEARS } from '../shared/checks.js';
import { fiscalYear } from '../shared/dates.js';
import { element } from '../shared/element.js';
import { start as startProcess } from '../shared/start.js';
import { date, year as yearOf } from '../shared/reader.js';
import { text } from '../shared/texts.js';
import { toNumber } from '../shared/thai.js';

export const start = camForm => startProcess(camForm, {
  async prepare(form) {
    const { agencies, nextYear } = await get('/api/cycles/choices');
    form.querySelector('[name=agency]').replaceChildren(
      ...(agencies.length === 1 ? [] : [element('option', { value: '' }, text('form.open.agency.choose'))]),
      ...agencies.map(({ code, name }) => element('option', { value: code }, name)));
    form.querySelector('[name=fiscalYear]').value = nextYear ?? '';
    showPeriod(form);
  },
  changed: showPeriod,
  ask: (form, { fiscalYear: year }) => text('form.open.sure', yearOf(year), form.querySelector('[data-period]').textContent),
  send: values => post('/api/cycles', values),
  done: () => text('form.open.done'),
});

function showPeriod(form) {
  const year = toNumber(form.querySelector('[name=fiscalYear]').value);
  const known = Number.isInteger(year) && year >= YEARS.least && year <= YEARS.most;
  const { from, to } = known ? fiscalYear(year) : {};
  form.querySelector('[data-period]').textContent = known ? `${date(from)} – ${date(to)}` : '';
}
