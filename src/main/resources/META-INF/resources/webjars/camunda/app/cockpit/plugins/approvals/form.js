// The decision as Tasklist's form asks it, and a second look before it becomes part of the record.
import { check } from '/forms/shared/checks.js';
import { askForReason, confirmation as confirmationPlace, decisionBody, decisionFields, question, unanswered } from '/forms/shared/decision.js';
import { element } from '/forms/shared/element.js';
import { fill, read } from '/forms/shared/fields.js';
import { clear, showErrors } from '/forms/shared/messages.js';

/** `decide(body, done)` answers with a notice to show when the server refused, or with nothing. */
export function decisionForm(task, decide) {
  const typed = remembered(task.id);
  const fields = element('fieldset', {}, ...decisionFields(task, ask));
  const refused = element('div', {});
  const confirmation = confirmationPlace();
  const form = element('form', { class: 'panel decision', noValidate: true, onsubmit: stay, oninput: keep, onchange: keep },
    element('div', { 'data-messages': '', tabIndex: -1 }), fields, refused, confirmation);

  function keep() {
    askForReason(form);
    typed.keep(read(form));
  }

  /** Nothing is decided by a key that sends forms. */
  function stay(event) {
    event.preventDefault();
  }

  function ask() {
    refused.replaceChildren();
    clear(form);
    const wrong = [...check(form), ...unanswered(form)];
    if (wrong.length > 0) {
      showErrors(form, wrong);
      return;
    }
    const values = read(form);
    confirmation.replaceChildren(...question(task, values, () => send(values), () => settle(false)));
    settle(true);
    confirmation.querySelector('button').focus();
  }

  function settle(asking) {
    confirmation.hidden = !asking;
    fields.disabled = asking;
  }

  async function send(values) {
    confirmation.querySelectorAll('button').forEach(button => { button.disabled = true; });
    const refusal = await decide(decisionBody(values, task), values.passed === 'true' ? task.words.passed : task.words.refused);
    if (refusal) {
      settle(false);
      refused.replaceChildren(refusal);
      refusal.focus();
    } else {
      typed.forget();
    }
  }

  const { reason, marks } = typed.values();
  fill(form, { reason, marks });
  askForReason(form);
  return form;
}

/** What was typed, kept in this tab until the decision is made: neither a reload nor "back" loses it. */
function remembered(task) {
  const key = `sujarit-decision-${task}`;
  return {
    values: () => JSON.parse(sessionStorage.getItem(key) ?? '{}'),
    keep: values => sessionStorage.setItem(key, JSON.stringify(values)),
    forget: () => sessionStorage.removeItem(key),
  };
}
