/**
 * Asks until there is an answer.
 *
 * @template T
 * @param {() => Promise<T>} ask
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(ask, timeoutMs = 15_000) {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms for what did not come`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
