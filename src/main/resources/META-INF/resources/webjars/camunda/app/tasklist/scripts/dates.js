/*
 * Times in the web apps as people here write them: in the Buddhist era and in Thai time, wherever the browser thinks it is.
 * Their tables show 2026-11-30T13:14:31 in the browser's own zone. Loaded by every config.js from this one place.
 */
import { english } from '/forms/shared/language.js';

const ZONE = 'Asia/Bangkok';
const ZONE_NAME = /^[A-Za-z][\w/+-]*$/; // as UTC; before the page is filled in, braces stand there
const TIME = /^\s*\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?([+-]\d{2}:?\d{2}|Z)?\s*$/;
const written = new Intl.DateTimeFormat(english() ? 'en-GB' : 'th-TH-u-ca-buddhist-nu-thai',
  { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE });

/** The time as it is read; anything else as it stands. */
export function readable(text) {
  if (!TIME.test(text)) {
    return text;
  }
  const time = new Date(text.trim().replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(time.getTime()) ? text : written.format(time);
}

function rewrite(node) {
  const texts = node.ownerDocument.createTreeWalker(node, 4); // NodeFilter.SHOW_TEXT
  for (let text = node.nodeType === 3 ? node : texts.nextNode(); text; text = texts.nextNode()) {
    const said = text.parentElement?.closest('#footer-timezone i') && ZONE_NAME.test(text.nodeValue) ? ZONE : readable(text.nodeValue);
    if (said !== text.nodeValue) {
      text.nodeValue = said;
    }
  }
}

new MutationObserver(changes => changes.forEach(({ target, type, addedNodes }) =>
  (type === 'characterData' ? [target] : addedNodes).forEach(rewrite)))
  .observe(document.documentElement, { characterData: true, childList: true, subtree: true });
rewrite(document.documentElement);
