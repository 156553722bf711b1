// Whoever types @ and the beginning of a colleague's name chooses from those that fit: by touch, or with Tab and Enter.
const form = document.querySelector('form[data-remark]');
const text = form.elements.text;
const names = form.querySelector('[data-names]');
const colleagues = [...form.querySelectorAll('[name=mention]')];
const MOST = 6;

/** What stands between the last @ before the caret and the caret; null where nobody is being named. */
function begun() {
  const before = text.value.slice(0, text.selectionStart);
  const at = before.lastIndexOf('@');
  return at < 0 || /\n/.test(before.slice(at)) ? null : { at, wanted: before.slice(at + 1).toLowerCase() };
}

function offer() {
  const name = begun();
  const fitting = name === null ? [] : colleagues.filter(one => fits(one, name.wanted)).slice(0, MOST);
  names.replaceChildren(...fitting.map(one => choice(one, name.at)));
  names.hidden = fitting.length === 0;
}

/** Whoever knows how somebody logs in finds them by that as well. */
const fits = (colleague, wanted) => colleague.dataset.name.toLowerCase().includes(wanted)
  || colleague.value.toLowerCase().startsWith(wanted);

function choice(colleague, at) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet-button';
  button.textContent = `@${colleague.dataset.name}`;
  button.addEventListener('click', () => choose(colleague, at));
  item.append(button);
  return item;
}

function choose(colleague, at) {
  text.setRangeText(`@${colleague.dataset.name} `, at, text.selectionStart, 'end');
  colleague.checked = true;
  names.hidden = true;
  text.focus();
}

text.addEventListener('input', offer);
text.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    names.hidden = true;
  }
});
