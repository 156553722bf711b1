/** The last word of CI: which tests were skipped and why. Fails when one was that nobody has explained. */

import { existsSync, readFileSync } from 'node:fs';
import { explanations, readFolder, verdict } from './skipped.js';

const root = new URL('../../', import.meta.url).pathname;
const folders = ['surefire', 'failsafe'].map(name => {
  const folder = `${root}target/${name}-reports`;
  return { name, ...(existsSync(folder) ? readFolder(folder) : { tests: 0, skipped: [] }) };
});
const { ok, lines } = verdict(folders, explanations(readFileSync(`${root}.ci/skipped/explained.txt`, 'utf8')));
console.log(lines.join('\n'));
process.exitCode = ok ? 0 : 1;
