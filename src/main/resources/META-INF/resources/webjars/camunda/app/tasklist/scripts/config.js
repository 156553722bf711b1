export default {
  app: { name: 'สุจริต', vendor: 'Sujarit' },
  disableWelcomeMessage: true,
  locales: { availableLocales: ['th', 'en'], fallbackLocale: 'th' },
  customScripts: ['scripts/session.js'],
  // The web app has no shortcuts of its own: without this list its help page is empty.
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'รับงานที่เลือกอยู่' },
    focusFilter: { key: 'ctrl+shift+f', description: 'ไปที่ตัวกรองแรกในรายการ' },
    focusList: { key: 'ctrl+alt+l', description: 'ไปที่งานแรกในรายการ' },
    focusForm: { key: 'ctrl+alt+f', description: 'ไปที่ช่องกรอกแรกของแบบฟอร์ม' },
    startProcess: { key: 'ctrl+alt+p', description: 'เปิดหน้าต่างเริ่มกระบวนการ' }
  }
};
