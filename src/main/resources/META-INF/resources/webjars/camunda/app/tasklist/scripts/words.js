/*
 * Has the words of a web app at hand before it begins: its own loader asks for them while the first page is built, so
 * whoever came for the first time read CREATION_DATE and its like until the page was read again. They are put where that
 * loader keeps them. Loaded by every config.js from this one place, which the app waits for.
 */
const KEPT = 'camunda-web'; // the loader's place in the browser's store
const PATIENCE = 10_000; // milliseconds for each try
const PAUSE = 2_000; // milliseconds between two

/** The app begins with its words: while they cannot be had, the page says that it waits, and keys are never shown instead. */
export async function wordsFirst(app, language) {
  window.require?.config?.({ waitSeconds: 60 }); // a slow machine or line got an empty page after seven
  const root = document.querySelector('base').getAttribute('app-root');
  const prefix = `${root}/app/${app}/locales/`;
  const name = `${prefix}_locales_data_${language}_${window.bust}`;
  if (name in kept()) {
    return; // the loader reads them anew by itself
  }
  const url = `${prefix}${language}.json?bust=${window.bust}`;
  let words = await asked(url);
  while (!words) {
    say(language === 'en' ? 'The server does not answer yet. Trying again…' : 'ยังติดต่อเครื่องแม่ข่ายไม่ได้ กำลังลองใหม่…');
    await new Promise(resolve => { setTimeout(resolve, PAUSE); });
    words = await asked(url);
  }
  document.querySelector('[data-words-late]')?.remove();
  try {
    localStorage.setItem(KEPT, JSON.stringify({ ...kept(), [name]: words }));
  } catch {
    // Nothing may be kept here: the words come with the loader, as they would without this.
  }
}

/** Ours, with their function `text`; where they cannot be had the page says so, as it would stay empty without them. */
export const textsNext = () => import('/forms/shared/texts.js').catch(problem => {
  say('ติดต่อเครื่องแม่ข่ายไม่ได้ โปรดโหลดหน้านี้ใหม่ · The server does not answer. Please load this page again.');
  throw problem;
});

async function asked(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    return answer.ok ? JSON.stringify(JSON.parse(await answer.text())) : null;
  } catch {
    return null;
  }
}

function say(sentence) {
  if (!document.querySelector('[data-words-late]')) {
    const line = document.createElement('p');
    line.setAttribute('role', 'status');
    line.setAttribute('data-words-late', '');
    line.style.cssText = 'position: relative; z-index: 2000; margin: 80px 16px; text-align: center';
    line.textContent = sentence;
    document.body.prepend(line);
  }
}

function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '{}');
  } catch {
    return {};
  }
}
