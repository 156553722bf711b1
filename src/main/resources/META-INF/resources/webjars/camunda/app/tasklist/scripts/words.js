/*
 * Has the words of a web app at hand before it begins: its own loader asks for them while the first page is built, so
 * whoever came for the first time read CREATION_DATE and its like until the page was read again. They are put where that
 * loader keeps them. Loaded by every config.js from this one place, which the app waits for.
 */
const KEPT = 'camunda-web'; // the loader's place in the browser's store
const PATIENCE = 3_000; // milliseconds; the app begins without rather than never

export async function wordsFirst(app, language) {
  const root = document.querySelector('base').getAttribute('app-root');
  const prefix = `${root}/app/${app}/locales/`;
  const name = `${prefix}_locales_data_${language}_${window.bust}`;
  try {
    if (name in kept()) {
      return; // the loader reads them anew by itself
    }
    const answer = await fetch(`${prefix}${language}.json?bust=${window.bust}`, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) {
      const words = JSON.stringify(JSON.parse(await answer.text()));
      localStorage.setItem(KEPT, JSON.stringify({ ...kept(), [name]: words }));
    }
  } catch {
    // Too slow, or nothing may be kept here: the words come a moment later, as they would without this.
  }
}

const kept = () => JSON.parse(localStorage.getItem(KEPT) ?? '{}');
