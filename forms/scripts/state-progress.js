/** One sentence of the owner on a measure that was not finished on the last day of a monitoring round. */

import { start as startTask } from '../shared/form.js';
import * as views from '../shared/views.js';

export const start = camForm => startTask(camForm, {
  prepare(form, { measure, round }) {
    form.querySelector('[data-asked]').textContent = `ความก้าวหน้าถึงวันที่ ${round.lastDayText}`;
    form.querySelector('[data-target]').textContent = target(measure);
    form.querySelector('[data-subject]').replaceChildren(views.panel('มาตรการ', views.measure(measure)));
  },
  initial: ({ measure, round }) => {
    const said = round.sentences.find(({ measureId }) => measureId === measure.id);
    return said ? { text: said.text, reached: said.reached } : {};
  },
  body: ({ text, reached }) => ({ text, reached }),
  done: 'ส่งความก้าวหน้าแล้ว เจ้าหน้าที่รวบรวมเป็นรายงานของรอบ ท่านบันทึกผลของมาตรการต่อได้ตามปกติ',
});

const target = ({ target: wanted, targetUnit }) => (views.known(wanted)
  ? `เป้าหมายคือ ${views.quantity(wanted, targetUnit)} หากยังนับไม่ได้ ให้เว้นว่าง`
  : 'หากยังนับไม่ได้ ให้เว้นว่าง');
