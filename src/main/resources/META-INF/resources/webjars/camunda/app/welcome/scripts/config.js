import { english } from '/forms/shared/language.js';
import { textsNext, wordsFirst } from '../../tasklist/scripts/words.js';

const language = english() ? 'en' : 'th';
await wordsFirst('welcome', language);
const { text } = await textsNext();

export default {
  app: { name: text('app.name'), vendor: 'Sujarit' },
  disableWelcomeMessage: true,
  locales: { availableLocales: [language], fallbackLocale: language },
  customScripts: ['../tasklist/scripts/session.js', '../tasklist/scripts/dates.js']
};
