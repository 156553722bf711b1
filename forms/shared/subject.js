/** Everything a person must see before deciding: made for the decision forms and the approvals page of Cockpit. */

import { checkList } from './check-list.js';
import { isWithdrawal, losses } from './decision.js';
import { element, newTabLink } from './element.js';
import { byUrgency, mustBeAnswered, risesWith, strengths } from './findings.js';
import { digits, year } from './reader.js';
import { text } from './texts.js';
import * as views from './views.js';

/** The agency, the year and the measure that a task is about. */
export function about(task) {
  return element('div', { class: 'about' },
    task.help ? element('p', {}, task.help) : null,
    task.capacity ? element('p', { class: 'notice note', 'data-capacity': '' }, task.capacity) : null,
    ...(task.warnings ?? []).map(warning => element('p', { class: 'notice caution', 'data-warning': '' }, warning)),
    views.facts([
      [text('form.about.agency'), task.agency?.name],
      [text('form.about.cycle'), task.cycle?.period],
      [text('form.about.round'), task.round ? digits(task.round.name) : ''],
      [text('form.about.measure'), named(task.measure ?? task.amendment?.measure)],
    ]));
}

const named = measure => (measure ? `${measure.code} ${measure.title}` : '');

/** All panels for a decision on a plan, a measure, a report, a cancellation or an amendment, as one fragment. */
export function subject(task) {
  const shown = document.createDocumentFragment();
  add(shown, task.changes, () => changes(task.changes));
  add(shown, task.asPublished && !task.reportLinks, () => published(task.asPublished));
  if (task.amendment) {
    shown.append(...amended(task), ...history(task));
    return shown;
  }
  if (task.round) {
    shown.append(...monitored(task), ...history(task));
    return shown;
  }
  if (isWithdrawal(task.businessKey)) {
    shown.append(withdrawal(task), ...history(task));
    return shown;
  }
  const measures = task.measures ?? [];
  const found = task.findings ?? [];
  const request = task.cancellation ?? task.measure?.cancellation;
  add(shown, request, () => cancellation(request));
  add(shown, task.reportLinks, () => report(task.reportLinks));
  shown.append(worthALook(task));
  add(shown, task.assessment, () => assessment(task.assessment));
  if (task.measure) {
    add(shown, found.length, () => views.panel(text('form.findings'), ...found.map(views.finding)));
    shown.append(views.panel(text('form.about.measure'), views.measure(task.measure)));
    shown.append(views.panel(text('measure.page.evidence'), views.evidence(task.measure.evidence ?? [])));
  } else {
    shown.append(...plan(found, measures));
  }
  shown.append(...history(task));
  return shown;
}

/** What is otherwise than when it was sent back: whoever looks again need not read all of it again. */
function changes({ byName, atText, differences }) {
  return element('section', { class: 'panel', 'data-changes': '' },
    element('h3', {}, text('form.changes')),
    element('p', { class: 'quiet' }, text('form.changes.since', byName, atText)),
    differences.length === 0
      ? element('p', { class: 'warning' }, text('form.changes.none'))
      : views.differences(differences));
}

const history = ({ decisions }) =>
  (decisions?.length > 0 ? [views.panel(text('form.history'), views.decisions(decisions))] : []);

/** The report of a monitoring round, and who said nothing when asked. */
const monitored = ({ round, reportLinks }) => [
  report(reportLinks),
  views.panel(`${digits(round.name)} · ${round.periodText}`, round.silent.length === 0
    ? element('p', { class: 'complete' }, text('form.round.said'))
    : element('p', { class: 'warning' }, text('form.round.silent', round.silent.join(', ')))),
  ...(reworded(round).length === 0 ? [] : [views.panel(text('form.round.reworded'), views.facts(reworded(round)))]),
];

/** What the officer put into other words for the report. */
const reworded = ({ sentences }) => sentences.filter(said => said.text !== said.original)
  .map(said => [said.code, views.differences([{ what: '', before: said.original, after: said.text }])]);

/** What would change of the published plan, before and after, and the measure as it would be. */
function amended({ amendment, findings }) {
  return [
    views.panel(amendment.adds ? text('form.amendment.adds') : text('form.amendment.changes'),
      element('p', { class: 'quote' }, amendment.reason),
      element('p', { class: 'quiet' }, text('form.amendment.by', amendment.by.name)),
      amendment.adds ? null : views.differences(amendment.differences)),
    views.panel(text('form.measure.findings'), ...findings.map(views.finding)),
    views.panel(amendment.adds ? text('form.amendment.added') : text('form.amendment.changed'), views.measure({ ...amendment.measure, stateText: '' })),
  ];
}

/** What a measure lacks comes with its task; a year is gone through when somebody looks. */
const worthALook = task => (task.measure
  ? views.panel(text('form.asked'), views.missing(task.missing ?? []))
  : checkList(task.cycle.id));

function add(shown, present, make) {
  if (present) {
    shown.append(make());
  }
}

/** Findings with the measures that answer them, so that a weakness without a measure is seen at once. */
function plan(found, measures) {
  const left = new Set(measures);
  const answering = each => measures.filter(planned => planned.findings.some(({ id }) => id === each.id));
  const risen = each => measures.some(planned => planned.findings.some(({ id }) =>
    risesWith(each, found.find(other => other.id === id))));
  const isFolded = each => !mustBeAnswered(each) && answering(each).length === 0;
  const panel = each => {
    const answers = answering(each);
    return element('section', { class: 'panel' }, views.finding(each),
      answers.length === 0 && !risen(each) ? unanswered() : null,
      ...answers.flatMap(planned => (left.delete(planned) ? whole(planned) : again(planned))));
  };
  const panels = byUrgency(found).filter(each => !isFolded(each)).map(panel);
  panels.push(...strengths(found.filter(isFolded), kept => kept.map(views.finding)));
  return left.size === 0 ? panels : [...panels, views.panel(text('form.measure.other'), ...[...left].flatMap(whole))];
}

const unanswered = () => element('p', { class: 'warning' }, text('form.finding.unanswered'));

const whole = planned => [views.measure(planned), proofs(planned)];

/** A measure may answer several findings; it is spelled out once. */
const again = ({ code, title }) => element('p', {}, text('form.measure.shown', code, title));

const proofs = ({ evidence }) => (evidence?.length > 0 ? views.evidence(evidence) : null);

function assessment(result) {
  return views.panel(text('form.results.year', year(result.itaYear)), views.comesTo(result.totals),
    element('details', {}, element('summary', {}, text('form.results.scores')), views.scores(result.scores ?? [])));
}

/** The draft report in the formats a reader may want. */
export function report(links) {
  return views.panel(text('form.report.draft'), element('ul', { class: 'links' },
    element('li', {}, newTabLink(links.html, text('form.report.html'))),
    element('li', {}, newTabLink(links.pdf, text('form.report.pdf'))),
    element('li', {}, newTabLink(links.docx, text('form.report.docx'))),
    element('li', {}, newTabLink(links.xlsx, text('form.report.xlsx')))));
}

/** What the public will read if it passes; a report's draft is that, and is had in more formats. */
const published = ({ html, pdf }) => views.panel(text('form.published'), element('ul', { class: 'links' },
  element('li', {}, newTabLink(html, text('form.published.page'))),
  pdf ? element('li', {}, newTabLink(pdf, text('form.published.pdf'))) : null));

/** What is gone when the year is taken back, in the words of the server. */
const withdrawal = task => element('section', { class: 'panel notice returned' },
  element('h3', {}, text('form.withdrawal')),
  views.facts([
    [text('form.withdrawal.reason'), task.cycle.withdrawal.reason],
    [text('form.withdrawal.by'), task.cycle.withdrawal.by.name],
  ]),
  ...losses(task));

function cancellation(request) {
  return element('section', { class: 'panel notice returned' },
    element('h3', {}, text('form.cancellation')),
    element('p', { class: 'quote' }, request.reason),
    element('p', { class: 'quiet' }, request.by?.name ?? ''));
}
