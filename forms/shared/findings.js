/** An assessment has about a hundred findings, most of them strengths: those that press come first, the rest is folded. */

import { element } from './element.js';
import { digits } from './reader.js';
import { text } from './texts.js';

const KINDS = ['URGENT', 'IMPROVE', 'KEEP'];

export const byUrgency = findings => [...findings].sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));

export const mustBeAnswered = found => found.kind !== 'KEEP';

/** Whether a measure against the other is one against this as well: an indicator rises with its items. */
export function risesWith(found, other) {
  if (!other) {
    return false;
  }
  const below = found.level === 'INDICATOR' ? found.indicator === other.indicator
    : found.level === 'INSTRUMENT' && found.instrument === other.instrument && other.level !== 'INSTRUMENT';
  return found.id === other.id || below;
}

export const pressing = findings => byUrgency(findings).filter(mustBeAnswered);

/** The strengths in one fold, shown by `show`; an empty list when there are none. */
export function strengths(findings, show) {
  const kept = findings.filter(found => !mustBeAnswered(found));
  return kept.length === 0 ? [] : [element('details', {},
    element('summary', {}, text('form.finding.strengths', digits(kept.length))), ...show(kept))];
}
