import { english } from '/forms/shared/language.js';
import { textsNext, wordsFirst } from '../../tasklist/scripts/words.js';

const language = english() ? 'en' : 'th';
await wordsFirst('cockpit', language);
const { text } = await textsNext();

export default {
  app: { name: text('app.name'), vendor: 'Sujarit' },
  disableWelcomeMessage: true,
  locales: { availableLocales: [language], fallbackLocale: language },
  customScripts: ['plugins/approvals.js', '../tasklist/scripts/session.js', '../tasklist/scripts/dates.js', '../tasklist/scripts/person.js']
};
