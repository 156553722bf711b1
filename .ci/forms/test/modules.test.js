import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { page } from './page.js';

const FORMS = new URL('../../../forms/', import.meta.url);
const files = folder => readdirSync(new URL(folder, FORMS)).filter(name => name.endsWith('.js'));

test('every script loads, with everything that it imports', async () => {
  page();
  for (const path of [...files('scripts/').map(name => `scripts/${name}`), ...files('shared/').map(name => `shared/${name}`)]) {
    assert.ok(Object.keys(await import(`/forms/${path}`)).length > 0, path);
  }
});

test('every form starts a script that there is', async () => {
  for (const name of readdirSync(FORMS).filter(file => file.endsWith('.html'))) {
    const [, script] = /import\('(\/forms\/scripts\/[a-z-]+\.js)'\)/.exec(readFileSync(new URL(name, FORMS), 'utf8')) ?? [];
    assert.equal(typeof (await import(script)).start, 'function', name);
  }
});
