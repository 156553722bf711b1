/** Numbers, days and times as the reader writes them: Thai digits and Buddhist years, or the digits and years of English. */

import { english } from './language.js';
import { asciiDigits, thaiDate, thaiDigits, thaiNumber, thaiTime } from './thai.js';

export { english };

const AHEAD = 543; // years; the Buddhist era
const ZONE = 'Asia/Bangkok';
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: ZONE });
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: ZONE });
const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const exact = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A text with the digits of the reader. */
export const digits = text => (english() ? String(text) : thaiDigits(text));

const BY_MACHINES = /[A-Za-z@_]/; // codes such as i7, addresses, names of files

/** A sentence with the digits of the reader, whoever typed or made it; what machines read keeps its own. */
export const inText = sentence => sentence.split(/(\s+)/)
  .map(word => (BY_MACHINES.test(word) ? word : english() ? asciiDigits(word) : thaiDigits(word))).join('');

/** An amount with commas, and at most two decimals. */
export const number = value => (english() ? plain.format(value) : thaiNumber(value));

/** A score, always with two decimals. */
export const twoDecimals = value => digits(exact.format(value));

/** A fiscal or ITA year of the Buddhist era; who reads English counts by the common one. */
export const year = buddhist => (english() ? `${buddhist - AHEAD} (B.E. ${buddhist})` : thaiDigits(buddhist));

/** A day or a moment as a date; empty for nothing or an impossible one. */
export function date(iso) {
  const thai = thaiDate(iso);
  return english() && thai ? day.format(new Date(iso)) : thai;
}

export const time = moment => (english() ? clock.format(moment) : thaiTime(moment));
