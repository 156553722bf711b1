/** A table as Excel puts it on the clipboard. */

/** Quoted: tabs and line breaks in it, quotes doubled; otherwise up to the next tab or line break. */
const CELL = /(?:"((?:[^"]|"")*)"(?![^\t\n])|([^\t\n]*))(\t|\n|$)/g;

/** Its rows without the empty ones: their cells, and the text they were read from. */
export function pastedRows(pasted) {
  const rows = [];
  let row = { cells: [], text: '' };
  for (const [text, quoted, plain, end] of pasted.replace(/\r\n?/g, '\n').matchAll(CELL)) {
    row.cells.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
    row.text += text;
    if (end !== '\t') {
      rows.push(row);
      row = { cells: [], text: '' };
    }
    if (end === '') {
      break; // the end would be found once more, as an empty cell
    }
  }
  return rows.filter(({ text }) => text.trim() !== '').map(({ cells, text }) => ({ cells, text: text.replace(/\n$/, '') }));
}
