// Runs in the page, in the extension's own world, from the first statement that is looked for until the view that asked is
// closed: finds the place of a statement, scrolls to it and marks it by a highlight that is no part of the document. It
// reads through getters of the prototypes, as the walker does, so that no name on a form answers in their place.
(() => {
  /**
   * @typedef {import('../marks.js').Sought} Place
   * @typedef {import('../view/place.js').Found} Found
   * @typedef {{ node: Text, start: number, end: number }} Slice Part of one text; a range can't cross a shadow root's edge.
   * @typedef {{ slices: Slice[], element: Element | null, rank: number }} Hit
   */
  const HIGHLIGHT = 'masthead';
  /** A quotation that isn't there word for word is looked for by as many characters, and marked as far as it agrees. */
  const BEGINNING_CHARS = 32;
  /** Statements of one letter or so are said everywhere. */
  const MAX_HITS = 200;
  const UNREAD = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg', 'iframe', 'textarea']);
  const IGNORED = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/;
  const SPACED_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Number}]/u;

  const world = /** @type {typeof globalThis & { mastheadMarker?: true }} */ (globalThis);
  if (world.mastheadMarker) return;
  world.mastheadMarker = true;

  /**
   * @param {object} prototype
   * @param {string} name
   * @returns {(of: unknown) => any}
   */
  const getter = (prototype, name) => {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    return (of) => get?.call(of);
  };
  const typeOf = getter(Node.prototype, 'nodeType');
  const lastChildOf = getter(Node.prototype, 'lastChild');
  const previousOf = getter(Node.prototype, 'previousSibling');
  const parentOf = getter(Node.prototype, 'parentNode');
  const nameOf = getter(Element.prototype, 'localName');
  const shadowOf = getter(Element.prototype, 'shadowRoot');
  const hostOf = getter(ShadowRoot.prototype, 'host');
  const rootElementOf = getter(Document.prototype, 'documentElement');
  const { getAttribute, checkVisibility, scrollIntoView } = Element.prototype;

  /** @param {string} text */
  function folded(text) {
    let out = '';
    for (const char of text) if (!IGNORED.test(char)) out += char.toLowerCase();
    return out;
  }

  /** The page's texts in the order of what is shown, and its links and times. */
  function read() {
    /** @type {Text[]} */ const texts = [];
    /** Where each text starts in `all`. @type {number[]} */ const starts = [];
    /** @type {Element[]} */ const links = [];
    /** @type {Element[]} */ const times = [];
    let all = '';
    const open = [rootElementOf(document)];
    while (open.length > 0) {
      const node = open.pop();
      if (typeOf(node) === Node.TEXT_NODE) {
        const text = folded(node.data);
        if (text === '') continue;
        texts.push(node);
        starts.push(all.length);
        all += text;
      } else if (typeOf(node) === Node.ELEMENT_NODE) {
        const name = nameOf(node);
        if (UNREAD.has(name)) continue;
        if (name === 'a') links.push(node);
        if (name === 'time') times.push(node);
        const assigned = name === 'slot' ? HTMLSlotElement.prototype.assignedNodes.call(node) : [];
        if (assigned.length > 0) open.push(...assigned.reverse());
        else for (let child = lastChildOf(shadowOf(node) ?? node); child; child = previousOf(child)) open.push(child);
      }
    }
    return { texts, starts, links, times, all };
  }

  /** @typedef {ReturnType<typeof read>} Read */

  /**
   * The slices of texts that a stretch of the folded page covers.
   *
   * @param {Read} page
   * @param {number} from
   * @param {number} to
   */
  function slicesOf({ texts, starts }, from, to) {
    let at = starts.findLastIndex((start) => start <= from);
    /** @type {Slice[]} */
    const slices = [];
    for (; at >= 0 && at < texts.length && starts[at] < to; at++) {
      const node = texts[at];
      let position = starts[at];
      let start = -1;
      let end = 0;
      let offset = 0;
      for (const char of node.data) {
        const length = IGNORED.test(char) ? 0 : char.toLowerCase().length;
        if (length > 0 && position >= from && position < to) {
          if (start < 0) start = offset;
          end = offset + char.length;
        }
        position += length;
        offset += char.length;
      }
      if (start < 0) continue;
      // White space between two marked words is marked with them.
      if (starts[at] > from) start = 0;
      if (position < to) end = node.data.length;
      slices.push({ node, start, end });
    }
    return slices;
  }

  /**
   * Where words stand, each place with how well it serves: whole words first, then what the place prefers, then what is shown.
   *
   * @param {Read} page
   * @param {Extract<Place, { kind: 'words' }>} place
   */
  function findWords(page, { texts, within, heading }) {
    for (const text of texts) {
      const needle = folded(text);
      if (needle === '') continue;
      let hits = occurrences(page, needle, needle.length, folded(within ?? ''), heading === true);
      if (hits.length === 0 && needle.length > BEGINNING_CHARS) {
        hits = occurrences(page, needle, BEGINNING_CHARS, '', heading === true);
      }
      if (hits.length > 0) return best(hits);
    }
    return [];
  }

  /**
   * @param {Read} page
   * @param {string} needle
   * @param {number} length So many characters must be there.
   * @param {string} within
   * @param {boolean} heading
   */
  function occurrences(page, needle, length, within, heading) {
    const { all } = page;
    /** @type {Hit[]} */
    const hits = [];
    const sought = needle.slice(0, length);
    for (let from = all.indexOf(sought); from >= 0 && hits.length < MAX_HITS; from = all.indexOf(sought, from + 1)) {
      let to = from + length;
      while (to - from < needle.length && all[to] === needle[to - from]) to++;
      const slices = slicesOf(page, from, to);
      if (slices.length === 0) continue;
      const element = elementOf(slices[0].node);
      let rank = shown(element) ? 1 : 0;
      if (heading && up(element, (name) => /^h[1-6]$/.test(name))) rank += 2;
      if (within !== '' && all.slice(Math.max(0, to - within.length), from + within.length).includes(within)) rank += 4;
      if (wholeWords(slices)) rank += 8;
      hits.push({ slices, element, rank });
    }
    return hits;
  }

  /** @param {Slice[]} slices */
  function wholeWords(slices) {
    const first = slices[0];
    const last = slices[slices.length - 1];
    const joined = (/** @type {string | undefined} */ a, /** @type {string | undefined} */ b) =>
      a !== undefined && b !== undefined && SPACED_WORD.test(a) && SPACED_WORD.test(b);
    return (
      !joined(first.node.data[first.start - 1], first.node.data[first.start]) &&
      !joined(last.node.data[last.end - 1], last.node.data[last.end])
    );
  }

  /**
   * The links to an address with these words; those in the sentence that was quoted first.
   *
   * @param {Read} page
   * @param {Extract<Place, { kind: 'link' }>} place
   */
  function findLink(page, { urls, text, context }) {
    const words = folded(text);
    const sentence = folded(context);
    const hits = page.links.flatMap((element) => {
      const link = /** @type {HTMLAnchorElement} */ (element);
      const agrees = urls.length === 0 ? leadsNowhere(link) : urls.includes(link.href);
      if (!agrees || folded(link.textContent ?? '') !== words) return [];
      const around = up(element, (_, candidate) => folded(candidate.textContent ?? '').length >= sentence.length);
      const quoted = sentence !== '' && folded(around?.textContent ?? '').includes(sentence);
      return [hitOf(element, (shown(element) ? 1 : 0) + (quoted ? 2 : 0))];
    });
    return best(hits);
  }

  /** @param {Element} link */
  function leadsNowhere(link) {
    const href = getAttribute.call(link, 'href')?.trim() ?? '';
    return href === '' || href === '#' || /^javascript:/i.test(href);
  }

  /**
   * @param {Read} page
   * @param {Extract<Place, { kind: 'time' }>} place
   */
  function findDate(page, { day, texts }) {
    const marked = page.times.filter((time) => getAttribute.call(time, 'datetime')?.startsWith(day));
    const hits = best(marked.map((element) => hitOf(element, shown(element) ? 1 : 0)).filter(({ rank }) => rank > 0));
    return hits.length > 0 ? hits : findWords(page, { kind: 'words', texts });
  }

  /**
   * @param {Element} element
   * @param {number} rank
   * @returns {Hit}
   */
  function hitOf(element, rank) {
    return { slices: textsIn(element).map((node) => ({ node, start: 0, end: node.data.length })), element, rank };
  }

  /** @param {Element} element */
  function textsIn(element) {
    const walker = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);
    /** @type {Text[]} */
    const texts = [];
    while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
    return texts;
  }

  /** The hits of the highest rank, where one is higher. @param {Hit[]} hits */
  function best(hits) {
    const highest = Math.max(...hits.map(({ rank }) => rank));
    return hits.filter(({ rank }) => rank === highest);
  }

  /**
   * @param {Node} node
   * @returns {Element | null}
   */
  function elementOf(node) {
    const parent = parentOf(node);
    return parent instanceof ShadowRoot ? hostOf(parent) : parent;
  }

  /**
   * The nearest element, from this one up, that fits.
   *
   * @param {Element | null} element
   * @param {(name: string, element: Element) => boolean} fits
   */
  function up(element, fits) {
    for (let at = element; at instanceof Element; at = elementOf(at)) if (fits(nameOf(at), at)) return at;
    return null;
  }

  /** @param {Element | null} element */
  function shown(element) {
    return element !== null && checkVisibility.call(element, { visibilityProperty: true });
  }

  /** @type {{ asked: string, at: number }} */
  let last = { asked: '', at: -1 };

  /**
   * Marks the place, at a second asking the next one of the same words.
   *
   * @param {Place} place
   * @returns {Found}
   */
  function show(place) {
    clear();
    const page = read();
    const hits =
      place.kind === 'words'
        ? findWords(page, place)
        : place.kind === 'link'
          ? findLink(page, place)
          : findDate(page, place);
    const visible = hits.filter(({ element }) => shown(element));
    const asked = JSON.stringify(place);
    if (visible.length === 0) return { places: 0, at: 0, hidden: hits.length > 0 };
    last = { asked, at: last.asked === asked ? (last.at + 1) % visible.length : 0 };
    const { slices, element } = visible[last.at];
    CSS.highlights.set(HIGHLIGHT, new Highlight(...slices.map(rangeOf)));
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (element) scrollIntoView.call(element, { block: 'center', behavior: still ? 'instant' : 'smooth' });
    return { places: visible.length, at: last.at, hidden: false };
  }

  /** @param {Slice} slice */
  function rangeOf({ node, start, end }) {
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  }

  function clear() {
    CSS.highlights.delete(HIGHLIGHT);
  }

  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== 'masthead') return;
    port.onMessage.addListener(({ id, place }) => {
      if (place === null) clear();
      else port.postMessage({ id, found: show(place) });
    });
    port.onDisconnect.addListener(clear);
  });
})();
