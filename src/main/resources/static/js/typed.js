/**
 * Keeps what was typed into a page over the end of a session. What stood in the forms of a page that is left is
 * remembered in this tab. Only a page that says that the session had ended or that a form was too old makes it count;
 * any other page has taken it. It is filled in again where it was typed, for whoever typed it.
 */
const LEFT = 'sujarit:typed:left';
const UNSENT = 'sujarit:typed:unsent';
const TYPED = 'input:not([type=hidden],[type=password],[type=file],[type=submit],[type=button]), textarea, select';

const main = document.querySelector('main');
const { person } = main.dataset;
const touched = new Set();

if ('unsent' in main.dataset) {
  move(LEFT, UNSENT);
} else {
  forget(LEFT);
}
if (person) {
  fillAgain(recalled(UNSENT));
  document.addEventListener('input', ({ target }) => touch(target.form));
  document.addEventListener('submit', event => event.defaultPrevented || touch(event.target));
  window.addEventListener('pagehide', remember);
}

function touch(form) {
  if (form?.method === 'post') {
    touched.add(form);
  }
}

function remember() {
  if (touched.size > 0) {
    keep(LEFT, { person, place: place(), forms: [...touched].map(content) });
  }
}

/** Without the language, in which it is the same page. */
function place() {
  const asked = new URLSearchParams(location.search);
  asked.delete('lang');
  return [location.pathname, asked.toString()].filter(Boolean).join('?');
}

function content(form) {
  return { ...name(form), fields: fields(form).map(field => ({ name: field.name, ...value(field) })) };
}

/** Several forms of a page may go to the same address. */
function name(form) {
  const action = form.getAttribute('action');
  return { action, number: sameAction(action).indexOf(form) };
}

function sameAction(action) {
  return [...document.forms].filter(form => form.getAttribute('action') === action);
}

function fields(form) {
  return [...form.elements].filter(field => field.name && field.matches(TYPED));
}

function value(field) {
  if (field.type === 'checkbox' || field.type === 'radio') {
    return { value: field.value, checked: field.checked };
  }
  return { value: field.value };
}

function fillAgain(unsent) {
  if (unsent?.person !== person || unsent.place !== place()) {
    return;
  }
  const filled = unsent.forms.map(fillForm).filter(Boolean);
  if (filled.length > 0) {
    forget(UNSENT);
    filled.forEach(tell);
    filled[0].querySelector('[data-again]').focus();
  }
}

function fillForm({ action, number, fields: typed }) {
  const form = sameAction(action)[number];
  if (!form) {
    return null; // this answer has another form; what was typed waits for its own
  }
  const rest = fields(form);
  for (const one of typed) {
    const at = rest.findIndex(field => field.name === one.name && (!('checked' in one) || field.value === one.value));
    if (at >= 0) {
      fill(rest.splice(at, 1)[0], one);
    }
  }
  touch(form);
  return form;
}

function fill(field, one) {
  if ('checked' in one) {
    field.checked = one.checked;
  } else {
    field.value = one.value;
  }
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function tell(form) {
  const note = document.createElement('p');
  note.className = 'note';
  note.dataset.again = '';
  note.tabIndex = -1;
  note.setAttribute('role', 'status');
  note.textContent = form.querySelector('[type=file]') ? main.dataset.againWithFile : main.dataset.again;
  form.prepend(note);
  for (let outer = form.closest('details'); outer; outer = outer.parentElement.closest('details')) {
    outer.open = true;
  }
}

function keep(key, what) {
  try {
    sessionStorage.setItem(key, JSON.stringify(what));
  } catch {
    forget(key); // a browser that keeps nothing, or not that much
  }
}

function recalled(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

function forget(key) {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}

function move(from, to) {
  const what = recalled(from);
  if (what) {
    keep(to, what);
    forget(from);
  }
}
