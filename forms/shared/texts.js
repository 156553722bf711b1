/** What is said to a person: the texts of the message bundles by their keys, in scripts and in what a form shows. */

import { english } from './language.js';
import { words } from './words.js';

/** The text, with what belongs at its places {0}, {1} and so on. A key that nobody knows is shown: it is seen at once. */
export const text = (key, ...values) => (words[key] ?? key).replace(/\{(\d)\}/g, (place, at) => values[at] ?? place);

/** Where an element may name a text, and where that is shown. */
const PLACES = {
  text: (node, said) => { node.textContent = said; },
  textHint: (node, said) => { node.placeholder = said; },
  textLabel: (node, said) => { node.setAttribute('aria-label', said); },
};

/** Fills in what the elements of a form name, also those of its templates; only then is it shown. */
export function speak(form) {
  [form, ...[...form.querySelectorAll('template')].map(({ content }) => content)].forEach(fill);
  form.lang = english() ? 'en' : 'th';
  form.setAttribute('data-spoken', '');
}

function fill(part) {
  for (const node of part.querySelectorAll('[data-text], [data-text-hint], [data-text-label]')) {
    for (const [place, show] of Object.entries(PLACES)) {
      if (node.dataset[place]) {
        show(node, text(node.dataset[place]));
      }
    }
  }
}
