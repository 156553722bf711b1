// A page that answers what was sent has no way back to it: leaving with changes asks first.
let changed = false;

for (const form of document.querySelectorAll('form[data-keep]')) {
  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('submit', () => { changed = false; });
}

window.addEventListener('beforeunload', event => {
  if (changed) {
    event.preventDefault();
    event.returnValue = true;
  }
});
