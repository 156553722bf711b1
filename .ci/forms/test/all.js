/** All tests in one process: each file in one of its own would load the browser anew, which takes longer than the tests. */

import { readdirSync } from 'node:fs';
import { describe } from 'node:test';

const HERE = new URL('./', import.meta.url);

for (const name of readdirSync(HERE).filter(file => file.endsWith('.test.js'))) {
  describe(name, async () => { await import(new URL(name, HERE)); });
}
