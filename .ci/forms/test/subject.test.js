import assert from 'node:assert/strict';
import { test } from 'node:test';
import { about } from '/forms/shared/subject.js';
import { page } from './page.js';

const warnings = task => [...about(task).querySelectorAll('[data-warning]')].map(({ textContent }) => textContent);

test('a form says first what stands in the way of deciding, each in a line of its own', () => {
  page();
  assert.deepEqual(warnings({ warnings: ['ไม่มีผู้อนุมัติ', 'ไม่มีผู้ตรวจสอบ'] }), ['ไม่มีผู้อนุมัติ', 'ไม่มีผู้ตรวจสอบ']);
});

test('and nothing where nothing does, nor where an older server tells nothing of it', () => {
  page();
  assert.deepEqual(warnings({ warnings: [] }), []);
  assert.deepEqual(warnings({}), []);
});
