/** Where the module comes from: an address, its bytes, a response with them, or the compiled module. */
export type ModuleSource = string | URL | BufferSource | Response | WebAssembly.Module;

/** What a reading takes beside the page. */
export interface Options {
  /** The absolute address the page was read from. Default: what the document says; for an HTML string none. */
  url?: string | null;
}

/** A caller's mistake, or a reading that had to be ended. A page's content never causes one by itself. */
export class MastheadError extends Error {
  name: 'MastheadError';
  constructor(code: string, message: string);
  /**
   * - `not-initialised`: `init()` was not awaited
   * - `module-not-loaded`: the wasm module could not be fetched or compiled
   * - `not-a-document`, `not-a-string`, `not-a-snapshot`: the first argument is something else
   * - `bad-options`: the options or one of them have the wrong type
   * - `invalid-url`: `options.url` is not an absolute address
   * - `bad-report`, `unknown-format`, `invalid-date`: from an export
   * - `input-too-large`: the page is larger than 64 MiB
   * - `internal`: the reading failed by a fault of Masthead's; the next one starts afresh
   * - `timeout`, `fault`, `closed`: from a reader in a worker
   */
  code: string;
}

/** What Masthead says of one page. What the page doesn't answer is `null` or an empty list. */
export interface Report {
  /** The address the page was read from; `null` when unknown. */
  url: string | null;
  /** The readable content; `null` when the page has none. */
  content: Content | null;
  /** Who wrote it, who published it and when, where it first appeared. */
  source: Source;
  /** The links inside the readable content: what the author cites. */
  links: Links;
  /** Copyright, disclaimers, licence, contacts, and the editor's hand. */
  notices: Notices;
  /** For each answered field of `source` and `notices` (`source.published`), where it was read (`json-ld`). */
  evidence: Record<string, string>;
  /** Which limits cut the page: `bytes`, `nodes`, `depth`, `attributes`, `links`, `jsonLd`. Empty for a page read whole. */
  truncated: string[];
}

/** The readable content of a page. */
export interface Content {
  /** A sanitised HTML fragment; links and images are absolute. */
  html: string;
  /** The same as plain text, blocks separated by a blank line. */
  text: string;
  /** The page's own description or the first sentences of the text. */
  excerpt: string | null;
  /** BCP 47 language as the page states it (`en`, `pt-BR`). */
  lang: string | null;
  /** Writing direction. */
  dir: 'ltr' | 'rtl';
  /** Words; in scripts written without spaces, characters. */
  wordCount: number;
  /** Minutes to read it, rounded up. */
  readingMinutes: number;
}

/** Where the page says that it comes from. */
export interface Source {
  /** The headline as a reader would quote it, without the site's name. */
  title: string | null;
  /** As printed: `By A. Writer`. */
  byline: string | null;
  /** The authors' names alone, in the order of the page. */
  authors: Party[];
  /** Who published the page. */
  publisher: Party | null;
  /** ISO 8601, as precise as the page is: a date, or a date and time with offset. */
  published: string | null;
  /** As `published`, for the last change that the page states. */
  modified: string | null;
  /** The address that the page calls its own. */
  canonicalUrl: string | null;
  /** Where the piece first appeared, only where the page says that it comes from elsewhere. */
  originalSource: OriginalSource | null;
  /** Section, region, theme, tags, with the labels that the page gives them. */
  taxonomy: Taxonomy[];
  /** The address of the lead image. */
  image: string | null;
  /** Where the page contradicts itself: each claim that differs from the answer given. */
  claims: Claim[];
}

/** A person, a body or a publication. */
export interface Party {
  /** The name alone: no "By", no job title. */
  name: string;
  /** The address of its page. */
  url: string | null;
}

/** Where a piece comes from, by the page's own words or metadata. */
export interface OriginalSource {
  /** The publication or agency. */
  name: string | null;
  /** Its address, where one is given. */
  url: string | null;
  /** ISO 8601 date of the first publication. */
  published: string | null;
  /** The words that say so, or the metadata field. */
  evidence: string;
}

/** A labelled list of subjects. */
export interface Taxonomy {
  /** What the page calls the list: `Region`, `Tags`. */
  label: string;
  /** The subjects as printed. */
  terms: Party[];
}

/** A claim of the page that differs from the answer given. */
export interface Claim {
  /** The field it is about: `source.published`. */
  field: string;
  /** What is claimed. */
  value: string;
  /** Where on the page. */
  place: string;
}

/** The links inside the readable content. */
export interface Links {
  /** All links; the sum of the six kinds. A footnote's way back to its mark is none. */
  total: number;
  /** Different targets among them: without fragments and parameters that only track. */
  unique: number;
  /** What the author refers to: as `total`, but a note, its marks and the links in it are one reference. */
  references: number;
  /** To the page's own registrable domain. */
  internal: number;
  /** To other registrable domains. */
  external: number;
  /** References that lead nowhere: no address, an empty one, `#`, or `javascript:`. */
  placeholder: number;
  /** To a place in the same page. */
  fragment: number;
  /** `mailto:` links. */
  email: number;
  /** Any other scheme, and addresses that can't be read. */
  other: number;
  /** Links with `rel=nofollow`. */
  nofollow: number;
  /** Links with `rel=sponsored`. */
  sponsored: number;
  /** Links with `rel=ugc`. */
  ugc: number;
  /** Different registrable domains of internal and external links. */
  sites: number;
  /** These domains, most cited first, at most 5,000. */
  domains: DomainCount[];
  /** The footnotes and entries of reference lists that marks in the text lead to, in the order of the page. */
  notes: Note[];
  /** The links in the order of the page, at most 5,000. */
  items: LinkItem[];
}

/** How often a domain is cited. */
export interface DomainCount {
  /** Registrable domain in ASCII, or the host where there is none (an IP address). */
  domain: string;
  /** How it may be shown: labels in one script in that script, all others in ASCII, so that none passes for another. */
  display: string;
  /** Links to it. */
  count: number;
}

/** A footnote, or an entry of a reference list. */
export interface Note {
  /** The words of its first mark: `1`, `[2]`, `Doe 1999`. */
  mark: string;
  /** Its own words, without its ways back; 2,000 bytes at most. */
  text: string;
  /** How many marks lead to it. */
  marks: number;
  /** The identifier of a work that stands in its words or links. */
  identifier: Identifier | null;
}

/** One link. */
export interface LinkItem {
  /**
   * The resolved address, a redirector's target in its place. `null` for a placeholder, for an address that can't be
   * resolved, and for `data:`, which is no place.
   */
  url: string | null;
  /** The words that are linked, an image's alternative text where there are none; 2,000 bytes at most. */
  text: string;
  /** What the address is. */
  kind: 'external' | 'internal' | 'fragment' | 'placeholder' | 'email' | 'other';
  /** Registrable domain of an internal or external address, as in `Links.domains`. */
  domain: string | null;
  /** The tokens of `rel`, lower-cased, each once. */
  rel: string[];
  /** The sentence around it. */
  context: string;
  /** The redirector's address that `url` was unwrapped from; what is written, where it can't be resolved or has a scheme not to be followed. */
  writtenUrl: string | null;
  /** How many links of the content lead to the same place, this one included. */
  repeats: number;
  /** What the target is, as far as its address tells. */
  types: ('document' | 'archive' | 'social' | 'video' | 'government' | 'education' | 'preprint')[];
  /** The identifier of a work that stands in the address. */
  identifier: Identifier | null;
  /** Which of `Links.notes` it belongs to: the mark of a note (kind `fragment`, before the note), or a link in it. */
  note: number | null;
}

/** The identifier of a work. */
export interface Identifier {
  /** Of which kind it is. */
  scheme: 'doi' | 'arxiv' | 'pmid' | 'isbn' | 'rfc';
  /** The identifier without its scheme. */
  value: string;
}

/** The fine print of a page. */
export interface Notices {
  /** Copyright lines, the article's first. */
  copyright: Copyright[];
  /** Disclaimers with their full words. */
  disclaimers: Disclaimer[];
  /** The licence or permission, the article's before the site's. */
  licence: Licence | null;
  /** E-mail addresses to write to, lower-cased. */
  contacts: string[];
  /** The editor's hand in quotations. */
  editorial: EditorialNote[];
}

/** One copyright line. */
export interface Copyright {
  /** Its words. */
  text: string;
  /** Who holds the rights. */
  holders: string[];
  /** `2016`, `2010-2016`, or a list as it is printed: `2002, 2001, 1995`. */
  years: string | null;
  /** What it covers. */
  scope: 'article' | 'site' | 'image';
}

/** One disclaimer. */
export interface Disclaimer {
  /** Its full words. */
  text: string;
  /** What it is about. */
  kind:
    | 'views'
    | 'liability'
    | 'advice'
    | 'affiliate'
    | 'external-links'
    | 'fair-use'
    | 'sponsored'
    | 'ai'
    | 'correction'
    | 'other';
}

/** Under which terms the text may be used. */
export interface Licence {
  /** `CC BY-SA 4.0`, `All rights reserved`, `Permission to republish` … */
  name: string;
  /** The licence's address. */
  url: string | null;
  /** The words that say so. */
  text: string | null;
}

/** The editor's hand in a quotation. */
export interface EditorialNote {
  /** Its words: `(emphasis added)`. */
  text: string;
  /** What was done. */
  kind: 'emphasis' | 'sic' | 'insertion' | 'translation';
  /** The quotation that it changes. */
  context: string | null;
}
