import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Problem, get, post, put, remove, upload } from '/forms/shared/api.js';
import { away, page, refused, server } from './page.js';

beforeEach(() => page());

const failure = call => call.then(() => assert.fail('nothing was refused'), problem => problem);

test('what changes something carries the token, read anew each time, and reading does not', async () => {
  const { requests } = server({ 'GET /api/tasks': [], 'POST /api/a': { id: 1 }, 'DELETE /api/a': null });
  assert.deepEqual(await get('/api/tasks'), []);
  assert.deepEqual(await post('/api/a', { title: 'แผน' }), { id: 1 });
  document.cookie = 'SUJARIT-CSRF=another%20one';
  assert.equal(await remove('/api/a'), null);
  assert.deepEqual(requests.map(({ headers }) => headers['X-SUJARIT-CSRF']), [undefined, 'a-token', 'another one']);
  assert.deepEqual(requests[1].body, { title: 'แผน' });
  assert.equal(requests[2].headers['Content-Type'], undefined);
});

test('without a token one is asked for first', async () => {
  page('', { cookie: 'other=1' });
  const { requests } = server({
    'GET /api/tasks': () => { document.cookie = 'SUJARIT-CSRF=fresh'; return []; },
    'PUT /api/a': null,
  });
  await put('/api/a', {});
  assert.deepEqual(requests.map(({ method }) => method), ['GET', 'PUT']);
  assert.equal(requests[1].headers['X-SUJARIT-CSRF'], 'fresh');
});

test('a server that is away says that nothing is lost, and that it may pass', async () => {
  server({ 'GET /api/a': away });
  const problem = await failure(get('/api/a'));
  assert.ok(problem instanceof Problem);
  assert.match(problem.message, /สิ่งที่กรอกไว้ยังอยู่/);
  assert.equal(problem.passing, true);
});

test('a refusal says what the server said, or what its status means', async () => {
  server({
    'GET /api/said': refused(400, { detail: 'ปีนี้ปิดแล้ว', suggestion: 'https://a.go.th/1' }),
    'GET /api/silent': refused(403, null),
    'GET /api/ended': refused(401, { detail: 'Unauthorized' }),
    'GET /api/broken': refused(500, null),
  });
  const said = await failure(get('/api/said'));
  assert.deepEqual([said.message, said.suggestion, said.passing], ['ปีนี้ปิดแล้ว', 'https://a.go.th/1', false]);
  assert.equal((await failure(get('/api/silent'))).message, 'ท่านไม่มีสิทธิ์ทำรายการนี้');
  assert.match((await failure(get('/api/ended'))).message, /หมดเวลาการเข้าสู่ระบบ/);
  const broken = await failure(get('/api/broken'));
  assert.deepEqual([broken.message, broken.passing], ['ระบบขัดข้อง โปรดลองอีกครั้ง', true]);
});

test('what is typed on a page is sent as of who opened it, and who else has logged in is told', async () => {
  const another = { type: 'urn:sujarit:problem:access.other-login', detail: 'ท่านเข้าสู่ระบบเป็น ข' };
  const opened = await import('/forms/shared/api.js?opened');
  const { requests } = server({
    'GET /api/tasks/7': refused(200, {}, { 'X-SUJARIT-PERSON': 'a' }),
    'POST /api/done': refused(401, another, { 'X-SUJARIT-PERSON': 'b' }),
  });
  await opened.get('/api/tasks/7');
  const problem = await failure(opened.post('/api/done', {}));
  assert.deepEqual(requests.map(({ headers }) => headers['X-SUJARIT-PERSON']), [undefined, 'a']);
  assert.deepEqual([problem.message, problem.passing], [another.detail, true]);
});

test('what comes back and is no JSON is no crash', async () => {
  globalThis.fetch = async () => ({ ok: false, status: 502, headers: new Headers(), text: async () => '<html>Bad Gateway</html>' });
  assert.equal((await failure(get('/api/a'))).status, 502);
});

test('a file is sent with the token, its progress is told, and its refusal is a problem', async () => {
  const requests = [];
  globalThis.XMLHttpRequest = class {
    upload = {};
    headers = {};
    open(method, url) { Object.assign(this, { method, url }); }
    setRequestHeader(name, value) { this.headers[name] = value; }
    send() {
      requests.push(this);
      this.upload.onprogress({ lengthComputable: true, loaded: 1, total: 4 });
      Object.assign(this, requests.length === 1 ? { status: 201, responseText: '{"revision":1}' }
        : { status: 413, responseText: 'too large' });
      this.onload();
    }
  };
  const shares = [];
  assert.deepEqual(await upload('/api/e', new FormData(), share => shares.push(share)), { revision: 1 });
  assert.deepEqual(shares, [0.25]);
  assert.equal(requests[0].headers['X-SUJARIT-CSRF'], 'a-token');
  assert.equal((await failure(upload('/api/e', new FormData(), () => {}))).message, 'ไฟล์ใหญ่เกินกำหนด');
});
