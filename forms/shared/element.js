import { inText } from './reader.js';
import { text } from './texts.js';

/**
 * An element with properties and children. Text always goes in as text, so data can never become markup, and with the digits
 * of the reader, so that a page has one style of them.
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'class') {
      made.className = value;
    } else if (name.includes('-') || name === 'for' || name === 'role' || name === 'colspan') {
      made.setAttribute(name, value);
    } else {
      made[name] = value;
    }
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== '')
    .map(child => (typeof child === 'string' ? inText(child) : child)));
  return made;
}

/** A link that opens beside the form, so that nothing typed is lost. Only web addresses become links. */
export function newTabLink(url, name) {
  if (!/^(https?:\/\/|\/)/i.test(url ?? '')) {
    return element('span', {}, name);
  }
  const hint = element('span', { class: 'unseen' }, ` ${text('form.new-tab')}`);
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, name, hint);
}
