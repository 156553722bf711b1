/*
 * One session for Sujarit and the four web apps: signing out and signing in happen at Sujarit's own pages,
 * because the web apps' own log-out leaves the session alive. Loaded by every config.js from this one place.
 */
import { english } from '/forms/shared/reader.js';
import { text } from '/forms/shared/texts.js';
import { loginAddress } from '../../../../js/watch.js';

const root = new URL('../../../../', import.meta.url);

function cookieToken() {
  const cookie = document.cookie.split('; ').find(part => part.startsWith('SUJARIT-CSRF='));
  return cookie && decodeURIComponent(cookie.substring(cookie.indexOf('=') + 1));
}

async function csrfToken() {
  if (!cookieToken()) {
    // Logging in drops the token and the web apps never ask for a new one; the home page does.
    await fetch(new URL('home', root));
  }
  return cookieToken();
}

async function signOut() {
  const token = await csrfToken();
  if (!token) {
    location.assign(new URL('login?logout', root)); // it was done in another tab
    return;
  }
  const form = document.createElement('form');
  form.method = 'post';
  form.action = new URL('logout', root).href;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = '_csrf';
  field.value = token;
  form.append(field);
  document.body.append(form);
  form.submit();
}

/** They go there by themselves when a session has ended; ours leads back to where one was. */
function leaveTheirLoginPage(event) {
  if (/^#!?\/login/.test(location.hash)) {
    const before = event?.oldURL;
    location.replace(before ? loginAddress(before) : new URL('login', root));
  }
}

/** Who loses a role loses its web app, which then shows the welcome page without a word; our start page says it. */
async function tellOfLostApp() {
  const before = new RegExp(`^${new URL('camunda/app/', root)}([a-z]+)/`).exec(document.referrer)?.[1];
  if (!before || before === 'welcome' || !location.pathname.includes('/camunda/app/welcome/')) {
    return;
  }
  const response = await fetch(new URL('camunda/api/admin/auth/user/default', root));
  if (response.ok && !(await response.json()).authorizedApps.includes(before)) {
    location.replace(new URL('home?closed', root));
  }
}

function addHomeLink() {
  const menu = document.querySelector('nav.app-menu > ul');
  if (!menu) {
    return false;
  }
  const link = document.createElement('a');
  link.href = new URL('home', root).href;
  link.textContent = text('home.title');
  const entry = document.createElement('li');
  entry.className = 'sujarit-home';
  entry.append(link);
  menu.prepend(entry);
  return true;
}

// Caught on the way down, before the web app's own handler sees the click.
document.addEventListener(
  'click',
  event => {
    if (event.target.closest('li.logout a')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      signOut();
    }
  },
  true
);
addEventListener('hashchange', leaveTheirLoginPage);
leaveTheirLoginPage();
tellOfLostApp();

// The pages are marked as English whatever they show; screen readers need the language shown.
document.documentElement.lang = english() ? 'en' : 'th';

/** Cockpit and Admin give the button of their menu a name that they do not translate. */
function nameMenuButton() {
  const name = document.querySelector('[cam-widget-header] .navbar-toggle .sr-only');
  if (!name || name.textContent.trim() === '' || name.textContent.includes('{')) {
    return false; // not filled in yet
  }
  if (name.textContent === 'CAM_WIDGET_HEADER_TOGGLE_NAVIGATION') {
    name.textContent = text('app.menu');
  }
  return true;
}

/** What is only an icon is named after the hint that the web apps show to a mouse. */
function nameIcons() {
  for (const icon of document.querySelectorAll(':is(a, button)[uib-tooltip]:not([aria-label])')) {
    const hint = icon.getAttribute('uib-tooltip');
    if (icon.textContent.trim() === '' && hint && !hint.includes('{')) {
      icon.setAttribute('aria-label', hint);
    }
  }
  document.querySelector('.app-switch > a:not([aria-label])')?.setAttribute('aria-label', text('app.others'));
}

/** At once, or as soon as the web app has built what it needs. */
function whenBuilt(task) {
  if (!task()) {
    new MutationObserver((_, observer) => task() && observer.disconnect()).observe(document.documentElement, {
      characterData: true,
      childList: true,
      subtree: true
    });
  }
}

whenBuilt(addHomeLink);
whenBuilt(nameMenuButton);
new MutationObserver(nameIcons).observe(document.documentElement, { childList: true, subtree: true });
nameIcons();
