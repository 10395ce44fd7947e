/**
 * @typedef {object} WalkerLimits
 * @property {number} [maxNodes] Elements and texts that are written. Default 400,000, as the crate's.
 * @property {number} [maxChars] UTF-16 units that are written. Default 10,485,760, as many as the crate reads bytes.
 * @property {boolean} [visibility] Whether to ask the browser what it shows. Default true.
 */

/**
 * Takes a snapshot of a live document: one string that the crate reads (`src/dom/snapshot.rs`).
 *
 * The document is only read, through getters of its prototypes, so that a form with an input named `childNodes` can't
 * answer in their place. The function stands alone (no import, nothing from around it), because an extension sends its
 * source text into the page; and it doesn't recurse, whatever the page's depth.
 *
 * Records end with NUL. Five open the snapshot: its version, the document's address, its base address, its content type,
 * and the limits that cut it. Then, in document order: `<` with a flag character (`0` plus 1 where the browser doesn't
 * show the element, plus 2 where it is SVG or MathML) and the name; `@name=value`; `"text`; `>` for an end.
 *
 * @param {WalkerLimits} [limits]
 * @param {Document} [root] Default: the document of the page.
 * @returns {string}
 */
export function snapshot(limits, root = document) {
  const { maxNodes = 400_000, maxChars = 10_485_760, visibility = true } = limits ?? {};
  const ATTRIBUTES =
    'about alt aria-hidden aria-label cite class colspan content data-href data-lazy-src data-original data-src ' +
    'data-srcset datetime dir headers height hidden href http-equiv id itemid itemprop itemref itemscope itemtype lang ' +
    'name open property rel resource reversed role rowspan scope shadowrootmode span src srcset start style title type ' +
    'typeof value vocab width xml:lang';
  // No prototype: an attribute or element may be called `constructor` or `__proto__`.
  const kept = Object.create(null);
  for (const name of ATTRIBUTES.split(' ')) kept[name] = true;
  // Kept with their attributes, without what is in them.
  const hollow = Object.assign(Object.create(null), { style: true, svg: true, iframe: true, template: true });

  // A document of another realm (jsdom's, or a frame's where this realm has no DOM) brings its own prototypes.
  const realm = /** @type {typeof globalThis} */ (typeof Node === 'function' ? globalThis : root.defaultView);
  const getter = (/** @type {string} */ owner, /** @type {string} */ name) => {
    const found = Object.getOwnPropertyDescriptor(/** @type {any} */ (realm)[owner]?.prototype ?? {}, name)?.get;
    return found ? (/** @type {any} */ of) => found.call(of) : () => null;
  };
  const firstChildOf = getter('Node', 'firstChild');
  const nextSiblingOf = getter('Node', 'nextSibling');
  const nodeTypeOf = getter('Node', 'nodeType');
  const dataOf = getter('CharacterData', 'data');
  const localNameOf = getter('Element', 'localName');
  const namespaceOf = getter('Element', 'namespaceURI');
  const attributesOf = getter('Element', 'attributes');
  const shadowRootOf = getter('Element', 'shadowRoot');
  const lengthOf = getter('NamedNodeMap', 'length');
  const nameOf = getter('Attr', 'name');
  const valueOf = getter('Attr', 'value');
  const { item } = realm.NamedNodeMap.prototype;
  const { getRootNode } = realm.Node.prototype;
  const { checkVisibility } = realm.Element.prototype;
  const assignedNodes = realm.HTMLSlotElement?.prototype.assignedNodes;

  const NUL = /\0/g;
  const clean = (/** @type {string} */ text) => (text.indexOf('\0') < 0 ? text : text.replace(NUL, '\uFFFD'));

  // Never drawn anywhere, which says nothing of the page.
  const undrawn = Object.assign(Object.create(null), { head: true, base: true, link: true, meta: true, title: true });
  for (const name of ['script', 'style', 'template', 'source', 'track', 'param']) undrawn[name] = true;

  // Only a document in a window is drawn; in any other every element would count as hidden.
  const view = getter('Document', 'defaultView')(root);
  // Where scripts run, a parser leaves what is in `noscript` as one text of raw markup; a document without a window has none.
  hollow.noscript = view !== null && view.matchMedia?.('(scripting: none)').matches !== true;
  const drawn = visibility && typeof checkVisibility === 'function' && view !== null;
  const ALL = 2; // Neither the element nor anything in it is shown.
  const SELF = 1; // The element isn't shown; what is in it says so for itself.
  const unseenOf = (/** @type {Element} */ element) => {
    if (checkVisibility.call(element, { visibilityProperty: true })) return 0;
    // The browser also says no where a closed `<details>` folds an element, and where `display: contents` gives it no box.
    const style = view.getComputedStyle(element);
    if (style.display === 'none') return ALL;
    return style.visibility === 'visible' || style.visibility === '' ? 0 : SELF;
  };

  let out = '';
  let nodes = 0;
  let cut = '';
  let textOpen = false;
  // One entry for each element that is open: the node after it, the list (of a slot) that node stands in, its place
  // there, whether leaving writes an end, and whether everything around it is hidden.
  /** @type {(Node | null)[]} */ const nextNodes = [];
  /** @type {(Node[] | null)[]} */ const lists = [];
  /** @type {number[]} */ const places = [];
  /** @type {boolean[]} */ const ends = [];
  /** @type {boolean[]} */ const hiddens = [];

  /** @type {Node | null} */ let node = firstChildOf(root);
  /** @type {Node[] | null} */ let list = null;
  let place = 0;
  let hidden = false;

  for (;;) {
    if (node === null) {
      if (ends.length === 0) break;
      if (ends.pop()) {
        out += '\0>';
        textOpen = false;
      }
      node = /** @type {Node | null} */ (nextNodes.pop());
      list = /** @type {Node[] | null} */ (lists.pop());
      place = /** @type {number} */ (places.pop());
      hidden = /** @type {boolean} */ (hiddens.pop());
      continue;
    }
    if (nodes > maxNodes || out.length > maxChars) {
      cut = nodes > maxNodes ? 'nodes' : 'bytes';
      node = null;
      list = null;
      nextNodes.fill(null);
      continue;
    }
    const here = node;
    const type = nodeTypeOf(here);
    const next = list ? (list[place + 1] ?? null) : nextSiblingOf(here);
    if (type !== 1) {
      if (type === 3 || type === 4) {
        // Parsers split long text and comments part it: to the reader it is one run.
        if (!textOpen) out += '\0"';
        if (!textOpen) nodes++;
        textOpen = true;
        out += clean(dataOf(here));
      }
      node = next;
      place++;
      continue;
    }

    const element = /** @type {Element} */ (here);
    const name = localNameOf(element);
    const shadow = shadowRootOf(element);
    let first = shadow ? firstChildOf(shadow) : firstChildOf(element);
    /** @type {Node[] | null} */ let firstList = null;
    let opened = true;
    /** @type {boolean} */ let insideHidden = hidden;

    if (name === 'slot' && assignedNodes && nodeTypeOf(getRootNode.call(element)) === 11) {
      opened = false;
      const assigned = assignedNodes.call(element);
      if (assigned.length > 0) {
        firstList = assigned;
        first = assigned[0];
      }
    } else {
      const attributes = attributesOf(element);
      const count = lengthOf(attributes);
      let written = '';
      let scriptType = '';
      for (let i = 0; i < count; i++) {
        const attribute = item.call(attributes, i);
        const key = nameOf(attribute);
        if (kept[key] !== true) continue;
        const value = clean(valueOf(attribute));
        written += '\0@' + key + '=' + value;
        if (key === 'type') scriptType = value;
      }
      if (name === 'script') {
        if (scriptType.trim().toLowerCase() !== 'application/ld+json') {
          node = next;
          place++;
          continue;
        }
      } else if (hollow[name] === true) {
        first = null;
      }
      let flags = 0;
      if (namespaceOf(element) !== 'http://www.w3.org/1999/xhtml') flags = 2;
      if (hidden) flags |= 1;
      else if (drawn && undrawn[name] !== true) {
        const unseen = unseenOf(element);
        if (unseen !== 0) flags |= 1;
        insideHidden = unseen === ALL;
      }
      out += '\0<' + flags + name + written;
      nodes++;
      textOpen = false;
    }

    nextNodes.push(next);
    lists.push(list);
    places.push(place + 1);
    ends.push(opened);
    hiddens.push(hidden);
    node = first;
    list = firstList;
    place = 0;
    hidden = insideHidden;
  }

  const urlOf = getter('Document', 'URL');
  const contentTypeOf = getter('Document', 'contentType');
  const baseOf = getter('Node', 'baseURI');
  const head = ['MH1', urlOf(root), baseOf(root), contentTypeOf(root), cut];
  return head.map((part) => clean(String(part ?? ''))).join('\0') + out + '\0';
}
