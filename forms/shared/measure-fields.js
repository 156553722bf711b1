/** The fields that plan one measure: the same in the yearly plan and for an amendment of it. */

import { fiscalYear } from './dates.js';
import { element } from './element.js';
import { pressing, strengths } from './findings.js';
import { LONGEST } from './longest.js';
import { text } from './texts.js';

/**
 * Fresh fields; units and findings are the choices, `year` gives the period that is offered and allowed, `begins` the day
 * to begin with where that is within it.
 */
export function measureFields({ units, findings, year, begins }) {
  const { from, to } = year ? fiscalYear(year) : {};
  const first = begins && begins > from && begins <= to ? begins : from;
  return [
    answers(findings),
    field('title', text('form.measure.title'), '', input('title', { required: true, maxLength: LONGEST.title }), 'wide'),
    steps(),
    element('div', { class: 'fields' },
      field('unit', text('form.measure.unit'), '', choice('unit', units)),
      field('position', text('form.measure.position'), text('form.measure.position.help'), input('position', { required: true, maxLength: LONGEST.line })),
      field('startsOn', text('form.measure.starts'), '', date('startsOn', first, from, to)),
      field('endsOn', text('form.measure.ends'), '', date('endsOn', to, from, to)),
      ...deadline(),
      money(),
      field('indicator', text('measure.fact.indicator'), text('form.measure.indicator.help'),
        input('indicator', { required: true, maxLength: LONGEST.line }), 'wide'),
      field('baseline', text('measure.fact.baseline'), text('form.measure.baseline.help'), amount('baseline', {})),
      field('target', text('form.measure.target'), '', amount('target', { required: true })),
      field('targetUnit', text('form.measure.counted'), text('form.measure.counted.help'), input('targetUnit', { required: true, maxLength: LONGEST.line })),
      field('monitoring', text('form.measure.monitoring'), text('form.measure.monitoring.help'),
        element('textarea', { name: 'monitoring', id: 'monitoring', rows: 2, required: true, maxLength: LONGEST.text }), 'wide')),
  ];
}

/** No amount while it is ticked that none is needed. */
export function followBudget(owner) {
  const none = owner.querySelector('[name=noBudget]');
  const amount = owner.querySelector('[name=budget]');
  amount.disabled = none.checked;
  amount.required = !none.checked;
}

/** What the API wants from what the fields hold. */
export const planned = ({ noBudget, budget, ...rest }) => ({ ...rest, budget: noBudget ? null : budget });

/** What the fields hold from a measure as the API tells it. */
export const typedAs = measure => ({
  ...measure,
  findings: measure.findings.map(({ id }) => id),
  activities: measure.activities.map(step => step.text),
  unit: measure.unit?.id,
  noBudget: measure.budget === null || measure.budget === undefined,
});

/** The choices for a measure under way, which keeps its findings and its unit. */
export const ofItsOwn = ({ units, findings }, measure) => ({
  units: units.filter(({ id }) => id === measure.unit.id),
  findings: findings.filter(({ id }) => measure.findings.some(own => own.id === id)),
});

/** The dates in the wrong order, or no finding chosen: nothing that a single field could know. */
export function checkMeasure(owner, { startsOn, endsOn, findings = [] }) {
  const wrong = [];
  if (startsOn && endsOn && endsOn < startsOn) {
    wrong.push({ control: owner.querySelector('[name=endsOn]'), message: text('form.measure.ends.before') });
  }
  if (findings.length === 0) {
    wrong.push({ control: owner.querySelector('[name=findings]'), message: text('form.measure.findings.missing') });
  }
  return wrong;
}

function answers(findings) {
  return element('fieldset', { class: 'field' }, element('legend', { class: 'required' }, text('form.measure.findings')),
    ...pressing(findings).map(answer),
    ...strengths(findings, kept => kept.map(answer)));
}

const answer = found => element('label', { class: 'option' },
  element('input', { type: 'checkbox', name: 'findings', value: found.id, 'data-type': 'choice' }),
  element('span', {}, element('strong', {}, found.item), ` ${found.issue || found.itemText}`));

function steps() {
  return element('fieldset', { class: 'field' },
    element('legend', { class: 'required' }, text('form.measure.steps')),
    element('p', { class: 'help' }, text('form.measure.steps.help')),
    element('div', { 'data-list': 'activities', 'data-template': 'activity', 'data-min': '1' }),
    element('button', { type: 'button', 'data-add': 'activities' }, text('form.measure.steps.add')));
}

/** Where the last day is not known yet: so many days after something that happens once in the year. */
const deadline = () => [
  field('dueEvent', text('form.measure.due-event'), text('form.measure.due-event.help'), input('dueEvent', { maxLength: LONGEST.line })),
  field('dueDays', text('form.measure.due-days'), '', amount('dueDays', {})),
];

function money() {
  return element('div', { class: 'field' },
    element('label', { for: 'budget' }, text('form.measure.budget')),
    amount('budget', { 'data-least': '0' }),
    element('label', { class: 'option' },
      element('input', { type: 'checkbox', name: 'noBudget', defaultChecked: true }), text('measure.fact.budget.none')));
}

function field(name, label, help, control, size = '') {
  const described = help ? `${name}-help` : null;
  if (described) {
    control.setAttribute('aria-describedby', described);
  }
  return element('div', { class: `field ${size}`.trim() },
    element('label', { for: name, class: control.required ? 'required' : '' }, label),
    help ? element('p', { class: 'help', id: described }, help) : null, control);
}

const input = (name, more) => element('input', { type: 'text', name, id: name, ...more });

const amount = (name, more) => input(name, { 'data-type': 'number', inputMode: 'decimal', ...more });

const date = (name, value, min, max) => element('input',
  { type: 'date', name, id: name, required: true, defaultValue: value ?? '', min: min ?? '', max: max ?? '' });

const choice = (name, options) => element('select', { name, id: name, required: true },
  element('option', { value: '' }, text('form.measure.choose')), ...options.map(option => element('option', { value: option.id }, option.name)));
