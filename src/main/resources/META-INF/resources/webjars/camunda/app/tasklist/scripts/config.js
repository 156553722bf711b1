import { english } from '/forms/shared/language.js';
import { textsNext, wordsFirst } from './words.js';

const language = english() ? 'en' : 'th';
await wordsFirst('tasklist', language);
const { text } = await textsNext();

export default {
  app: { name: text('app.name'), vendor: 'Sujarit' },
  disableWelcomeMessage: true,
  locales: { availableLocales: [language], fallbackLocale: language },
  customScripts: ['scripts/session.js', 'scripts/dates.js', 'scripts/person.js', 'scripts/work.js'],
  // The web app has no shortcuts of its own: without this list its help page is empty.
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: text('app.shortcut.claim') },
    focusForm: { key: 'ctrl+alt+f', description: text('app.shortcut.form') },
    startProcess: { key: 'ctrl+alt+p', description: text('app.shortcut.start') }
  }
};
