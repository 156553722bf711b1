// The page on which results are recorded: the same fields as in the form of the work.
import { get } from '/forms/shared/api.js';
import { enableDates } from '/forms/shared/dates.js';
import { showProblem } from '/forms/shared/messages.js';
import { hasUnsentEntry, showEntries } from '/forms/scripts/entries.js';

const form = document.querySelector('form[data-measure]');
const { measure, open, largest } = form.dataset;

async function load() {
  try {
    showEntries(form, {
      measure: await get(`/api/measures/${encodeURIComponent(measure)}`),
      mine: open === 'true',
      largestFile: Number(largest),
      reload: load,
    });
  } catch (problem) {
    showProblem(form, problem, { reload: load });
  }
}

form.addEventListener('submit', event => event.preventDefault());
window.addEventListener('beforeunload', event => {
  if (hasUnsentEntry(form)) {
    event.preventDefault();
    event.returnValue = true;
  }
});
enableDates(form);
load();
