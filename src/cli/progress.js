const WIDTH = 30;

/**
 * A bar on a terminal's standard error; nothing anywhere else.
 *
 * @param {number} total
 * @param {boolean} wanted
 */
export function progressBar(total, wanted) {
  const out = process.stderr;
  if (!wanted || !out.isTTY) return { show: () => {}, clear: () => {} };
  return {
    /** @param {number} done */
    show(done) {
      const filled = Math.round((done / total) * WIDTH);
      out.write(`\r[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${done} of ${total} pages`);
    },
    clear: () => void out.write('\r\u001b[K'),
  };
}
