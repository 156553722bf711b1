export default {
  app: { name: 'สุจริต', vendor: 'Sujarit' },
  disableWelcomeMessage: true,
  locales: { availableLocales: ['th', 'en'], fallbackLocale: 'th' },
  customScripts: ['../tasklist/scripts/session.js']
};
