// Home page: dates in the reader's calendar, and handing a running measure to somebody else.
import { post } from '/forms/shared/api.js';

const locale = document.documentElement.lang === 'th' ? 'th-TH-u-ca-buddhist-nu-thai' : 'en-GB';
const asDate = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Asia/Bangkok' });

for (const time of document.querySelectorAll('time[datetime]')) {
  const moment = new Date(time.dateTime);
  if (!Number.isNaN(moment.getTime())) {
    time.textContent = asDate.format(moment);
  }
}

for (const row of document.querySelectorAll('[data-measure]')) {
  offerReassignment(row);
}

function offerReassignment(row) {
  const dialog = row.querySelector('dialog');
  const form = dialog.querySelector('form');
  const open = row.querySelector('[data-open]');
  open.hidden = false;
  open.addEventListener('click', () => dialog.showModal());
  form.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const send = form.querySelector('[type=submit]');
    send.disabled = true;
    try {
      await reassign(row.dataset.measure, form);
      dialog.close();
      showNewOwner(row, form);
    } catch (problem) {
      tell(form.querySelector('[role=alert]'), sentence(problem, form));
    } finally {
      send.disabled = false;
    }
  });
}

function reassign(measure, form) {
  const { owner, reason } = form.elements;
  return post(`/api/measures/${encodeURIComponent(measure)}/reassignment`, {
    owner: owner.value,
    reason: reason.value.trim()
  });
}

function showNewOwner(row, form) {
  const { owner, reason } = form.elements;
  row.querySelector('[data-owner]').textContent = owner.selectedOptions[0].textContent;
  tell(row.querySelector('[role=status]'), form.dataset.done);
  form.querySelector('[role=alert]').hidden = true;
  owner.value = '';
  reason.value = '';
  row.querySelector('[data-open]').focus();
}

// The dialog stays open with what was typed, so that the person can log in elsewhere and send again.
function sentence(problem, form) {
  if (problem.status === 401) {
    return form.dataset.ended;
  }
  return problem.status ? problem.message : form.dataset.unreachable; // the message has every reason
}

function tell(place, text) {
  place.textContent = text;
  place.hidden = false;
}
