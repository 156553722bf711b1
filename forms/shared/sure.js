/** Asks once more in the button itself: Tasklist's security policy forbids the browser's own dialogs. */

const calm = new WeakMap();

/** Whether the button was pressed a second time; the first time it shows the question until somebody goes elsewhere. */
export function sure(button, question) {
  if (calm.has(button)) {
    calm.get(button)();
    return true;
  }
  const words = [...button.childNodes];
  calm.set(button, () => {
    calm.delete(button);
    button.replaceChildren(...words);
  });
  button.replaceChildren(question);
  button.focus();
  button.addEventListener('blur', () => calm.get(button)?.(), { once: true });
  return false;
}
