/** An assessment has about a hundred findings, most of them strengths: those that press come first, the rest is folded. */

import { element } from './element.js';
import { thaiDigits } from './thai.js';

const KINDS = ['URGENT', 'IMPROVE', 'KEEP'];

export const byUrgency = findings => [...findings].sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));

export const mustBeAnswered = found => found.kind !== 'KEEP';

export const pressing = findings => byUrgency(findings).filter(mustBeAnswered);

/** The strengths in one fold, shown by `show`; an empty list when there are none. */
export function strengths(findings, show) {
  const kept = findings.filter(found => !mustBeAnswered(found));
  return kept.length === 0 ? [] : [element('details', {},
    element('summary', {}, `จุดแข็งที่ต้องรักษา (${thaiDigits(kept.length)} ข้อ)`), ...show(kept))];
}
