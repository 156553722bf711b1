/** Resolves what a browser asks the application for, its texts from the message bundles, and takes its scripts for what a browser takes them: modules. */

const ROOT = new URL('../../', import.meta.url);
const READ = new URL('forms/shared/words.js', ROOT).href;
const GIVEN = new URL('words.js', import.meta.url).href;

export async function resolve(specifier, context, next) {
  const address = specifier.startsWith('/forms/') ? new URL(`.${specifier}`, ROOT).href : specifier;
  return next((/^[./]|^file:/.test(address) && new URL(address, context.parentURL).href === READ) ? GIVEN : address, context);
}

export async function load(url, context, next) {
  const ours = url.startsWith(ROOT.href) && !url.includes('/node_modules/');
  return next(url, ours && new URL(url).pathname.endsWith('.js') ? { ...context, format: 'module' } : context);
}
