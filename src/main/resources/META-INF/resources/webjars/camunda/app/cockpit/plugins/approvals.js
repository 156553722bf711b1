// What waits for this manager's approval: a navigation entry with a count, a page and a section of the dashboard.
// Cockpit itself cannot complete a task; this page decides through Sujarit's own API, as the Tasklist forms do.
import { element } from '/forms/shared/element.js';
import { digits } from '/forms/shared/reader.js';
import { text } from '/forms/shared/texts.js';
import { showDecision } from './approvals/decision.js';
import { showList, waiting } from './approvals/list.js';
import { DECIDED, PAGE, chosenTask } from './approvals/place.js';

for (const href of ['/forms/shared/form.css', new URL('./approvals.css', import.meta.url).href]) {
  document.head.append(element('link', { rel: 'stylesheet', href }));
}

function renderEntry(container) {
  const count = element('span', { class: 'approvals-count' });
  container.classList.add('approvals-entry');
  container.append(element('a', { href: PAGE }, `${text('app.approvals')} `, count));
  const refresh = async () => {
    // A count that cannot be had is no news: the page says what is wrong when it is opened.
    const { total } = await waiting().catch(() => ({ total: 0 }));
    count.textContent = total === 0 ? '' : digits(total);
    count.title = total === 0 ? '' : text('app.approvals.count', digits(total));
  };
  document.addEventListener(DECIDED, refresh);
  window.addEventListener('hashchange', refresh);
  refresh();
}

function renderPage(container) {
  const page = element('div', { class: 'sujarit approvals' }, element('p', { role: 'status' }, text('app.loading')));
  container.classList.add('approvals-page');
  container.append(page);
  const task = chosenTask();
  return task ? showDecision(page, task) : showList(page);
}

function renderSection(container) {
  const section = element('div', { class: 'sujarit approvals' }, element('p', { role: 'status' }, text('app.loading')));
  container.append(section);
  return showList(section);
}

export default [
  {
    id: 'approvals-entry',
    pluginPoint: 'cockpit.navigation',
    priority: 100,
    properties: { path: PAGE },
    render: renderEntry,
  },
  { id: 'approvals-page', pluginPoint: 'cockpit.route', priority: 1, properties: { path: '/approvals' }, render: renderPage },
  { id: 'approvals-section', pluginPoint: 'cockpit.dashboard', priority: 1000, render: renderSection },
];
