import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { element, newTabLink } from '/forms/shared/element.js';
import { sure } from '/forms/shared/sure.js';
import { page } from './page.js';

beforeEach(() => page());

test('data never becomes markup', () => {
  const made = element('p', {}, '<img src=x onerror=alert(1)>');
  assert.equal(made.childElementCount, 0);
  assert.equal(made.textContent, '<img src=x onerror=alert(1)>');
});

test('children that are nothing are left out, nested ones are not', () => {
  assert.equal(element('p', {}, null, undefined, '', ['a', element('b', {}, 0)]).outerHTML, '<p>a<b>0</b></p>');
});

test('only web addresses become links, and they open beside the form', () => {
  const link = newTabLink('https://a.go.th/1', 'อ่าน');
  assert.deepEqual([link.tagName, link.target, link.rel], ['A', '_blank', 'noopener noreferrer']);
  assert.equal(newTabLink('/login', 'เข้า').tagName, 'A');
  for (const url of ['javascript:alert(1)', 'data:text/html,x', ' javascript:x', null, 'ftp://a']) {
    assert.equal(newTabLink(url, 'อ่าน').tagName, 'SPAN', url);
  }
});

test('a button asks once more, and forgets its question when somebody goes elsewhere', () => {
  const button = element('button', {}, 'ลบ', element('i', {}, 'แผน'));
  document.body.append(button);
  assert.equal(sure(button, 'ยืนยันการลบ'), false);
  assert.equal(button.textContent, 'ยืนยันการลบ');
  button.dispatchEvent(new Event('blur'));
  assert.equal(button.innerHTML, 'ลบ<i>แผน</i>');
  assert.equal(sure(button, 'ยืนยันการลบ'), false);
  assert.equal(sure(button, 'ยืนยันการลบ'), true);
  assert.equal(button.innerHTML, 'ลบ<i>แผน</i>');
});
