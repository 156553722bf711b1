/** Every text of this version in the reader's language, by its key in the message bundles; read once, before anything is shown. */

import { english } from './language.js';

const PAUSES = [500, 2000, 5000]; // milliseconds before the next try

const address = new URL(`../words/${english() ? 'en' : 'th'}.json`, import.meta.url);

async function read() {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) {
    throw new Error(`No words: ${answer.status}`);
  }
  return answer.json();
}

async function patient() {
  for (const pause of PAUSES) {
    try {
      return await read();
    } catch {
      await new Promise(resolve => { setTimeout(resolve, pause); });
    }
  }
  return read();
}

export const words = await patient();
