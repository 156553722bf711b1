/** Reads what Surefire and Failsafe wrote: how many tests there were, and which of them were skipped. */

import { readFileSync, readdirSync } from 'node:fs';

const text = escaped => escaped.replace(/&(lt|gt|quot|apos|amp|#10);/g,
  (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', '#10': ' ' })[name]);

const attribute = (tag, name) => text(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** `{tests, skipped: [{test, why}]}` of one report. */
export function read(xml) {
  const cases = [...xml.matchAll(/<testcase\b[^>]*?(?:\/>|>([\s\S]*?)<\/testcase>)/g)];
  return {
    tests: cases.length,
    skipped: cases.flatMap(([tag, inside = '']) => {
      const mark = /<skipped\b[^>]*>/.exec(inside);
      return mark ? [{
        test: `${attribute(tag, 'classname')}.${attribute(tag, 'name')}`,
        why: attribute(mark[0], 'message') || 'no reason given',
      }] : [];
    }),
  };
}

export function readFolder(folder) {
  const reports = readdirSync(folder).filter(name => /^TEST-.*\.xml$/.test(name))
    .map(name => read(readFileSync(`${folder}/${name}`, 'utf8')));
  return {
    tests: reports.reduce((sum, { tests }) => sum + tests, 0),
    skipped: reports.flatMap(({ skipped }) => skipped),
  };
}

/** The reasons somebody has written down, by the beginning of a test's name; a line is `test: reason`, `#` a remark. */
export const explanations = list => list.split('\n')
  .filter(line => line.trim() !== '' && !line.startsWith('#'))
  .map(line => {
    const [, test, reason] = /^(\S+):\s+(\S.*)$/.exec(line) ?? [];
    if (!test) {
      throw new Error(`not "test: reason": ${line}`);
    }
    return { test, reason };
  });

/** What to say at the end, and whether all is well: tests ran, and each one that did not is explained. */
export function verdict(folders, explained) {
  const empty = folders.filter(({ tests }) => tests === 0).map(({ name }) => `No test ran in ${name}.`);
  const skipped = folders.flatMap(folder => folder.skipped);
  const tests = folders.reduce((sum, folder) => sum + folder.tests, 0);
  const lines = skipped.map(({ test, why }) => {
    const known = explained.find(one => test.startsWith(one.test));
    return { ok: Boolean(known), line: `  ${test}: ${why} (${known ? known.reason : 'NOT EXPLAINED in .ci/skipped/explained.txt'})` };
  });
  const head = skipped.length === 0 ? `Skipped: none of ${tests} tests.` : `Skipped: ${skipped.length} of ${tests} tests.`;
  return { ok: empty.length === 0 && lines.every(({ ok }) => ok), lines: [...empty, ...lines.map(({ line }) => line), head] };
}
