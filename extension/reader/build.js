// The content as nodes: what the report’s HTML has is parsed where nothing runs and nothing loads, and copied by a list of
// what may be there. The crate has sanitised it already; a report that came from elsewhere would still do no harm here.
import { element } from '../view/element.js';
import { t } from '../view/messages.js';

const ELEMENTS = new Set(
  (
    'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 ' +
    'hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot th thead ' +
    'time tr u ul var wbr'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  'alt colspan datetime dir height lang reversed rowspan scope start title value width'.split(' '),
);
/** Elements whose words are no words of the text. */
const EMPTY = new Set(['script', 'style', 'template', 'iframe', 'object', 'noscript', 'svg', 'math']);
/** So that nothing in the text answers to a name that the reader uses. */
const ID_PREFIX = 'text-';

/** @type {{ createHTML(html: string): string } | null} */
let policy = null;

/** @param {string} html */
function parse(html) {
  const types = /** @type {any} */ (globalThis).trustedTypes;
  policy ??= types?.createPolicy('masthead', { createHTML: (/** @type {string} */ text) => text }) ?? null;
  return new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html');
}

/**
 * The nodes of a report’s content.
 *
 * @param {string} html
 * @param {{ url: string | null, images: boolean }} options `url`: the page’s; links into it lead to their place here.
 *   `images`: whether images are loaded from where they lie.
 */
export function build(html, { url, images }) {
  const parsed = parse(html);
  const ids = new Set([...parsed.querySelectorAll('[id]')].map(({ id }) => id));
  const page = url?.split('#', 1)[0] ?? null;
  const fragment = document.createDocumentFragment();
  /** What is still to be copied, and into what: a stack, whatever the depth. @type {[Node, Node][]} */
  const open = childrenOf(parsed.body, fragment);
  while (open.length > 0) {
    const [node, into] = /** @type {[Node, Node]} */ (open.pop());
    if (node instanceof Text) into.appendChild(document.createTextNode(node.data));
    if (!(node instanceof Element) || EMPTY.has(node.localName)) continue;
    const copy = ELEMENTS.has(node.localName) ? copied(node) : null;
    if (copy) into.appendChild(copy);
    open.push(...childrenOf(node, copy ?? into));
  }
  return fragment;

  /** @param {Element} from */
  function copied(from) {
    if (from.localName === 'img') return image(from);
    const made = document.createElement(from.localName);
    for (const { name, value } of from.attributes) if (ATTRIBUTES.has(name)) made.setAttribute(name, value);
    if (from.id) made.id = ID_PREFIX + from.id;
    if (made instanceof HTMLAnchorElement) lead(made, from.getAttribute('href') ?? '');
    return made;
  }

  /**
   * @param {HTMLAnchorElement} link
   * @param {string} href
   */
  function lead(link, href) {
    const [address, hash] = href.split('#', 2);
    const id = hash === undefined ? '' : decoded(hash);
    if (ids.has(id) && (address === '' || address === page)) {
      link.href = `#${ID_PREFIX}${id}`;
    } else if (/^(https?|mailto):/i.test(href)) {
      link.href = href;
      link.rel = 'noopener noreferrer';
    }
  }

  /** @param {Element} from */
  function image(from) {
    const src = from.getAttribute('src') ?? '';
    const alt = from.getAttribute('alt') ?? '';
    if (!/^https?:/i.test(src)) return null;
    if (!images) return element('span', { class: 'image' }, t('imageNotLoaded', { text: alt || t('untitled') }));
    return element('img', { src, alt, loading: 'lazy', referrerpolicy: 'no-referrer' });
  }
}

/**
 * @param {Node} node
 * @param {Node} into
 * @returns {[Node, Node][]} The last first, as a stack wants them.
 */
function childrenOf(node, into) {
  return [...node.childNodes].reverse().map((child) => [child, into]);
}

/** @param {string} hash */
function decoded(hash) {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
