import { wordsFirst } from './words.js';

// The language chosen on our own pages; an office browser's own preference is English by accident.
const language = document.cookie.includes('sujarit-lang=en') ? 'en' : 'th';
await wordsFirst('tasklist', language);

export default {
  app: { name: 'สุจริต', vendor: 'Sujarit' },
  disableWelcomeMessage: true,
  locales: { availableLocales: [language], fallbackLocale: language },
  customScripts: ['scripts/session.js', 'scripts/dates.js', 'scripts/person.js', 'scripts/work.js'],
  // The web app has no shortcuts of its own: without this list its help page is empty.
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'รับงานที่เลือกอยู่' },
    focusForm: { key: 'ctrl+alt+f', description: 'ไปที่ช่องกรอกแรกของแบบฟอร์ม' },
    startProcess: { key: 'ctrl+alt+p', description: 'เปิดหน้าต่างเริ่มกระบวนการ' }
  }
};
