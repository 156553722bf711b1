import { wordsFirst } from '../../tasklist/scripts/words.js';

// The language chosen on our own pages; an office browser's own preference is English by accident.
const language = document.cookie.includes('sujarit-lang=en') ? 'en' : 'th';
await wordsFirst('cockpit', language);

export default {
  app: { name: 'สุจริต', vendor: 'Sujarit' },
  disableWelcomeMessage: true,
  locales: { availableLocales: [language], fallbackLocale: language },
  customScripts: ['plugins/approvals.js', '../tasklist/scripts/session.js', '../tasklist/scripts/dates.js', '../tasklist/scripts/person.js']
};
