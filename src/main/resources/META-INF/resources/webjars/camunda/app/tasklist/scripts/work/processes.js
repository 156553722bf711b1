// What can be started, by its name in the reader's language: the engine knows the Thai one only.
import { english } from '/forms/shared/language.js';
import { text } from '/forms/shared/texts.js';

const NAMES = { 'improvement-cycle': 'app.process.year', 'amend-plan': 'app.process.amendment' };

/** In Tasklist's own window, its list and its title, whenever they are shown; `startable` as the engine tells them. */
export function nameProcesses(startable) {
  if (!english()) {
    return;
  }
  const names = startable.filter(({ key }) => key in NAMES).map(({ key, name }) => [name, text(NAMES[key])]);
  const rewrite = () => document.querySelectorAll('.modal-dialog').forEach(shown => {
    const texts = document.createTreeWalker(shown, 4); // NodeFilter.SHOW_TEXT
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const found = names.find(([name]) => node.nodeValue.includes(name));
      if (found) {
        node.nodeValue = node.nodeValue.replace(...found);
      }
    }
  });
  new MutationObserver(rewrite).observe(document.body, { characterData: true, childList: true, subtree: true });
}
