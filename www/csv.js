/** What a spreadsheet takes for a formula, quoted or not (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as RFC 4180 CSV. No cell is taken for a formula, and none adds a cell or a row.
 *
 * @param {(string | number | null)[][]} rows
 */
export function toCsv(rows) {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** @param {string | number | null} value */
function cell(value) {
  if (typeof value === 'number') return String(value);
  const line = (value ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const text = FORMULA.test(line) ? `'${line}` : line;
  return /^'|["',;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
