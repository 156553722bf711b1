/** The short form that records what was done once: one step, one day, a sentence, and the pictures of it. */

import { today } from '../shared/dates.js';
import { element } from '../shared/element.js';
import { digits, say } from '../shared/english.js';
import { LONGEST } from '../shared/longest.js';

/** Fresh fields for a result of one of those steps; those that may go on come first. */
export const entryFields = steps => [
  element('div', { class: 'fields' },
    field('activityId', say('ขั้นตอน', 'Step'), '', choice(steps), 'wide'),
    field('text', say('สิ่งที่ได้ดำเนินการ', 'What was done'), '',
      element('textarea', { id: 'entry-text', name: 'text', rows: 2, maxLength: LONGEST.text }), 'wide'),
    field('files', say('ภาพถ่ายหรือไฟล์หลักฐาน', 'Pictures or files'),
      say('เลือกได้หลายไฟล์พร้อมกัน: ภาพ PDF DOCX หรือ XLSX', 'Several at once: pictures, PDF, DOCX or XLSX'),
      element('input', { type: 'file', id: 'entry-files', name: 'files', multiple: true, accept: 'image/jpeg,image/png,.pdf,.docx,.xlsx' }), 'wide'),
    field('doneOn', say('วันที่ดำเนินการ', 'Day'), '',
      element('input', { type: 'date', id: 'entry-doneOn', name: 'doneOn', value: today() })),
    field('quantity', say('จำนวน', 'Quantity'), '', element('input', {
      type: 'text', inputMode: 'decimal', id: 'entry-quantity', name: 'quantity', 'data-type': 'number', 'data-least': '0',
    })),
    field('quantityUnit', say('หน่วยนับ', 'Unit'), say('เช่น คน ครั้ง', 'As people, times'),
      element('input', { type: 'text', id: 'entry-quantityUnit', name: 'quantityUnit', maxLength: LONGEST.line }))),
  reason(),
  visibility(),
  element('progress', { max: 1, value: 0, hidden: true, 'aria-label': say('ความคืบหน้าการส่งไฟล์', 'Sending files') }),
  element('p', { class: 'actions' },
    element('button', { type: 'button', class: 'primary', 'data-record': '' }, say('บันทึกผลนี้', 'Record this result')),
    element('button', { type: 'button', 'data-record-cancel': '', hidden: true }, say('ยกเลิกการแก้ไข', 'Do not change it'))),
];

const REQUIRED = ['activityId', 'text', 'doneOn'];

const field = (name, label, help, control, width = '') => element('div', { class: `field ${width}`.trim() },
  element('label', { for: `entry-${name}`, class: REQUIRED.includes(name) ? 'required' : '' }, label),
  help ? element('p', { class: 'help', id: `entry-${name}-help` }, help) : null,
  described(control, help && `entry-${name}-help`));

function described(control, help) {
  if (help) {
    control.setAttribute('aria-describedby', help);
  }
  return control;
}

function choice(steps) {
  const open = steps.filter(({ conclusion }) => !conclusion);
  const select = element('select', { id: 'entry-activityId', name: 'activityId' }, ...[...open, ...steps.filter(step => !open.includes(step))]
    .map(({ id, number, text }) => element('option', { value: id }, `${say('ขั้นตอนที่', 'Step')} ${digits(number)} ${text}`)));
  if (open.length > 1) {
    select.prepend(element('option', { value: '' }, say('เลือกขั้นตอน', 'Choose a step')));
    select.value = '';
  }
  return select;
}

const reason = () => element('div', { class: 'field', 'data-outside': '', hidden: true },
  element('label', { for: 'entry-outsideReason', class: 'required' }, say('เหตุผลที่ทำนอกช่วงเวลาที่วางแผนไว้', 'Why on a day outside the planned time')),
  element('p', { class: 'help', id: 'entry-outsideReason-help' },
    say('ตรวจวันที่อีกครั้งก่อน ผู้ตรวจสอบจะเห็นเหตุผลนี้', 'Check the day first. The reviewer sees this reason.')),
  element('textarea', { id: 'entry-outsideReason', name: 'outsideReason', rows: 2, maxLength: LONGEST.line, 'aria-describedby': 'entry-outsideReason-help' }));

const visibility = () => element('fieldset', { class: 'field', 'data-visibility': '', hidden: true },
  element('legend', {}, say('การเผยแพร่ไฟล์', 'Who may see the files')),
  option('INTERNAL', say('ใช้ภายใน ผู้ตรวจสอบและผู้อนุมัติเห็น', 'Inside: those who review and approve'), true),
  option('PUBLIC', say('เผยแพร่ต่อสาธารณะ ตรวจแล้วว่าไม่มีข้อมูลส่วนบุคคล', 'Everybody: it shows nothing personal'), false));

const option = (value, label, checked) => element('label', { class: 'option' },
  element('input', { type: 'radio', name: 'visibility', value, checked }), element('span', {}, label));
