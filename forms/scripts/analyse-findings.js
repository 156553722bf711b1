/** Deciding what each low score means for the agency. */

import { byUrgency } from '../shared/findings.js';
import { start as startTask } from '../shared/form.js';
import { rowsOf } from '../shared/rows.js';
import * as views from '../shared/views.js';

export const start = camForm => startTask(camForm, {
  initial: task => ({ findings: byUrgency(task.findings).map(({ id, kind, issue }) => ({ id, kind, issue })) }),
  changed: follow,
  body: ({ findings }) => ({ findings }),
  done: 'บันทึกผลการวิเคราะห์แล้ว ขั้นต่อไปคือวางแผนมาตรการ',
});

/** Shows the finding of each row, and asks for the weakness unless it is a strength to keep. */
function follow(form, task) {
  const known = new Map((task?.findings ?? []).map(found => [String(found.id), found]));
  for (const row of rowsOf(form.querySelector('[data-list=findings]'))) {
    const found = known.get(row.querySelector('[name=id]').value);
    const shown = row.querySelector('[data-finding]');
    if (found && !shown.hasChildNodes()) {
      shown.append(views.finding({ ...found, kindText: '', issue: '' })); // both can be changed in the row
    }
    const issue = row.querySelector('[name=issue]');
    issue.required = row.querySelector('[name=kind]').value !== 'KEEP';
    issue.closest('.field').hidden = !issue.required;
  }
}
