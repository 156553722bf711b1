/** Read-only panels for forms and for Cockpit: plain DOM from the data of the API, no framework. */

import { element, newTabLink } from './element.js';
import { marked } from './marks.js';
import { date, digits, number, twoDecimals, year } from './reader.js';
import { text } from './texts.js';
import { isPerCent } from './thai.js';

export const panel = (title, ...content) =>
  element('section', { class: 'panel' }, element('h3', {}, title), ...content);

const PHONE = '(max-width: 600px)';

/** What whoever does the work knows already: open on a screen that has room for it, one tap away on a phone. */
export const background = (title, ...content) =>
  element('details', { class: 'panel', open: !globalThis.matchMedia?.(PHONE).matches }, element('summary', {}, title), ...content);

/** Label and value pairs; a pair without a value is left out. */
export function facts(pairs) {
  const list = element('dl', { class: 'facts' });
  for (const [label, value] of pairs) {
    if (value !== null && value !== undefined && value !== '') {
      list.append(element('div', {}, element('dt', {}, label), element('dd', {}, value)));
    }
  }
  return list;
}

export function finding(found) {
  const score = known(found.score) ? text('form.finding.score', number(found.score)) : '';
  return element('div', { class: 'finding' },
    element('p', { class: 'finding-head' },
      element('strong', {}, found.item), ' ',
      element('span', { class: `badge ${found.kind.toLowerCase()}` }, found.kindText), ' ',
      element('span', { class: 'quiet' }, [found.instrument, score].filter(Boolean).join(' · '))),
    element('p', {}, found.itemText),
    found.rule ? element('p', { class: 'quiet' }, text('form.finding.rule', digits(found.rule))) : null,
    found.issue ? element('p', { class: 'quote' }, found.issue) : null,
    found.earlier ? again(found) : null);
}

/** A weakness that comes again: what was done about it the year before, and how that ended. */
function again({ earlier, repeated }) {
  return element('details', { class: 'again', 'data-again': '', hidden: !repeated, open: true },
    element('summary', {}, element('strong', { class: 'badge urgent' }, text('form.finding.again')),
      ` ${text('form.finding.earlier', year(earlier.fiscalYear), earlier.item, scored(earlier))}`),
    earlier.measures.length === 0 ? element('p', { class: 'quiet' }, text('form.finding.untried'))
      : element('ul', { class: 'plain' }, ...earlier.measures.map(tried)));
}

export const known = value => value !== null && value !== undefined;

const scored = ({ kindText, score }) =>
  known(score) ? text('form.finding.scored', kindText, twoDecimals(score)) : kindText;

const tried = ended => element('li', {},
  element('p', {}, element('strong', {}, `${ended.code} ${ended.title}`), ' ', element('span', { class: 'badge' }, ended.stateText)),
  element('p', {}, [ended.indicator, known(ended.target) ? text('form.finding.target', quantity(ended.target, ended.targetUnit)) : '',
    known(ended.actual) ? text('form.finding.reached', quantity(ended.actual, ended.targetUnit)) : text('form.finding.not-counted')].filter(Boolean).join(' · ')),
  ended.outcome ? element('p', { class: 'quote' }, ended.outcome) : null);

export function measure(planned) {
  return element('article', { class: 'measure' },
    element('h4', {}, `${planned.code} ${planned.title} `, element('span', { class: 'badge' }, planned.stateText ?? '')),
    facts([
      [text('form.measure.answers'), list(planned.findings.map(found => `${found.item} ${found.issue ?? ''}`))],
      [text('form.measure.owner'), [planned.unit?.name, planned.position, planned.owner?.name].filter(Boolean).join(' · ')],
      [text('measure.fact.period'), period(planned)],
      [text('measure.fact.deadline'), deadline(planned)],
      [text('measure.fact.budget'), budget(planned.budget)],
      [text('measure.fact.indicator'), planned.indicator],
      [text('form.measure.monitoring'), planned.monitoring],
    ]),
    activities(planned.activities),
    outcome(planned));
}

export const period = planned => `${date(planned.startsOn)} – ${date(planned.endsOn)}`;

/** Within how many days after what; the day it comes to where the day of that event is told. */
export const deadline = planned =>
  planned.dueEvent ? text('measure.deadline.rule', digits(planned.dueDays), planned.dueEvent) : null;

export const budget = amount =>
  amount === null || amount === undefined ? text('measure.fact.budget.none') : text('form.measure.baht', number(amount));

/** The steps of a measure, each with what was done. */
export function activities(steps) {
  return element('ol', { class: 'activities' }, ...steps.map(step =>
    element('li', {}, element('p', {}, step.text), results(step.results ?? []))));
}

function results(done) {
  return done.length === 0 ? null : element('ul', { class: 'results' }, ...done.map(result =>
    element('li', {},
      element('span', { class: 'quiet' }, `${date(result.doneOn)} `),
      result.text,
      result.quantity === null || result.quantity === undefined
        ? null
        : element('strong', {}, ` ${quantity(result.quantity, result.quantityUnit)}`))));
}

/** Baseline, target and actual side by side, then the sentence; nothing before a target is set. */
export function outcome(planned) {
  const values = [[text('measure.fact.baseline'), planned.baseline], [text('form.measure.target'), planned.target], [text('form.measure.actual'), planned.actual]]
    .filter(([, value]) => value !== null && value !== undefined && value !== '');
  return element('div', { class: 'outcome' },
    element('div', { class: 'figures' }, ...values.map(([label, value]) =>
      element('div', {}, element('span', { class: 'quiet' }, label),
        element('strong', {}, quantity(value, planned.targetUnit))))),
    facts([
      [text('measure.fact.outcome'), planned.outcome],
      [text('measure.fact.problems'), planned.problems],
      [text('measure.fact.suggestions'), planned.suggestions],
    ]));
}

/** 42 people, but per cent 85: Thai, in which units are written, says that before the number. */
export const quantity = (value, unit) => isPerCent(unit)
  ? `${unit} ${number(value)}`
  : `${number(value)} ${unit ?? ''}`.trim();

/** Evidence with a link each; `action` may add a button to an entry. */
export function evidence(entries, action = () => null) {
  if (entries.length === 0) {
    return element('p', { class: 'quiet' }, text('measure.page.no-evidence'));
  }
  return element('ul', { class: 'evidence' }, ...entries.map(entry => element('li', { 'data-part': `evidence/${entry.id}` },
    element('div', {},
      newTabLink(entry.url, entry.title || entry.fileName || entry.url),
      element('p', { class: 'quiet' }, evidenceDetails(entry)),
      entry.outsideReason ? element('p', { class: 'quiet' }, text('form.evidence.outside', entry.outsideReason)) : null),
    action(entry))));
}

function evidenceDetails(entry) {
  return [
    entry.kind === 'FILE' ? text('form.evidence.kind.file', digits(entry.sizeText ?? '')).trim() : text('form.evidence.kind.link'),
    entry.effectiveOn ? text('form.evidence.dated', date(entry.effectiveOn)) : '',
    entry.visibility === 'PUBLIC' ? text('form.evidence.public') : text('measure.visibility.INTERNAL'),
    entry.by ? text('form.evidence.by', entry.by.name) : '',
  ].filter(Boolean).join(' · ');
}

/** What a plan would say otherwise, each thing before and after. */
export function differences(changes) {
  return facts(changes.map(({ what, before, after }) => [what, element('div', {},
    element('del', { class: 'before' }, before || text('form.changes.empty')), element('ins', { class: 'after' }, after || text('form.changes.empty')))]));
}

/** What was decided so far, newest first. */
export function decisions(made) {
  return element('ol', { class: 'decisions' }, ...made.map(decision => element('li', {},
    element('span', { class: `badge ${decision.passed ? 'passed' : 'returned'}` },
      text(decision.kind === 'REVIEW' ? 'form.decided.review' : 'form.decided.approval',
        text(decision.passed ? 'form.decided.passed' : 'form.decided.returned'))),
    element('span', { class: 'quiet' }, ` ${decision.by.name} · ${decision.atText}`),
    decision.voided ? element('p', { class: 'warning' }, text('form.decided.voided')) : null,
    decision.reason ? element('p', { class: 'quote' }, decision.reason) : null,
    marked(decision.marks ?? []))));
}

export function missing(sentences) {
  return sentences.length === 0
    ? element('p', { class: 'complete' }, text('form.complete'))
    : element('ul', { class: 'missing' }, ...sentences.map(sentence => element('li', {}, sentence)));
}

/** The way out for who sees that the results are not right. */
export const takingBack = ({ id }) => element('p', { class: 'quiet' }, `${text('form.results.wrong')} `,
  newTabLink(`/home/cycles/${id}/results/withdrawal`, text('form.results.withdraw')));

export const list = sentences => sentences.length === 0
  ? ''
  : element('ul', { class: 'plain' }, ...sentences.map(sentence => element('li', {}, sentence)));

/** What the scores come to: the total, the level and every instrument; a difference from what was published stands out. */
export function comesTo(result) {
  return element('div', { class: 'totals' },
    facts([
      [text('form.results.computed'), result.computed === null ? text('form.results.not-computed') : twoDecimals(result.computed)],
      [text('form.results.published'), result.published === null ? '' : twoDecimals(result.published)],
      [text('form.results.band'), result.band ?? ''],
    ]),
    differs(result),
    result.provisional ? element('p', { class: 'warning' },
      text('form.results.provisional')) : null,
    lines(result.lines.filter(line => line.value !== null)));
}

const differs = ({ difference }) => known(difference)
  ? element('p', { class: 'warning' }, text('form.results.differs', twoDecimals(difference))) : null;

/** An instrument by its code, an indicator by its number. */
export const markName = code => (code.startsWith('ind') ? text('form.results.indicator', digits(code.slice(3))) : code);

function lines(given) {
  return given.length === 0 ? null : element('ul', { class: 'plain' }, ...given.map(line =>
    element('li', {}, `${markName(line.code)} ${line.name} `,
      element('strong', {}, twoDecimals(line.value)), differs(line))));
}

export function scores(rows) {
  const cell = (tag, content) => element(tag, {}, content ?? '');
  return element('div', { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': text('form.results.scores') },
    element('table', {},
      element('thead', {}, element('tr', {}, ...['form.results.item', 'form.results.item-text', 'form.item-score'].map(key => cell('th', text(key))))),
      element('tbody', {}, ...rows.map(row => element('tr', {},
        cell('td', row.item), cell('td', row.text), cell('td', number(row.score)))))));
}
