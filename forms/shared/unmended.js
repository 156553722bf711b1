/** Asks whoever sends work again as it was where it was marked whether that is meant. */

import { element } from './element.js';
import { marked } from './marks.js';
import { confirmed, plainly } from './sure.js';
import { text } from './texts.js';

/** A promise of whether it is to be sent. What is typed in the form counts as well as what is kept already. */
export async function sureOfMarked(form, values, { unmended = [], measure }) {
  const left = unmended.filter(({ key }) => !(key in values) || String(values[key] ?? '') === String(measure[key] ?? ''));
  return left.length === 0 || confirmed(form, (yes, no) => [
    element('p', {}, text('form.marks.unmended')), marked(left), ...plainly(text('form.marks.unmended.sure'))(yes, no)]);
}
