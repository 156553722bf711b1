/** An element with properties and children; text always goes in as text, so data can never become markup. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'class') {
      made.className = value;
    } else if (name.includes('-') || name === 'for' || name === 'role' || name === 'colspan') {
      made.setAttribute(name, value);
    } else {
      made[name] = value;
    }
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''));
  return made;
}

/** A link that opens beside the form, so that nothing typed is lost. Only web addresses become links. */
export function newTabLink(url, text) {
  if (!/^(https?:\/\/|\/)/i.test(url ?? '')) {
    return element('span', {}, text);
  }
  const hint = element('span', { class: 'unseen' }, ' (เปิดในแท็บใหม่)');
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text, hint);
}
