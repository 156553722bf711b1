/** What an owner may ask for beside the normal way: giving the measure up. */

import { post } from '../shared/api.js';
import { showErrors, showNote, showProblem } from '../shared/messages.js';
import { text } from '../shared/texts.js';

const reasonOf = form => form.querySelector('[name=cancellation]');

const buttonOf = form => form.querySelector('[data-cancel]');

export function enableCancellation(form, context) {
  buttonOf(form).onclick = () => send(form, context);
}

/** Completing the task would drop a request that was written and never sent. */
export const unsentCancellation = form => (reasonOf(form).value.trim() === '' ? [] : [{
  control: reasonOf(form), message: text('form.execute.cancel.unsent'),
}]);

async function send(form, context) {
  const area = reasonOf(form);
  const reason = area.value.trim();
  if (reason === '') {
    showErrors(form, [{ control: area, message: text('form.check.fill') }], text('form.execute.cancel.wrong'));
    return;
  }
  area.disabled = true;
  buttonOf(form).disabled = true;
  try {
    await post(`/api/measures/${encodeURIComponent(context.task.measure.id)}/cancellation`, { reason });
    area.value = '';
    await context.draft.save();
    await context.reload();
    showNote(form, text('form.execute.cancel.done'));
  } catch (problem) {
    showProblem(form, problem, { path: field => (field === 'reason' ? 'cancellation' : field), reload: context.reload });
  } finally {
    area.disabled = false;
    buttonOf(form).disabled = false;
  }
}
