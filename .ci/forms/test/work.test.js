import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { start as startExecution } from '/forms/scripts/execute-measure.js';
import { start as startImport } from '/forms/scripts/import-assessment.js';
import { rowsOf } from '/forms/shared/rows.js';
import { leave, openForm, refused, server, settled, submit, texts, type } from './page.js';

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
  await submit(shown);
  assert.deepEqual(body().scores.map(({ item, score }) => [item, score]), [['i7', 60], ['o41', 50]]);
  assert.equal(errorOf(third.querySelector('[name=score]')), 'ข้อ OIT ได้ ๐ หรือ ๑๐๐');
});

const MEASURE = {
  id: 3, code: 'i7-1', title: 'เผยแพร่แผน', findings: [], baseline: 10, target: 85, targetUnit: 'ร้อยละ', actual: 90, outcome: 'ครบ',
  activities: [{ id: 31, text: 'ร่าง', results: [{ doneOn: '2022-11-01', text: 'ร่างแล้ว', quantity: 1, unit: 'ฉบับ' }] },
    { id: 32, text: 'ประกาศ', results: [{ doneOn: '2022-12-01', text: 'ประกาศแล้ว', quantity: 4, unit: 'ครั้ง' }] }],
};
const EXECUTION = { cycle: { id: 5, fiscalYear: 2566 }, findings: [], measure: MEASURE };

test('results of all activities go out in one list, each with its activity', async () => {
  await opened('execute-measure', startExecution, EXECUTION);
  assert.deepEqual(texts(form.querySelectorAll('[data-list=activities] > [data-row] legend')).slice(0, 2), ['ขั้นตอนที่ ๑ ร่าง', 'ขั้นตอนที่ ๒ ประกาศ']);
  assert.equal(await submit(shown), null);
  assert.deepEqual(body().results.map(({ activityId, text, quantity }) => [activityId, text, quantity]),
    [['31', 'ร่างแล้ว', 1], ['32', 'ประกาศแล้ว', 4]]);
});

test('what the server says of the second result stands in the second activity', async () => {
  await opened('execute-measure', startExecution, EXECUTION,
    refused(400, { errors: [{ field: 'results[1].text', message: 'ซ้ำกับแผน' }] }));
  await submit(shown);
  assert.equal(errorOf(list('activities')[1].querySelector('[name=text]')), 'ซ้ำกับแผน');
  assert.equal(errorOf(list('activities')[0].querySelector('[name=text]')), undefined);
});

test('a wish to cancel that was written and never sent is not dropped with the task', async () => {
  await opened('execute-measure', startExecution, EXECUTION);
  form.querySelector('[name=cancellation]').value = 'โครงการถูกยุบ';
  assert.notEqual(await submit(shown), null);
  assert.match(errorOf(form.querySelector('[name=cancellation]')), /มีคำขอยกเลิกที่ยังไม่ได้ส่ง/);
  assert.equal(body(), undefined);
});
