import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explanations, read, verdict } from './skipped.js';

const REPORT = `<testsuite name="org.sujarit.report.LibreOfficeTests" tests="3" skipped="1">
  <properties><property name="a" value="&lt;skipped/&gt;"/></properties>
  <testcase name="opens" classname="org.sujarit.report.LibreOfficeTests" time="1.2"/>
  <testcase name="keeps" classname="org.sujarit.report.LibreOfficeTests" time="0">
    <skipped message="Assumption failed: [soffice on the PATH] &#10;Expecting &quot;any&quot;"/>
  </testcase>
  <testcase name="reads" classname="org.sujarit.report.LibreOfficeTests" time="2"><system-out>said &lt;skipped&gt;</system-out></testcase>
</testsuite>`;

const folder = (name, more) => ({ name, tests: 1, skipped: [], ...more });

test('a skipped test is found with its reason, and what a test printed is none', () => {
  assert.deepEqual(read(REPORT), {
    tests: 3,
    skipped: [{ test: 'org.sujarit.report.LibreOfficeTests.keeps', why: 'Assumption failed: [soffice on the PATH]  Expecting "any"' }],
  });
});

test('nothing skipped is said', () => {
  assert.deepEqual(verdict([folder('surefire', { tests: 5 }), folder('failsafe')], []), { ok: true, lines: ['Skipped: none of 6 tests.'] });
});

test('what is skipped and not explained fails, what is explained is told', () => {
  const both = [folder('surefire', { tests: 3, skipped: read(REPORT).skipped }), folder('failsafe')];
  const unexplained = verdict(both, []);
  assert.equal(unexplained.ok, false);
  assert.match(unexplained.lines[0], /keeps: Assumption failed.*NOT EXPLAINED/);
  const explained = verdict(both, explanations('# remark\n\norg.sujarit.report.LibreOfficeTests: no office there\n'));
  assert.equal(explained.ok, true);
  assert.match(explained.lines[0], /no office there/);
  assert.equal(explained.lines.at(-1), 'Skipped: 1 of 4 tests.');
});

test('no test at all is no success', () => {
  const { ok, lines } = verdict([folder('surefire'), folder('failsafe', { tests: 0 })], []);
  assert.equal(ok, false);
  assert.equal(lines[0], 'No test ran in failsafe.');
});

test('an explanation without a reason is none', () => {
  assert.throws(() => explanations('org.sujarit.report.LibreOfficeTests'));
});
