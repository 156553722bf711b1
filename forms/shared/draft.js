/** Keeps what a person types: on the server a moment after the last change, in this browser when the server is away. */

import { put } from './api.js';
import { time } from './reader.js';
import { text } from './texts.js';

const QUIET = 1500; // milliseconds after the last change
const RETRY = 15000;

export class Draft {
  #timer = null;
  #pending = false;
  #forgotten = false;
  #saving = Promise.resolve();
  #leave = () => this.#leaving();

  /** `read` gives what is in the form now, `tell` shows a sentence about the state of the draft. */
  constructor(task, read, tell) {
    this.url = `/api/tasks/${encodeURIComponent(task.id)}/draft`;
    this.key = `sujarit:draft:${task.assignee?.id ?? ''}:${task.id}`;
    this.read = read;
    this.tell = tell;
  }

  /** The newer of the server's draft and this browser's; null when there is neither. */
  newest(task) {
    const local = this.#local();
    const saved = task.draft ? Date.parse(task.draftSavedAt ?? 0) : -1;
    if (local && local.at > saved) {
      this.changed();
      return local.values;
    }
    if (task.draft) {
      this.tell(savedAt(new Date(task.draftSavedAt ?? Date.now())));
    }
    return task.draft ?? null;
  }

  changed() {
    this.#unsaved();
    this.#schedule(QUIET);
  }

  /** Saves now; also what was never changed, because the person asked for it. */
  save() {
    clearTimeout(this.#timer);
    this.#saving = this.#saving.then(() => this.#send());
    return this.#saving;
  }

  /** No saving behind the back of a completion. */
  async pause() {
    clearTimeout(this.#timer);
    await this.#saving;
  }

  keepHere() {
    try {
      localStorage.setItem(this.key, JSON.stringify({ at: Date.now(), values: this.read() }));
      this.tell(text('form.draft.here'));
    } catch {
      this.tell(text('form.draft.failed'));
    }
  }

  /** The task is done: nothing is left behind in this browser, also by what is on its way to the server. */
  forget() {
    this.#forgotten = true;
    clearTimeout(this.#timer);
    this.#settled();
  }

  async #send() {
    try {
      this.#pending = false;
      await put(this.url, this.read());
      if (!this.#pending) {
        this.#settled();
      }
      this.#say(savedAt(new Date()));
    } catch (problem) {
      this.#keep(problem);
    }
  }

  #keep(problem) {
    if (this.#forgotten) {
      return;
    }
    this.#unsaved();
    if (problem.passing) {
      this.keepHere();
      if (problem.status === 401) {
        this.#say(text('form.draft.here.because', problem.message));
      }
      this.#schedule(RETRY);
    } else {
      this.tell(text('form.draft.failed.because', problem.message));
    }
  }

  #schedule(delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), delay);
  }

  #leaving() {
    this.keepHere();
    put(this.url, this.read(), { keepalive: true }).catch(() => {});
  }

  #unsaved() {
    this.#pending = true;
    window.addEventListener('pagehide', this.#leave); // once, however often it is said
  }

  #settled() {
    this.#pending = false;
    window.removeEventListener('pagehide', this.#leave);
    try {
      localStorage.removeItem(this.key);
    } catch {
      // a browser that forbids keeping anything has kept nothing
    }
  }

  #say(sentence) {
    if (!this.#forgotten) {
      this.tell(sentence);
    }
  }

  #local() {
    try {
      return JSON.parse(localStorage.getItem(this.key));
    } catch {
      return null;
    }
  }
}

const savedAt = moment => text('form.draft.saved', time(moment));
