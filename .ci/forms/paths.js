/** Resolves what a browser asks the application for, and takes its scripts for what a browser takes them: modules. */

const ROOT = new URL('../../', import.meta.url);

export async function resolve(specifier, context, next) {
  const address = specifier.startsWith('/forms/') ? new URL(`.${specifier}`, ROOT).href : specifier;
  return next(address, context);
}

export async function load(url, context, next) {
  const ours = url.startsWith(ROOT.href) && !url.includes('/node_modules/');
  return next(url, ours && new URL(url).pathname.endsWith('.js') ? { ...context, format: 'module' } : context);
}
