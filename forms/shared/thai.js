/** How Thai is written: digits, Buddhist years, and what is typed that way; what is stored stays ASCII and ISO. */

const THAI = '๐๑๒๓๔๕๖๗๘๙';
const ZONE = 'Asia/Bangkok';
const LOCALE = 'th-TH-u-ca-buddhist-nu-thai';
const day = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: ZONE });
const DECIMAL = /^[-+]?(\d+\.?\d*|\.\d+)$/; // Number would read 0x10, 1e3 and Infinity as well
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: ZONE });

export const thaiDigits = text => String(text).replace(/[0-9]/g, digit => THAI[digit]);

export const asciiDigits = text => String(text).replace(/[๐-๙]/g, digit => THAI.indexOf(digit));

/** Whether a Thai digit hides in the text: inside a URL it makes a dead link. */
export const hasThaiDigits = text => /[๐-๙]/.test(text);

/** `2022-10-01` or a timestamp as ๑ ตุลาคม ๒๕๖๕; empty for nothing or an impossible date. */
export function thaiDate(iso) {
  const moment = iso ? new Date(iso) : null;
  if (!moment || Number.isNaN(moment.getTime())) {
    return '';
  }
  const part = Object.fromEntries(day.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${part.day} ${part.month} ${part.year}`;
}

export const thaiTime = moment => `${thaiDigits(clock.format(moment).replace(':', '.'))} น.`;

export function thaiNumber(value) {
  const number = Number(value);
  return Number.isFinite(number)
    ? thaiDigits(number.toLocaleString('en-US', { maximumFractionDigits: 2 }))
    : thaiDigits(value);
}

/** Whether that unit is per cent, which Thai says before the number. */
export const isPerCent = unit => /^ร้อยละ/.test(unit ?? '');

/** A number typed with Thai or ASCII digits and thousands commas; null when empty, NaN when it is no number. */
export function toNumber(text) {
  const plain = asciiDigits(text ?? '').replace(/[,\s]/g, '');
  return plain === '' ? null : DECIMAL.test(plain) ? Number(plain) : NaN;
}

/** A Buddhist year typed into a date picker, brought back to the Christian year that the picker means. */
export function repairYear(iso) {
  const year = Number(iso.slice(0, 4));
  return year >= 2400 && year < 2700 ? `${year - 543}${iso.slice(4)}` : iso;
}

/** What a table says in the place of a code, in the words that codes have: `year`, `total`, `ind7`, `code` for a heading. */
export const toldCode = text => repairCode(text)
  .replace(/^ตัวชี้วัด(ที่)?(?=\d)|^indicator(?=\d)/, 'ind')
  .replace(/^(คะแนน)?รวม.*/, 'total')
  .replace(/^ปี.*/, 'year')
  .replace(/^(รหัส|ข้อ).*/, 'code');

/** An item code as the catalogue spells it: `๐๔๑` and `O 41` are o41, `i๗` is i7. */
export function repairCode(text) {
  const code = asciiDigits(text).toLowerCase().replace(/[\s.()]/g, '');
  const letter = /^0\d{1,2}$/.test(code) ? `o${code.slice(1)}` : code;
  return letter.replace(/^([ieo])0+(?=\d)/, '$1');
}
