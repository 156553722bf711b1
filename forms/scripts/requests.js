/** What an owner may ask for beside the normal way: cancelling the measure, or handing it to somebody else. */

import { post } from '../shared/api.js';
import { element } from '../shared/element.js';
import { showErrors, showNote, showProblem } from '../shared/messages.js';

const enabled = new WeakSet();

export function enableRequests(form, task, context) {
  const people = (task.choices?.people ?? []).filter(({ id }) => id !== task.measure.owner?.id);
  const handing = form.querySelector('[data-request=reassignment]');
  handing.hidden = people.length === 0;
  handing.querySelector('select').replaceChildren(element('option', { value: '' }, 'เลือกผู้รับผิดชอบคนใหม่'),
    ...people.map(({ id, name }) => element('option', { value: id }, name)));
  if (!enabled.has(form)) {
    enabled.add(form);
    form.querySelectorAll('[data-request]').forEach(request =>
      request.querySelector('button').addEventListener('click', () => send(form, request, context)));
  }
}

async function send(form, request, context) {
  const controls = [...request.querySelectorAll('textarea, select')];
  const empty = controls.filter(control => control.value.trim() === '');
  if (empty.length > 0) {
    showErrors(form, empty.map(control => ({ control, message: 'โปรดกรอก' })), 'ยังส่งคำขอไม่ได้');
    return;
  }
  const body = Object.fromEntries(controls.map(control => [control.dataset.send, control.value.trim()]));
  try {
    await post(`/api/measures/${encodeURIComponent(context.task.measure.id)}/${request.dataset.request}`, body);
    await context.draft.save();
    controls.forEach(control => { control.value = ''; });
    await context.reload();
    showNote(form, request.dataset.done);
  } catch (problem) {
    showProblem(form, problem, { reload: context.reload });
  }
}
