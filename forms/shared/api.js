/** Talks to /api with the session cookie and the CSRF token; every failure is a Problem in the reader's language. */

import { text } from './texts.js';

const COOKIE = 'SUJARIT-CSRF';
const PERSON = 'X-SUJARIT-PERSON';
const FALLBACK = {
  0: 'form.problem.unreachable',
  401: 'form.problem.session',
  403: 'form.problem.forbidden',
  404: 'form.problem.missing',
  409: 'form.problem.conflict',
  413: 'form.problem.too-large',
};

/** Somebody else has logged in, in another tab; the server says who. */
const ANOTHER = 'urn:sujarit:problem:access.other-login';

/** What the server refused: `status` (0 when it was not reached), `errors` by field, `suggestion` when it offers a repair. */
export class Problem extends Error {
  constructor(status, details = {}) {
    const ended = status === 401 && details.type !== ANOTHER;
    super((!ended && details.detail) || text(FALLBACK[status] ?? 'form.problem.fault'));
    this.status = status;
    this.errors = details.errors ?? [];
    this.suggestion = details.suggestion ?? null;
  }

  /** The reasons to list: several, or those that belong to fields; a single one is the message itself. */
  get reasons() {
    return this.errors.length > 1 || this.errors.some(({ field }) => field) ? this.errors : [];
  }

  /** What to say first, above the reasons when they are listed. */
  get lead() {
    return this.reasons.length > 0 ? text('form.wrong') : this.message;
  }

  /** Trying the same again later may succeed: the server was away or the session has ended. */
  get passing() {
    return this.status === 0 || this.status === 401 || this.status >= 500;
  }
}

export const get = url => exchange(url, { headers: { Accept: 'application/json' } });

export const post = (url, body) => send('POST', url, body);

export const put = (url, body, options) => send('PUT', url, body, options);

export const remove = url => send('DELETE', url);

async function send(method, url, body, options = {}) {
  const headers = { Accept: 'application/json', 'X-SUJARIT-CSRF': await token() };
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  return exchange(url, { ...options, method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

/** Who opened this page: what is typed here is theirs, whoever is logged in by the time it is sent. */
let person = null;

function named(headers) {
  person ??= document.querySelector('main[data-person]')?.dataset.person ?? null; // a page of ours says it itself
  return person ? { ...headers, [PERSON]: person } : headers;
}

async function exchange(url, options) {
  let response;
  try {
    response = await fetch(url, { credentials: 'same-origin', ...options, headers: named(options.headers) });
  } catch {
    throw new Problem(0);
  }
  person ??= response.headers.get(PERSON);
  const answer = parsed(await response.text());
  if (!response.ok) {
    throw new Problem(response.status, answer ?? {});
  }
  return answer;
}

/** Sends a file; `progress` hears the share sent so far, 0 to 1. fetch cannot report that, XMLHttpRequest can. */
export async function upload(url, parts, progress) {
  const csrf = await token();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('Accept', 'application/json');
    Object.entries(named({ 'X-SUJARIT-CSRF': csrf })).forEach(header => request.setRequestHeader(...header));
    request.upload.onprogress = event => event.lengthComputable && progress(event.loaded / event.total);
    request.onerror = () => reject(new Problem(0));
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) {
        resolve(answer);
      } else {
        reject(new Problem(request.status, answer ?? {}));
      }
    };
    request.send(parts);
  });
}

/** Read anew for each request: logging in again in another tab changes it. */
async function token() {
  if (!cookie()) {
    await get('/api/tasks');
  }
  return cookie();
}

function cookie() {
  const found = document.cookie.split('; ').find(entry => entry.startsWith(`${COOKIE}=`));
  return found ? decodeURIComponent(found.slice(COOKIE.length + 1)) : '';
}

function parsed(answer) {
  try {
    return answer ? JSON.parse(answer) : null;
  } catch {
    return null;
  }
}
