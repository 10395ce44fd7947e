/** A mistake of the caller's, or a reading that had to be ended. A page's content never causes one by itself. */
export class MastheadError extends Error {
  /**
   * @param {string} code A stable name for programs; `masthead.d.ts` lists them.
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.name = 'MastheadError';
    this.code = code;
  }
}
