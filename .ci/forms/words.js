/** Stands for forms/shared/words.js: the texts of the message bundles, in the language of the page that a test shows. */

import { readFileSync } from 'node:fs';

const RESOURCES = new URL('../../src/main/resources/', import.meta.url);

/** As the application reads them: a line for each message, apostrophes doubled where something is put in. */
export function bundle(name) {
  return Object.fromEntries(readFileSync(new URL(`${name}.properties`, RESOURCES), 'utf8').split('\n')
    .filter(line => /^[^#=]+=/.test(line))
    .map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).trim()])
    .map(([key, said]) => [key, /\{\d/.test(said) ? said.replaceAll("''", "'") : said]));
}

const all = language => Object.assign({}, ...['messages', 'messages-web', 'messages-forms'].map(name => bundle(name + language)));

const thai = all('');
const english = all('_en');

export const words = new Proxy({}, { get: (_, key) => (document.cookie.includes('sujarit-lang=en') ? english : thai)[key] });
