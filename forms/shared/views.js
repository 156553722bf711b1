/** Read-only panels for forms and for Cockpit: plain DOM from the data of the API, no framework. */

import { element, newTabLink } from './element.js';
import { thaiDate, thaiDigits, thaiNumber } from './thai.js';

export const panel = (title, ...content) =>
  element('section', { class: 'panel' }, element('h3', {}, title), ...content);

/** Label and value pairs; a pair without a value is left out. */
export function facts(pairs) {
  const list = element('dl', { class: 'facts' });
  for (const [label, value] of pairs) {
    if (value !== null && value !== undefined && value !== '') {
      list.append(element('div', {}, element('dt', {}, label), element('dd', {}, value)));
    }
  }
  return list;
}

export function finding(found) {
  const score = known(found.score) ? `คะแนน ${thaiNumber(found.score)}` : '';
  return element('div', { class: 'finding' },
    element('p', { class: 'finding-head' },
      element('strong', {}, found.item), ' ',
      element('span', { class: `badge ${found.kind.toLowerCase()}` }, found.kindText), ' ',
      element('span', { class: 'quiet' }, [found.instrument, score].filter(Boolean).join(' · '))),
    element('p', {}, found.itemText),
    found.rule ? element('p', { class: 'quiet' }, `กฎที่ใช้: ${thaiDigits(found.rule)}`) : null,
    found.issue ? element('p', { class: 'quote' }, found.issue) : null,
    found.earlier ? again(found) : null);
}

/** A weakness that comes again (ซ้ำ): what was done about it the year before, and how that ended. */
function again({ earlier, repeated }) {
  return element('details', { class: 'again', 'data-again': '', hidden: !repeated, open: true },
    element('summary', {}, element('strong', { class: 'badge urgent' }, 'ซ้ำ'),
      ` ปีงบประมาณ ${year(earlier.fiscalYear)} ข้อ ${earlier.item} ก็เป็นจุดอ่อน (${scored(earlier)})`),
    earlier.measures.length === 0 ? element('p', { class: 'quiet' }, 'ปีนั้นไม่มีมาตรการสำหรับข้อนี้โดยตรง')
      : element('ul', { class: 'plain' }, ...earlier.measures.map(tried)));
}

export const known = value => value !== null && value !== undefined;

const scored = ({ kindText, score }) =>
  known(score) ? `${kindText} ได้ ${twoDecimals(score)} คะแนน` : kindText;

const tried = ended => element('li', {},
  element('p', {}, element('strong', {}, `${ended.code} ${ended.title}`), ' ', element('span', { class: 'badge' }, ended.stateText)),
  element('p', {}, [ended.indicator, known(ended.target) ? `เป้าหมาย ${quantity(ended.target, ended.targetUnit)}` : '',
    known(ended.actual) ? `ทำได้ ${quantity(ended.actual, ended.targetUnit)}` : 'ยังไม่มีผลเป็นตัวเลข'].filter(Boolean).join(' · ')),
  ended.outcome ? element('p', { class: 'quote' }, ended.outcome) : null);

export function measure(planned) {
  return element('article', { class: 'measure' },
    element('h4', {}, `${planned.code} ${planned.title} `, element('span', { class: 'badge' }, planned.stateText ?? '')),
    facts([
      ['แก้ประเด็น', list(planned.findings.map(found => `${found.item} ${found.issue ?? ''}`))],
      ['ผู้รับผิดชอบ', [planned.unit?.name, planned.position, planned.owner?.name].filter(Boolean).join(' · ')],
      ['ระยะเวลา', period(planned)],
      ['งบประมาณ', budget(planned.budget)],
      ['ตัวชี้วัด', planned.indicator],
      ['การกำกับติดตามและรายงานผล', planned.monitoring],
    ]),
    activities(planned.activities),
    outcome(planned));
}

export const period = planned => `${thaiDate(planned.startsOn)} – ${thaiDate(planned.endsOn)}`;

export const budget = amount =>
  amount === null || amount === undefined ? 'ไม่ใช้งบประมาณ' : `${thaiNumber(amount)} บาท`;

/** The steps of a measure, each with what was done. */
export function activities(steps) {
  return element('ol', { class: 'activities' }, ...steps.map(step =>
    element('li', {}, element('p', {}, step.text), results(step.results ?? []))));
}

function results(done) {
  return done.length === 0 ? null : element('ul', { class: 'results' }, ...done.map(result =>
    element('li', {},
      element('span', { class: 'quiet' }, `${thaiDate(result.doneOn)} `),
      result.text,
      result.quantity === null || result.quantity === undefined
        ? null
        : element('strong', {}, ` ${quantity(result.quantity, result.quantityUnit)}`))));
}

/** Baseline, target and actual side by side, then the sentence; nothing before a target is set. */
export function outcome(planned) {
  const values = [['ค่าเริ่มต้น', planned.baseline], ['ค่าเป้าหมาย', planned.target], ['ผลที่ได้จริง', planned.actual]]
    .filter(([, value]) => value !== null && value !== undefined && value !== '');
  return element('div', { class: 'outcome' },
    element('div', { class: 'figures' }, ...values.map(([label, value]) =>
      element('div', {}, element('span', { class: 'quiet' }, label),
        element('strong', {}, quantity(value, planned.targetUnit))))),
    facts([
      ['ผลลัพธ์หรือความสำเร็จ', planned.outcome],
      ['ปัญหาและอุปสรรค', planned.problems],
      ['ข้อเสนอแนะ', planned.suggestions],
    ]));
}

/** ๔๒ คน, but ร้อยละ ๘๕: Thai says per cent before the number. */
export const quantity = (value, unit) => /^ร้อยละ/.test(unit ?? '')
  ? `${unit} ${thaiNumber(value)}`
  : `${thaiNumber(value)} ${unit ?? ''}`.trim();

/** Evidence with a link each; `action` may add a button to an entry. */
export function evidence(entries, action = () => null) {
  if (entries.length === 0) {
    return element('p', { class: 'quiet' }, 'ยังไม่มีหลักฐาน');
  }
  return element('ul', { class: 'evidence' }, ...entries.map(entry => element('li', {},
    element('div', {},
      newTabLink(entry.url, entry.title || entry.fileName || entry.url),
      element('p', { class: 'quiet' }, evidenceDetails(entry)),
      entry.outsideReason ? element('p', { class: 'quiet' }, `นอกช่วงเวลาที่วางแผนไว้เพราะ ${entry.outsideReason}`) : null),
    action(entry))));
}

function evidenceDetails(entry) {
  return [
    entry.kind === 'FILE' ? `ไฟล์ ${thaiDigits(entry.sizeText ?? '')}`.trim() : 'ลิงก์',
    entry.effectiveOn ? `ลงวันที่ ${thaiDate(entry.effectiveOn)}` : '',
    entry.visibility === 'PUBLIC' ? 'เผยแพร่ต่อสาธารณะ' : 'ใช้ภายใน',
    entry.by ? `แนบโดย ${entry.by.name}` : '',
  ].filter(Boolean).join(' · ');
}

/** What a plan would say otherwise, each thing before and after. */
export function differences(changes) {
  return facts(changes.map(({ what, before, after }) => [what, element('div', {},
    element('del', { class: 'before' }, before || 'ไม่มี'), element('ins', { class: 'after' }, after || 'ไม่มี'))]));
}

/** What was decided so far, newest first. */
export function decisions(made) {
  return element('ol', { class: 'decisions' }, ...made.map(decision => element('li', {},
    element('span', { class: `badge ${decision.passed ? 'passed' : 'returned'}` },
      `${decision.kind === 'REVIEW' ? 'ตรวจสอบ' : 'อนุมัติ'}: ${decision.passed ? 'ผ่าน' : 'ส่งคืนแก้ไข'}`),
    element('span', { class: 'quiet' }, ` ${decision.by.name} · ${decision.atText}`),
    decision.voided ? element('p', { class: 'warning' }, 'เนื้อหาเปลี่ยนไปหลังการพิจารณานี้ ผลการพิจารณานี้จึงไม่มีผลแล้ว') : null,
    decision.reason ? element('p', { class: 'quote' }, decision.reason) : null)));
}

export function missing(sentences) {
  return sentences.length === 0
    ? element('p', { class: 'complete' }, '✓ ข้อมูลครบถ้วน')
    : element('ul', { class: 'missing' }, ...sentences.map(sentence => element('li', {}, sentence)));
}

/** The way out for who sees that the results are not right. */
export const takingBack = ({ id }) => element('p', { class: 'quiet' }, 'ผลการประเมินไม่ถูกต้อง? ',
  newTabLink(`/home/cycles/${id}/results/withdrawal`, 'ถอนกลับมาแก้ไข'));

export const list = texts => texts.length === 0
  ? ''
  : element('ul', { class: 'plain' }, ...texts.map(text => element('li', {}, text)));

export const year = number => `พ.ศ. ${thaiDigits(number)}`;

/** What the scores come to: the total, the level and every instrument; a difference from what was published stands out. */
export function comesTo(result) {
  return element('div', { class: 'totals' },
    facts([
      ['คะแนนรวมที่คำนวณได้', result.computed === null ? 'ยังคำนวณไม่ได้ เพราะคะแนนตัวชี้วัดยังไม่ครบ' : twoDecimals(result.computed)],
      ['คะแนนรวมที่ประกาศ', result.published === null ? '' : twoDecimals(result.published)],
      ['ระดับผลการประเมิน', result.band ?? ''],
    ]),
    differs(result),
    result.provisional ? element('p', { class: 'warning' },
      'ระดับผลนี้ยังไม่แน่นอน เพราะยังไม่มีคะแนนของทุกเครื่องมือที่ต้องผ่านเกณฑ์') : null,
    lines(result.lines.filter(line => line.value !== null)));
}

export const twoDecimals = value =>
  thaiDigits(Number(value).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }));

const differs = ({ difference }) => known(difference)
  ? element('p', { class: 'warning' }, `คะแนนที่ประกาศต่างจากที่คำนวณ ${twoDecimals(difference)} คะแนน`) : null;

function lines(given) {
  return given.length === 0 ? null : element('ul', { class: 'plain' }, ...given.map(line =>
    element('li', {}, `${line.code.startsWith('ind') ? `ตัวชี้วัดที่ ${thaiDigits(line.code.slice(3))}` : line.code} ${line.name} `,
      element('strong', {}, twoDecimals(line.value)), differs(line))));
}

export function scores(rows) {
  const cell = (tag, text) => element(tag, {}, text ?? '');
  return element('div', { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'คะแนนรายข้อ' },
    element('table', {},
      element('thead', {}, element('tr', {}, ...['ข้อ', 'หัวข้อการประเมิน', 'คะแนน'].map(text => cell('th', text)))),
      element('tbody', {}, ...rows.map(row => element('tr', {},
        cell('td', row.item), cell('td', row.text), cell('td', thaiNumber(row.score)))))));
}
