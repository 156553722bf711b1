/**
 * Says on a page that stays open that its session has ended or that somebody else has logged in meanwhile, as soon as
 * somebody comes back to it: before they go on, and not only when something is refused.
 */
const SESSION = new URL('../api/session', import.meta.url);
const LOGIN = new URL('../login', import.meta.url);
const QUIET = 5000; // milliseconds; who changes between tabs all the time is not asked about each time

let person = document.querySelector('main[data-person]')?.dataset.person ?? null;
let asked = 0;

/** Where somebody comes to after logging in: here. */
export function loginAddress(here = location.href) {
  const { pathname, search, hash } = new URL(here);
  return `${LOGIN.pathname}?ended&back=${encodeURIComponent(pathname + search + hash)}`;
}

async function look() {
  if (document.visibilityState !== 'visible' || Date.now() - asked < QUIET) {
    return;
  }
  asked = Date.now();
  try {
    const headers = { Accept: 'application/json', ...(person && { 'X-SUJARIT-PERSON': person }) };
    const response = await fetch(SESSION, { credentials: 'same-origin', headers });
    if (response.ok) {
      person = (await response.json()).id;
      document.querySelector('[data-watch]')?.remove();
    } else if (response.status === 401) {
      await tell((await response.json()).detail, response.headers.has('X-SUJARIT-PERSON'));
    }
  } catch {
    // the server is away; whatever is sent will say so
  }
}

/** @param other whether somebody else is logged in */
async function tell(sentence, other) {
  const { text } = await import('/forms/shared/texts.js'); // few pages that stay open ever need it
  document.querySelector('[data-watch]')?.remove();
  const note = document.createElement('div');
  note.dataset.watch = '';
  note.className = 'note problem session-note';
  note.setAttribute('role', 'alert');
  note.append(sentence, ' ', link(loginAddress(), text('app.session.again')));
  if (other) {
    note.append(' · ', link(location.href, text('app.session.other'), () => location.reload()));
  }
  document.body.prepend(note);
}

function link(href, name, act) {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = name;
  if (act) {
    made.addEventListener('click', event => {
      event.preventDefault();
      act();
    });
  }
  return made;
}

document.addEventListener('visibilitychange', look);
window.addEventListener('focus', look);
if (!person) {
  look(); // a web app does not say whose it is
}
