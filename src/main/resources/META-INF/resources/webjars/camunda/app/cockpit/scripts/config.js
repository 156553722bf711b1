export default {
  app: { name: 'สุจริต', vendor: 'Sujarit' },
  disableWelcomeMessage: true,
  locales: { availableLocales: ['th', 'en'], fallbackLocale: 'th' },
  customScripts: ['plugins/approvals.js', '../tasklist/scripts/session.js']
};
