/** Puts one piece of evidence right where it is listed: what is said of it, its day, and the file or the link itself. */

import { put, upload } from '../shared/api.js';
import { showDates } from '../shared/dates.js';
import { element } from '../shared/element.js';
import { LONGEST } from '../shared/longest.js';
import { digits } from '../shared/reader.js';
import { text } from '../shared/texts.js';
import { fileComplaint } from './add-evidence.js';

/** What opens the fields; they have no names, so that nothing takes them for those of the form around them. */
export function changing(entry, about) {
  const opened = element('details', { class: 'changing' }, element('summary', {}, text('form.evidence.change'),
    element('span', { class: 'unseen' }, ` ${entry.title}`)));
  opened.addEventListener('toggle', () => opened.open && opened.children.length === 1 && opened.append(fields(entry, about)));
  return opened;
}

function fields(entry, about) {
  const id = name => `change-${entry.id}-${name}`;
  const controls = {
    title: element('input', { type: 'text', id: id('title'), maxLength: LONGEST.line, value: entry.title }),
    activityId: steps(id('activityId'), about.measure, entry),
    effectiveOn: element('input', { type: 'date', id: id('effectiveOn'), value: entry.effectiveOn ?? '' }),
    outsideReason: element('textarea', { id: id('outsideReason'), rows: 2, maxLength: LONGEST.line, value: entry.outsideReason ?? '' }),
    visibility: element('select', { id: id('visibility') },
      element('option', { value: 'INTERNAL' }, text('measure.visibility.INTERNAL')),
      element('option', { value: 'PUBLIC' }, text('form.evidence.public'))),
    url: entry.kind === 'LINK' ? element('input', { type: 'url', id: id('url'), value: entry.url, maxLength: LONGEST.title }) : null,
    file: element('input', { type: 'file', id: id('file'), accept: 'image/jpeg,image/png,.pdf,.docx,.xlsx' }),
  };
  controls.visibility.value = entry.visibility;
  const problem = element('p', { class: 'field-error', role: 'alert', hidden: true });
  const save = element('button', { type: 'button' }, text('form.evidence.change.send'));
  const block = element('div', { class: 'fields' },
    field(controls.title, text('form.evidence.title'), 'wide'),
    field(controls.activityId, text('form.evidence.of'), 'wide'),
    field(controls.effectiveOn, text('form.evidence.day')),
    field(controls.visibility, text('form.evidence.visibility')),
    field(controls.outsideReason, text('form.evidence.outside.why'), 'wide'),
    controls.url ? field(controls.url, text('form.evidence.kind.link'), 'wide') : null,
    field(controls.file, text('form.evidence.change.file'), 'wide'),
    problem,
    element('p', { class: 'buttons field wide' }, save));
  const outside = () => follow(controls, about.measure);
  controls.effectiveOn.addEventListener('input', outside);
  outside();
  save.addEventListener('click', () => send(entry, about, controls, { problem, save }));
  setTimeout(() => showDates(block));
  return block;
}

const field = (control, label, width = '') => element('div', { class: `field ${width}`.trim() },
  element('label', { for: control.id }, label), control);

function steps(id, { activities }, { activityId }) {
  const select = element('select', { id }, element('option', { value: '' }, text('form.evidence.of.all')),
    ...activities.map((step, index) => element('option', { value: step.id },
      `${text('form.step', digits(step.number ?? index + 1))} ${step.text}`)));
  select.value = activityId ?? '';
  return select;
}

function follow({ effectiveOn, outsideReason }, { startsOn, endsOn }) {
  const day = effectiveOn.value;
  outsideReason.closest('.field').hidden = !day || (day >= startsOn && day <= endsOn);
}

async function send(entry, about, controls, { problem, save }) {
  const [file] = controls.file.files;
  const wrong = file ? fileComplaint(file, about) : '';
  problem.hidden = !wrong;
  problem.textContent = wrong;
  if (wrong) {
    return;
  }
  save.disabled = true;
  try {
    await sent(entry, about, controls, file);
    await about.reload();
  } catch (refused) {
    problem.hidden = false;
    problem.textContent = [...new Set([refused.message, ...(refused.errors ?? []).map(({ message }) => message)])].join(' ');
  } finally {
    save.disabled = false;
  }
}

function sent(entry, { measure }, controls, file) {
  const address = `/api/measures/${encodeURIComponent(measure.id)}/evidence/${encodeURIComponent(entry.id)}`;
  const typed = Object.fromEntries(['title', 'activityId', 'effectiveOn', 'outsideReason', 'visibility']
    .map(name => [name, controls[name].value.trim()]).filter(([, value]) => value));
  if (!file) {
    return put(address, { ...typed, url: controls.url?.value.trim() ?? null });
  }
  const parts = new FormData();
  Object.entries(typed).forEach(([name, value]) => parts.append(name, value));
  parts.append('file', file);
  return upload(address, parts, () => {});
}
