/** More UTF-16 units than this, snapshot and report together, aren't kept: a page of 1 MB and 5,500 links has 5 million. */
export const MAX_KEPT_CHARS = 8_000_000;

/**
 * What a page is read as: its snapshot; or, where that is what was read before, the beginning of the report that was kept of it.
 * `id` counts the snapshots that differ.
 *
 * @typedef {{ id: number, snapshot: string } | { id: number, face: string }} Taken
 * @typedef {ReturnType<typeof createMemory>} Memory
 */

/**
 * The page's memory of its last reading. It compares snapshots and not signs of a change: a report depends on its snapshot and
 * on nothing else, while no observer sees a style sheet that hides a paragraph, or a shadow root that is attached.
 *
 * @param {() => string} walk
 * @param {string} version The extension's: another one reads otherwise.
 */
export function createMemory(walk, version) {
  let id = 0;
  /** What was taken last, as long as it may be asked for again. */
  let snapshot = '';
  /** @type {{ face: string, whole: string } | null} */
  let kept = null;

  function forget() {
    snapshot = '';
    kept = null;
  }

  return {
    version,
    forget,

    /** Whether a report is kept, which the next taking gives if the page is still the same. */
    ready: () => kept !== null,

    /** @returns {Taken} */
    take() {
      const now = walk();
      if (now === snapshot) return kept ? { id, face: kept.face } : { id, snapshot };
      forget();
      id++;
      if (now.length <= MAX_KEPT_CHARS) snapshot = now;
      return { id, snapshot: now };
    },

    /**
     * Keeps the report of a snapshot, unless the page was taken anew or has changed since: of one that never rests nothing is
     * kept. To walk it here also has the walk compiled before somebody waits for it: the second took twice as long as the third.
     *
     * @param {number} of
     * @param {string} face
     * @param {string} whole
     */
    keep(of, face, whole) {
      if (of !== id || snapshot === '') return;
      const fits = snapshot.length + face.length + whole.length <= MAX_KEPT_CHARS;
      if (fits && walk() === snapshot) kept = { face, whole };
      else forget();
    },

    /** @param {number} of */
    whole: (of) => (of === id && kept ? kept.whole : null),
  };
}
