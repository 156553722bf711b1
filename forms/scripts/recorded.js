/** What was recorded, step by step, with the buttons to put it right. */

import { element, newTabLink } from '../shared/element.js';
import { date, digits, say } from '../shared/english.js';
import { LONGEST } from '../shared/longest.js';
import { quantity } from '../shared/views.js';

/** `does`: what the buttons do: correct(result), change(evidence), remove(result, button), conclude(step, conclusion, reason); null for a reader. */
export const recorded = (measure, does) => element('ol', { class: 'recorded' }, ...measure.activities.map(step => element('li', {},
  element('p', {}, element('strong', {}, `${say('ขั้นตอนที่', 'Step')} ${digits(step.number)}`), ` ${step.text} `, badge(step)),
  step.conclusionReason ? element('p', { class: 'quote' }, step.conclusionReason) : null,
  results(step, measure, does),
  does ? ending(step, does) : null)));

const badge = ({ conclusion, results }) => conclusion === 'DONE'
  ? element('span', { class: 'badge passed' }, say('ครบแล้ว', 'Done'))
  : conclusion === 'NOT_POSSIBLE'
    ? element('span', { class: 'badge returned' }, say('ดำเนินการไม่ได้', 'Not possible'))
    : results.length === 0 ? element('span', { class: 'badge' }, say('ยังไม่มีผล', 'No result yet')) : null;

const results = (step, measure, does) => step.results.length === 0 ? null
  : element('ul', { class: 'plain' }, ...step.results.map(result => element('li', { class: 'row-card' },
    element('p', {}, element('span', { class: 'quiet' }, result.doneOn ? date(result.doneOn) : ''), ` ${result.text}`,
      result.quantity === null || result.quantity === undefined ? null
        : element('strong', {}, ` ${quantity(result.quantity, result.quantityUnit)}`)),
    result.outsideReason ? element('p', { class: 'quiet' },
      `${say('นอกช่วงเวลาที่วางแผนไว้เพราะ', 'Outside the planned time because:')} ${result.outsideReason}`) : null,
    files(result, measure, does),
    does ? element('p', { class: 'buttons' },
      button(say('แก้ไขหรือเพิ่มไฟล์', 'Correct it or add files'), result, () => does.correct(step, result)),
      button(say('ลบ', 'Remove'), result, pressed => does.remove(result, pressed), 'danger')) : null)));

/** Which of several buttons of the same name it is, for whoever hears the page. */
const button = (label, { text }, press, kind = '') => element('button', { type: 'button', class: kind, onclick: event => press(event.currentTarget) },
  label, element('span', { class: 'unseen' }, ` ${text.slice(0, 40)}`));

function files({ id }, { evidence = [] }, does) {
  const own = evidence.filter(({ resultId }) => resultId === id);
  return own.length === 0 ? null : element('ul', { class: 'plain' }, ...own.map(entry => element('li', {},
    newTabLink(entry.url, entry.title), element('span', { class: 'quiet' },
      ` ${entry.visibility === 'PUBLIC' ? say('เผยแพร่ต่อสาธารณะ', 'public') : say('ใช้ภายใน', 'inside')}`),
    does ? does.change(entry) : null)));
}

function ending(step, does) {
  const press = (label, action) => element('button', { type: 'button', onclick: action }, label,
    element('span', { class: 'unseen' }, ` ${say('ขั้นตอนที่', 'step')} ${digits(step.number)}`));
  if (step.conclusion) {
    return element('p', {}, press(say('ทำต่อ', 'It goes on'), () => does.conclude(step, null, null)));
  }
  return step.results.length > 0
    ? element('p', {}, press(say('ขั้นตอนนี้ครบแล้ว', 'This step is done'), () => does.conclude(step, 'DONE', null)))
    : giveUp(step, does);
}

function giveUp(step, does) {
  const id = `entry-reason-${step.id}`;
  const why = element('textarea', { id, rows: 2, maxLength: LONGEST.text });
  return element('details', {}, element('summary', {}, say('ดำเนินการไม่ได้', 'It is not possible')),
    element('div', { class: 'field' }, element('label', { for: id, class: 'required' }, say('เหตุผล', 'Why')), why),
    element('button', { type: 'button', onclick: () => does.conclude(step, 'NOT_POSSIBLE', why.value.trim(), why) },
      say('บันทึกว่าดำเนินการไม่ได้', 'Record that it is not possible')));
}
