/** How many characters a text may have, as the API and the database know it (Longest.java). */

export const LONGEST = { line: 500, title: 2000, text: 4000 };
