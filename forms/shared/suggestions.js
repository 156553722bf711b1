/** Measures worth taking over: earlier ones of the agency, published ones of others, built-in ones. */

import { get } from './api.js';
import { element } from './element.js';
import { digits, year } from './reader.js';
import { text } from './texts.js';
import { known, quantity } from './views.js';

/** The suggestions for each finding of the year that needs a measure, by the id of the finding. */
export async function suggestionsOf(cycleId) {
  const found = await get(`/api/cycles/${encodeURIComponent(cycleId)}/suggestions`);
  return new Map(found.map(({ finding, suggestions }) => [finding, suggestions]));
}

/** A fold with the suggestions for one finding; `take` gets the measure somebody chose. */
export function suggestionList(suggestions, take) {
  return element('details', { class: 'suggestions' },
    element('summary', {}, text('form.suggestions', digits(suggestions.length))),
    element('ul', { class: 'plain' }, ...suggestions.map(one => suggestion(one, take))));
}

const suggestion = ({ sourceText, origin, stateText, measure }, take) => element('li', {},
  element('p', {}, element('span', { class: 'badge' }, sourceText),
    origin ? ` ${origin.agency} ${text('portal.year', year(origin.fiscalYear))} · ${stateText}` : ''),
  element('p', {}, element('strong', {}, measure.title)),
  element('ol', {}, ...measure.activities.map(step => element('li', {}, step))),
  element('p', { class: 'quiet' }, ended(measure, origin)),
  origin?.outcome ? element('p', { class: 'quote' }, origin.outcome) : null,
  element('button', { type: 'button', onclick: () => take(measure) }, text('form.suggestions.take')));

const ended = (measure, origin) => [
  measure.indicator,
  known(measure.target) ? text('form.finding.target', quantity(measure.target, measure.targetUnit)) : '',
  known(origin?.actual) ? text('form.finding.reached', quantity(origin.actual, measure.targetUnit)) : '',
].filter(Boolean).join(' · ');
