/** What can be seen to be wrong before anything is sent, in Thai; the server checks everything again. */

import { thaiDate, thaiDigits, thaiNumber, toNumber } from './thai.js';

/** Buddhist Era; the years that the server takes. */
export const YEARS = { least: 2556, most: 2642 };

/** `{control, message}` for each control that the person must mend; one for a whole group of radio buttons. */
export function check(form) {
  const wrong = [];
  const groups = new Set();
  for (const control of form.querySelectorAll('input, select, textarea')) {
    const message = control.willValidate ? complaint(control) : '';
    const group = control.type === 'radio' ? control.closest('.field') : control;
    if (message && !groups.has(group)) {
      groups.add(group);
      wrong.push({ control, message });
    }
  }
  return wrong;
}

function complaint(control) {
  const { validity } = control;
  if (validity.valueMissing || (control.required && control.value.trim() === '')) {
    return control.dataset.missing ?? (isChosen(control) ? 'โปรดเลือก' : 'โปรดกรอก');
  }
  if (validity.badInput) {
    return 'โปรดกรอกวันที่ให้ครบ วัน เดือน ปี';
  }
  if (validity.rangeUnderflow) {
    return `วันที่ต้องไม่ก่อน ${thaiDate(control.min)}`;
  }
  if (validity.rangeOverflow) {
    return `วันที่ต้องไม่หลัง ${thaiDate(control.max)}`;
  }
  switch (control.dataset.type) {
    case 'number':
      return numberComplaint(control);
    case 'year':
      return yearComplaint(toNumber(control.value));
    default:
      return '';
  }
}

/** Who types a Christian year is told what is meant. */
function yearComplaint(year) {
  const known = year === null || (Number.isInteger(year) && year >= YEARS.least && year <= YEARS.most);
  return known ? '' : `โปรดกรอกปี พ.ศ. เช่น ${thaiDigits(2570)}`;
}

const isChosen = control => control.type === 'radio' || control.type === 'date' || control.tagName === 'SELECT';

function numberComplaint(control) {
  const number = toNumber(control.value);
  if (number === null) {
    return '';
  }
  if (Number.isNaN(number)) {
    return 'โปรดกรอกเป็นตัวเลข';
  }
  const { least, most } = control.dataset;
  if (least !== undefined && number < Number(least)) {
    return `ต้องไม่น้อยกว่า ${thaiNumber(least)}`;
  }
  return most !== undefined && number > Number(most) ? `ต้องไม่เกิน ${thaiNumber(most)}` : '';
}
