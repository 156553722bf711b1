/** For who reads our pages in English: forms are in Thai, as are the documents that are made of them. */

import { element } from './element.js';
import { thaiDate, thaiDigits } from './thai.js';

export const english = () => document.cookie.includes('sujarit-lang=en');

/** A sentence in the reader's language. */
export const say = (inThai, otherwise) => (english() ? otherwise : inThai);

/** A number in the reader's digits. */
export const digits = number => (english() ? String(number) : thaiDigits(number));

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Bangkok' });

/** A day in the reader's calendar. */
export const date = iso => (english() ? day.format(new Date(iso)) : thaiDate(iso));

/** A note in English what this form is and how it is sent; nothing for who reads Thai. */
export const inEnglish = help => (english()
  ? [element('p', { class: 'notice note', lang: 'en', 'data-english': '' },
    `This form is in Thai, because what is typed here is published in Thai. ${help}`)]
  : []);
