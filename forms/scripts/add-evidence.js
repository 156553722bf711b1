/** The part of the evidence form that adds one file or one link. */

import { post, upload } from '../shared/api.js';
import { fill, read } from '../shared/fields.js';
import { clear, showErrors, showNote, showProblem } from '../shared/messages.js';
import { sure } from '../shared/sure.js';
import { digits } from '../shared/reader.js';
import { text } from '../shared/texts.js';
import { asciiDigits, hasThaiDigits } from '../shared/thai.js';

const MEGABYTE = 1024 * 1024;
const TYPES = /\.(pdf|jpe?g|png|docx|xlsx)$/i;
const EMPTY = { title: '', url: '', activityId: '', effectiveOn: '', outsideReason: '', visibility: 'INTERNAL' };

const enabled = new WeakSet();

export function enableAdding(form, context) {
  if (enabled.has(form)) {
    return;
  }
  enabled.add(form);
  const drop = form.querySelector('.drop');
  form.querySelector('[data-largest]').textContent = text('form.evidence.file.help', megabytes(context.task));
  form.querySelector('[data-attach]').addEventListener('click', () => attach(form, context));
  form.querySelector('[data-repair]').addEventListener('click', () => repair(form));
  form.addEventListener('input', () => follow(form, context.task));
  form.addEventListener('change', () => follow(form, context.task));
  for (const name of ['dragenter', 'dragover', 'dragleave', 'drop']) {
    drop.addEventListener(name, event => {
      event.preventDefault();
      drop.classList.toggle('over', name === 'dragenter' || name === 'dragover');
    });
  }
  drop.addEventListener('drop', ({ dataTransfer }) => {
    if (dataTransfer.files.length > 0 && !fileOf(form).disabled) {
      fileOf(form).files = dataTransfer.files;
      fileOf(form).dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  setTimeout(() => follow(form, context.task)); // once the draft is in the fields
}

export const hasUnsent = form => fileOf(form).files.length > 0 || read(form).url !== '';

const fileOf = form => form.querySelector('[name=file]');

const byLink = form => form.querySelector('[name=source][value=LINK]').checked;

function follow(form, task) {
  const { url, effectiveOn, visibility, title } = read(form);
  form.querySelector('[data-source=FILE]').hidden = byLink(form);
  form.querySelector('[data-source=LINK]').hidden = !byLink(form);
  form.querySelector('[data-thai-digits]').hidden = !hasThaiDigits(url);
  form.querySelector('[data-public]').hidden = visibility !== 'PUBLIC';
  const { startsOn, endsOn } = task.measure;
  form.querySelector('[data-outside]').hidden = !effectiveOn || (effectiveOn >= startsOn && effectiveOn <= endsOn);
  const [chosen] = fileOf(form).files;
  if (chosen && !title && !byLink(form)) {
    fill(form, { title: chosen.name.replace(TYPES, '') });
  }
}

function repair(form) {
  const url = form.querySelector('[name=url]');
  url.value = url.dataset.suggestion ?? asciiDigits(url.value);
  delete url.dataset.suggestion;
  url.dispatchEvent(new Event('input', { bubbles: true }));
  url.focus();
}

async function attach(form, context) {
  clear(form);
  const wrong = complaints(form, context.task);
  if (wrong.length > 0) {
    showErrors(form, wrong, text('form.evidence.wrong'));
    return;
  }
  const button = form.querySelector('[data-attach]');
  if (isAttached(form, context.task) && !sure(button, text('form.evidence.replace'))) {
    showNote(form, text('form.evidence.replace.why'));
    return;
  }
  const body = form.querySelector('fieldset[data-body]');
  const sent = send(form, context.task.measure.id);
  const opened = () => {
    body.disabled = !context.task.mine;
    form.querySelector('progress').hidden = true;
  };
  body.disabled = true; // what would be typed now would be wiped together with what was sent
  try {
    const { revision } = await sent;
    fileOf(form).value = '';
    fill(form, EMPTY);
    await context.reload();
    follow(form, context.task);
    opened();
    button.focus({ preventScroll: true });
    showNote(form, revision > 1 ? text('form.evidence.replaced', digits(revision)) : text('form.evidence.added'));
  } catch (problem) {
    opened();
    refused(form, problem, context);
  }
}

/** The server takes the same title for the same step as a new revision, which replaces the one before. */
function isAttached(form, { measure }) {
  const { title, activityId } = read(form);
  return (measure.evidence ?? []).some(entry => entry.title.trim().toLowerCase() === title.toLowerCase()
    && String(entry.activityId ?? '') === (activityId ?? ''));
}

function refused(form, problem, context) {
  showProblem(form, problem, { reload: context.reload });
  if (problem.suggestion) {
    form.querySelector('[name=url]').dataset.suggestion = problem.suggestion;
    form.querySelector('[data-thai-digits]').hidden = false;
  }
}

function send(form, measure) {
  const { title, url, activityId, effectiveOn, outsideReason, visibility } = read(form);
  const address = `/api/measures/${encodeURIComponent(measure)}/evidence`;
  if (byLink(form)) {
    return post(address, { title, url, activityId, effectiveOn, outsideReason, visibility });
  }
  const parts = new FormData();
  for (const [name, value] of Object.entries({ title, activityId, effectiveOn, outsideReason, visibility })) {
    if (value) {
      parts.append(name, value);
    }
  }
  parts.append('file', fileOf(form).files[0]);
  const bar = form.querySelector('progress');
  bar.hidden = false;
  return upload(address, parts, share => { bar.value = share; });
}

function complaints(form, task) {
  const { title, url, effectiveOn, outsideReason } = read(form);
  const control = name => form.querySelector(`[name=${name}]`);
  return [
    byLink(form) ? ['url', linkComplaint(url)] : ['file', fileComplaint(fileOf(form).files[0], task)],
    ['title', title ? '' : text('form.evidence.title.missing')],
    ['effectiveOn', effectiveOn ? '' : text('form.evidence.day.missing')],
    ['outsideReason', outsideReason || form.querySelector('[data-outside]').hidden ? '' : text('form.reason.missing')],
  ].filter(([, message]) => message).map(([name, message]) => ({ control: control(name), message }));
}

const megabytes = ({ largestFile }) => text('form.evidence.megabytes', digits(Math.floor(largestFile / MEGABYTE)));

/** What stands against that file; empty when nothing does. */
export function fileComplaint(file, task) {
  if (!file) {
    return text('form.import.file.missing');
  }
  if (!TYPES.test(file.name)) {
    return text('form.evidence.file.type');
  }
  return file.size === 0 ? text('form.evidence.file.empty') : file.size > task.largestFile ? text('form.evidence.file.too-large', megabytes(task)) : '';
}

const linkComplaint = url => hasThaiDigits(url)
  ? text('form.evidence.url.thai')
  : /^https?:\/\/[^\s]+\.[^\s]+$/i.test(url) ? '' : text('form.evidence.url.shape');
