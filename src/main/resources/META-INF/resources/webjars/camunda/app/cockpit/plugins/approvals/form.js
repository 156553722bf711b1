// The decision: a reason, two buttons, and a second look before it becomes part of the record.
import { element } from '/forms/shared/element.js';

const WORDS = {
  'approve-cancellation': { pass: 'อนุมัติให้ยกเลิก', refuse: 'ไม่ให้ยกเลิก', refused: 'ไม่ให้ยกเลิกแล้ว', passed: 'อนุมัติให้ยกเลิกแล้ว' },
  default: { pass: 'อนุมัติ', refuse: 'ส่งคืนแก้ไข', refused: 'ส่งคืนแก้ไขแล้ว', passed: 'อนุมัติแล้ว' },
};

/** `decide({passed, reason, done})` answers with a notice to show when the server refused, or with nothing. */
export function decisionForm(task, decide) {
  const words = WORDS[task.key] ?? WORDS.default;
  const typed = remembered(task.id);
  const reason = element('textarea', {
    id: 'approval-reason', rows: 3, value: typed.text(), 'aria-describedby': 'approval-reason-help',
    oninput: () => typed.keep(reason.value),
  });
  const messages = element('div', {});
  const confirmation = element('div', { class: 'confirmation', role: 'group', 'aria-labelledby': 'approval-question', hidden: true });
  const buttons = element('div', { class: 'actions' },
    element('button', { type: 'button', class: 'primary', onclick: () => ask(true) }, words.pass),
    element('button', { type: 'button', class: 'danger', onclick: () => ask(false) }, words.refuse));

  function ask(passed) {
    messages.replaceChildren();
    reason.removeAttribute('aria-invalid');
    if (!passed && reason.value.trim() === '') {
      messages.replaceChildren(element('p', { class: 'field-error', role: 'alert' }, `กรุณาระบุเหตุผลที่${words.refuse}`));
      reason.setAttribute('aria-invalid', 'true');
      reason.focus();
      return;
    }
    confirmation.replaceChildren(...question(words, passed, () => send(passed), () => settle(false)));
    settle(true);
    confirmation.querySelector('button').focus();
  }

  function settle(asking) {
    confirmation.hidden = !asking;
    buttons.hidden = asking;
    reason.readOnly = asking;
  }

  async function send(passed) {
    confirmation.querySelectorAll('button').forEach(button => { button.disabled = true; });
    const refusal = await decide({ passed, reason: reason.value.trim(), done: passed ? words.passed : words.refused });
    if (refusal) {
      settle(false);
      messages.replaceChildren(refusal);
      refusal.focus();
    } else {
      typed.forget();
    }
  }

  return element('section', { class: 'panel decision' },
    element('h3', {}, 'การพิจารณา'),
    element('div', { class: 'field' },
      element('label', { for: 'approval-reason' }, 'เหตุผลหรือความเห็น'),
      element('p', { class: 'help', id: 'approval-reason-help' }, `ต้องระบุเมื่อ${words.refuse} ผู้เกี่ยวข้องจะเห็นข้อความนี้`),
      reason, messages),
    buttons, confirmation);
}

function question(words, passed, yes, no) {
  const verb = passed ? words.pass : words.refuse;
  return [
    element('p', { id: 'approval-question' },
      element('strong', {}, `ยืนยัน${verb}หรือไม่ `), 'ผลการพิจารณาจะบันทึกพร้อมชื่อของท่านและเวลา และแก้ไขภายหลังไม่ได้'),
    element('div', { class: 'actions' },
      element('button', { type: 'button', class: passed ? 'primary' : 'danger', onclick: yes }, `ยืนยัน${verb}`),
      element('button', { type: 'button', onclick: no }, 'กลับไปพิจารณาต่อ')),
  ];
}

/** What was typed, kept in this tab until the decision is made: neither a reload nor "back" loses it. */
function remembered(task) {
  const key = `sujarit-reason-${task}`;
  return {
    text: () => sessionStorage.getItem(key) ?? '',
    keep: text => sessionStorage.setItem(key, text),
    forget: () => sessionStorage.removeItem(key),
  };
}
