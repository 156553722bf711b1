/** The language chosen on our own pages; an office browser's own preference is English by accident. */
export const english = () => document.cookie.includes('sujarit-lang=en');
