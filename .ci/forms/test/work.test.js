import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { start as startExecution } from '/forms/scripts/execute-measure.js';
import { start as startImport } from '/forms/scripts/import-assessment.js';
import { rowsOf } from '/forms/shared/rows.js';
import { leave, openForm, refused, server, settled, submit, type } from './page.js';

const COMPLETION = '/api/tasks/7/completion';

let shown;
let form;
let known;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

async function opened(name, start, task, answer = null) {
  shown = openForm(name);
  [form] = shown.formElement;
  known = server({ 'GET /api/tasks/7': { id: 7, key: name, mine: true, ...task }, [`POST ${COMPLETION}`]: answer });
  await start(shown);
}

const list = name => rowsOf(form.querySelector(`[data-list=${name}]`));
const values = (row, ...names) => names.map(name => row.querySelector(`[name=${name}]`).value);
const body = () => known.sent('POST', COMPLETION).at(-1)?.body;
const errorOf = control => control.closest('.field').querySelector('.field-error')?.textContent;

const RESULTS = {
  cycle: { id: 5, fiscalYear: 2566, itaYear: 2565 },
  choices: {
    items: [{ code: 'i7', text: 'แผนการใช้จ่าย' }, { code: 'e11', text: 'บริการ' }, { code: 'o41', text: 'มาตรการ' }],
    marks: [{ code: 'IIT', name: 'การรับรู้ภายใน' }, { code: 'ind3', name: 'การใช้อำนาจ' }],
    catalogue: { itaYear: 2565, remark: '' },
  },
};

async function pasted(text) {
  form.querySelector('[data-pasted]').value = text;
  form.querySelector('[data-paste]').click();
  await settled();
}

test('pasted scores fill the rows, a code that is there already gets the new one, and the rest stays to be mended', async () => {
  await opened('import-assessment', startImport, RESULTS);
  await pasted('i๗\t๖๒.๕\nข้อ\tคะแนน\n๐๔๑\t100\t"ดี\nมาก"');
  await pasted('I7\t70');
  assert.deepEqual(list('scores').map(row => values(row, 'item', 'score', 'recommendation')),
    [['i7', '70', ''], ['o41', '100', 'ดี\nมาก']]);
  assert.match(form.querySelector('[data-paste-result]').textContent, /นำเข้า ๑ ข้อ/);
  await pasted('i7\tมาก');
  assert.equal(form.querySelector('[data-pasted]').value, 'i7\tมาก');
  assert.match(form.querySelector('[data-paste-result]').textContent, /อ่านไม่ได้ ๑ บรรทัด/);
});

test('the rows of the template are pasted as they are, its total and indicators too', async () => {
  await opened('import-assessment', startImport, { ...RESULTS,
    choices: { ...RESULTS.choices, marks: [{ code: 'IIT', name: 'ภายใน' }, { code: 'ind1', name: 'หนึ่ง' }] } });
  await pasted('รหัส\tหัวข้อการประเมิน\tคะแนน\tข้อเสนอแนะ\nปี ITA\t\t2565\t\nคะแนนรวม\t\t81.45\t\nIIT\tภายใน\t๙๐\t\n'
    + 'ตัวชี้วัดที่ 1\tหนึ่ง\t91.5\t\ni7\tท่านรู้\t๖๒.๕\tควรเผยแพร่\ne11\tบริการ\t\t');
  assert.deepEqual(list('scores').map(row => values(row, 'item', 'score', 'recommendation')), [['i7', '62.5', 'ควรเผยแพร่']]);
  assert.equal(form.querySelector('[name=total]').value, '81.45');
  assert.deepEqual(list('marks').map(row => values(row, 'code', 'score')), [['IIT', '90'], ['ind1', '91.5']]);
  assert.match(form.querySelector('[data-paste-result]').textContent, /นำเข้า ๑ ข้อ$/);
  assert.equal(form.querySelector('[data-pasted]').value, '');
});

test('pasted rows that are of another year or no number stay to be mended, and nothing typed is cleared', async () => {
  await opened('import-assessment', startImport, RESULTS);
  type(form.querySelector('[name=total]'), '80.5');
  const wrong = 'ปี ITA\t\t2564\t\nIIT\tภายใน\tดีมาก\t\ni7\tท่านรู้\t\tควรเผยแพร่';
  await pasted(`คะแนนรวม\t\t\t\n${wrong}`);
  assert.equal(form.querySelector('[name=total]').value, '80.5');
  assert.equal(form.querySelector('[data-pasted]').value, wrong);
  assert.match(form.querySelector('[data-paste-result]').textContent, /อ่านไม่ได้ ๓ บรรทัด/);
});

/** A server that reads files: what it answers to each, one after the other. */
function readingFiles(...answers) {
  const asked = [];
  globalThis.XMLHttpRequest = class {
    upload = {};

    setRequestHeader() {}

    open(method, url) {
      this.url = url;
    }

    send() {
      asked.push(this.url);
      const [status, answer] = answers[asked.length - 1];
      Object.assign(this, { status, responseText: JSON.stringify(answer) });
      this.onload();
    }
  };
  return asked;
}

test('what a file leaves open is asked with a button for each answer, and what was left out is told', async () => {
  await opened('import-assessment', startImport, RESULTS);
  const asked = readingFiles(
    [422, { errors: [{ field: 'file', message: 'หมายถึงเท่าใด' }, { field: 'fractions=OF_ONE', message: 'ร้อยละ ๙๓' },
      { field: 'fractions=POINTS', message: '๐.๙๓ คะแนน' }] }],
    [200, { results: { itaYear: 2565, total: null, marks: [], scores: [{ item: 'i7', score: 93 }] }, items: 1, totals: { computed: null, published: null, lines: [] }, told: ['ไม่ได้อ่านแผ่นงาน ซ่อน'] }]);
  Object.defineProperty(form.querySelector('[name=file]'), 'files', { value: [new window.File(['x'], 'a.xlsx')] });
  form.querySelector('[data-read-file]').click();
  await settled();
  const question = form.querySelector('[data-file-result] [role=group]');
  assert.match(question.textContent, /หมายถึงเท่าใด/);
  assert.deepEqual([...question.querySelectorAll('button')].map(button => button.textContent), ['ร้อยละ ๙๓', '๐.๙๓ คะแนน']);
  question.querySelector('button').click();
  await settled();
  assert.deepEqual(asked.map(url => url.split('?')[1]), ['dryRun=true', 'dryRun=true&fractions=OF_ONE']);
  assert.equal(list('scores')[0].querySelector('[name=score]').value, '93');
  assert.match(form.querySelector('[data-file-result]').textContent, /ไม่ได้อ่านแผ่นงาน ซ่อน/);
});

test('a code is spelled as in the catalogue when its field is left, and told what it is', async () => {
  await opened('import-assessment', startImport, RESULTS);
  const [row] = list('scores');
  const item = row.querySelector('[name=item]');
  type(item, 'E ๑๑');
  leave(item);
  assert.equal(item.value, 'e11');
  assert.equal(row.querySelector('[data-item-text]').textContent, 'บริการ');
});

test('unknown and repeated codes and a missing score are told at their fields', async () => {
  await opened('import-assessment', startImport, RESULTS);
  await pasted('i7\t60\ne99\t70');
  form.querySelector('[data-add=scores]').click();
  type(list('scores')[2].querySelector('[name=item]'), 'i7');
  assert.notEqual(await submit(shown), null);
  const [, unknown, repeated] = list('scores');
  assert.equal(errorOf(unknown.querySelector('[name=item]')), 'ไม่พบรหัสนี้');
  assert.equal(errorOf(repeated.querySelector('[name=item]')), 'รหัสนี้ซ้ำกับแถวก่อนหน้า');
  assert.equal(errorOf(repeated.querySelector('[name=score]')), 'โปรดกรอกคะแนน');
  assert.equal(body(), undefined);
});

test('empty rows are not sent, and what the server says of a row stands at the row it means', async () => {
  await opened('import-assessment', startImport, RESULTS,
    refused(400, { errors: [{ field: 'scores[1].score', message: 'ข้อ OIT ได้ ๐ หรือ ๑๐๐' }] }));
  form.querySelector('[data-add=scores]').click();
  form.querySelector('[data-add=scores]').click();
  const [, second, third] = list('scores');
  for (const [row, item, score] of [[second, 'i7', '๖๐'], [third, 'o41', '50']]) {
    type(row.querySelector('[name=item]'), item);
    type(row.querySelector('[name=score]'), score);
  }
  const heard = submit(shown);
  await settled();
  assert.match(form.querySelector('.confirmation').textContent, /ปี ๒๕๖๕ จำนวน ๒ ข้อ/);
  assert.equal(body(), undefined);
  form.querySelector('.confirmation button.primary').click();
  await heard;
  assert.deepEqual(body().scores.map(({ item, score }) => [item, score]), [['i7', 60], ['o41', 50]]);
  assert.equal(errorOf(third.querySelector('[name=score]')), 'ข้อ OIT ได้ ๐ หรือ ๑๐๐');
});

const MEASURE = {
  id: 3, code: 'i7-1', title: 'เผยแพร่แผน', findings: [], baseline: 10, target: 85, targetUnit: 'ร้อยละ', actual: 90, outcome: 'ครบ',
  startsOn: '2022-10-01', endsOn: '2023-09-30', evidence: [{ id: 9, title: 'ภาพ (1)', url: '/x', resultId: 41, visibility: 'PUBLIC' }],
  activities: [{ id: 31, number: 1, text: 'ร่าง', results: [{ id: 41, doneOn: '2022-11-01', text: 'ร่างแล้ว', quantity: 1, quantityUnit: 'ฉบับ' }] },
    { id: 32, number: 2, text: 'ประกาศ', results: [] }],
};
const EXECUTION = { cycle: { id: 5, fiscalYear: 2566 }, findings: [], measure: MEASURE, largestFile: 1000 };
const entry = name => form.querySelector(`[data-entry] [name=${name}]`);
const press = async (text, within = form) => {
  [...within.querySelectorAll('button')].find(button => button.textContent.startsWith(text)).click();
  await settled();
};

async function recording(answers = {}) {
  await opened('execute-measure', startExecution, EXECUTION);
  const asked = known;
  known = server({
    'GET /api/tasks/7': { id: 7, key: 'execute-measure', mine: true, ...EXECUTION },
    'POST /api/measures/3/results': { id: 42 }, 'PUT /api/measures/3/results/41': null, [`POST ${COMPLETION}`]: null, ...answers,
  });
  return asked;
}

test('the work is sent with what came of it, and without a list of what was recorded before', async () => {
  await recording();
  type(form.querySelector('[name=actual]'), '๙๑');
  assert.equal(await submit(shown), null);
  assert.deepEqual(body(), { actual: 91, outcome: 'ครบ', problems: '', suggestions: '' });
});

test('a result is recorded at once, and its fields are empty for the next', async () => {
  await recording();
  type(entry('activityId'), '32');
  type(entry('text'), 'ปิดประกาศ ๓ แห่ง');
  type(entry('doneOn'), '2023-02-10');
  type(entry('quantity'), '๓');
  await press('บันทึกผลนี้');
  assert.deepEqual(known.sent('POST', '/api/measures/3/results').at(-1).body, {
    activityId: '32', doneOn: '2023-02-10', text: 'ปิดประกาศ ๓ แห่ง', quantity: 3, quantityUnit: '', outsideReason: '',
  });
  assert.equal(entry('text').value, '');
  assert.match(form.querySelector('[data-messages]').textContent, /บันทึกผลแล้ว/);
});

test('a day outside the planned time asks why before anything is sent', async () => {
  await recording();
  assert.equal(form.querySelector('[data-entry] [data-outside]').hidden, false); // today is long after that year
  type(entry('activityId'), '32');
  type(entry('text'), 'ทำแล้ว');
  type(entry('doneOn'), '2021-05-01');
  await press('บันทึกผลนี้');
  assert.equal(errorOf(entry('outsideReason')), 'โปรดบอกเหตุผล');
  assert.equal(known.sent('POST', '/api/measures/3/results').length, 0);
  type(entry('doneOn'), '2023-05-01');
  assert.equal(form.querySelector('[data-entry] [data-outside]').hidden, true);
});

test('what is typed for a result and not recorded is not lost with the work', async () => {
  await recording();
  type(entry('text'), 'ยังไม่ได้กด');
  assert.notEqual(await submit(shown), null);
  assert.match(form.querySelector('[data-messages]').textContent, /ยังไม่ได้กด "บันทึกผลนี้"/);
  assert.equal(body(), undefined);
});

test('what the server has against a result stands at its field, and everything typed stays', async () => {
  await recording({ 'POST /api/measures/3/results': refused(422, { errors: [{ field: 'text', message: 'ยาวเกินไป' }] }) });
  type(entry('activityId'), '32');
  type(entry('text'), 'ทำแล้ว');
  type(entry('doneOn'), '2023-02-10');
  await press('บันทึกผลนี้');
  assert.equal(errorOf(entry('text')), 'ยาวเกินไป');
  assert.equal(entry('text').value, 'ทำแล้ว');
});

test('a result is shown with its files, and put right in the fields it was typed in', async () => {
  await recording();
  const shownResults = form.querySelector('[data-recorded]');
  assert.match(shownResults.textContent, /ร่างแล้ว ๑ ฉบับ/);
  assert.match(shownResults.textContent, /ภาพ \(๑\)/);
  await press('แก้ไข', shownResults);
  assert.equal(entry('text').value, 'ร่างแล้ว');
  type(entry('text'), 'ร่างใหม่');
  await press('บันทึกการแก้ไข');
  assert.equal(known.sent('PUT', '/api/measures/3/results/41').at(-1).body.text, 'ร่างใหม่');
  assert.equal(known.sent('POST', '/api/measures/3/results').length, 0);
});

test('evidence is put right where it is listed, with a reason where its day is outside the planned time', async () => {
  await recording({ 'PUT /api/measures/3/evidence/9': {} });
  const changing = form.querySelector('[data-recorded] details.changing');
  changing.open = true;
  changing.dispatchEvent(new Event('toggle'));
  const control = name => changing.querySelector(`#change-9-${name}`);
  assert.equal(control('title').value, 'ภาพ (1)');
  assert.equal(control('outsideReason').closest('.field').hidden, true);
  type(control('title'), 'ภาพการประชุม');
  type(control('effectiveOn'), '2021-05-01');
  assert.equal(control('outsideReason').closest('.field').hidden, false);
  type(control('outsideReason'), 'ทำล่วงหน้า');
  await press('บันทึกการแก้ไข', changing);
  assert.deepEqual(known.sent('PUT', '/api/measures/3/evidence/9').at(-1).body, {
    title: 'ภาพการประชุม', effectiveOn: '2021-05-01', outsideReason: 'ทำล่วงหน้า', visibility: 'PUBLIC', url: null,
  });
});

test('a step without a result is named before the work is sent, and is not given up without a reason', async () => {
  await recording({ 'PUT /api/measures/3/activities/32/conclusion': null });
  assert.match(form.querySelector('[data-missing]').textContent, /ประกาศ/);
  await press('บันทึกว่าดำเนินการไม่ได้');
  assert.equal(known.sent('PUT', '/api/measures/3/activities/32/conclusion').length, 0);
  type(form.querySelector('#entry-reason-32'), 'น้ำท่วม');
  await press('บันทึกว่าดำเนินการไม่ได้');
  assert.deepEqual(known.sent('PUT', '/api/measures/3/activities/32/conclusion').at(-1).body,
    { conclusion: 'NOT_POSSIBLE', reason: 'น้ำท่วม' });
});

test('work that says what it said where it was marked is sent only by who means it, and what is typed counts', async () => {
  const unmended = [{ key: 'outcome', what: 'ผลลัพธ์', text: 'ทราบ' }, { key: 'result/3', what: 'ผลการดำเนินการ', text: 'ประชุม' }];
  await opened('execute-measure', startExecution, { ...EXECUTION, measure: { ...EXECUTION.measure, outcome: 'ทราบ', actual: 95 }, unmended });
  const asked = () => [...form.querySelectorAll('.confirmation:not([hidden]) li')].map(one => one.textContent);
  const button = said => [...form.querySelectorAll('.confirmation button')].find(one => one.textContent === said);
  submit(shown);
  await settled();
  assert.deepEqual(asked(), ['ผลลัพธ์ ทราบ', 'ผลการดำเนินการ ประชุม']);
  button('กลับไปแก้ไข').click();
  await settled();
  assert.equal(body(), undefined);
  type(form.querySelector('[name=outcome]'), 'บุคลากรทุกคนทราบ');
  submit(shown);
  await settled();
  assert.deepEqual(asked(), ['ผลการดำเนินการ ประชุม']);
  button('ยืนยัน').click();
  await settled();
  assert.equal(body().outcome, 'บุคลากรทุกคนทราบ');
});

test('who only reads is offered nothing', async () => {
  await opened('execute-measure', startExecution, { ...EXECUTION, mine: false, assignee: { id: 'a', name: 'สมหญิง' } });
  assert.equal(form.querySelector('[data-record]'), null);
  assert.equal(form.querySelectorAll('[data-recorded] button').length, 0);
  assert.match(form.querySelector('[data-recorded]').textContent, /ร่างแล้ว/);
});

test('a wish to cancel that was written and never sent is not dropped with the task', async () => {
  await opened('execute-measure', startExecution, EXECUTION);
  form.querySelector('[name=cancellation]').value = 'โครงการถูกยุบ';
  assert.notEqual(await submit(shown), null);
  assert.match(errorOf(form.querySelector('[name=cancellation]')), /มีคำขอยกเลิกที่ยังไม่ได้ส่ง/);
  assert.equal(body(), undefined);
});
