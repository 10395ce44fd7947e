// Every field of a report, with its type. Compiled by `tsc --strict`; it is never run.
import { init as initExport, exportReport, type ExportFormat } from 'masthead/export';
import { init as initHtml, readHtml } from 'masthead/html';
import { createReader, type BatchResult } from 'masthead/worker';
import { init, MastheadError, read, readSnapshot, snapshot } from 'masthead';
import type { Content, Identifier, LinkItem, Links, Notices, Options, Party, Report, Source } from 'masthead';

export function contentOf({ html, text, excerpt, lang, dir, wordCount, readingMinutes }: Content) {
  const numbers: number[] = [wordCount, readingMinutes];
  const direction: 'ltr' | 'rtl' = dir;
  const strings: (string | null)[] = [html, text, excerpt, lang];
  return { numbers, direction, strings };
}

export function sourceOf(source: Source) {
  const {
    title,
    byline,
    authors,
    publisher,
    published,
    modified,
    canonicalUrl,
    originalSource,
    taxonomy,
    image,
    claims,
  } = source;
  const strings: (string | null)[] = [title, byline, published, modified, canonicalUrl, image];
  const parties: Party[] = [...authors, ...(publisher ? [publisher] : []), ...taxonomy.flatMap(({ terms }) => terms)];
  const names: string[] = [...parties.map(({ name }) => name), ...taxonomy.map(({ label }) => label)];
  const addresses: (string | null)[] = parties.map(({ url }) => url);
  const origin: (string | null)[] = originalSource
    ? [originalSource.name, originalSource.url, originalSource.published, originalSource.evidence]
    : [];
  const contradictions: string[] = claims.map(({ field, value, place }) => `${field}: ${value} (${place})`);
  return { strings, names, addresses, origin, contradictions };
}

export function linksOf(links: Links) {
  const { total, unique, internal, external, placeholder, fragment, email, other, nofollow, sponsored, ugc } = links;
  const sum: number = internal + external + placeholder + fragment + email + other;
  const rels: number = nofollow + sponsored + ugc;
  const cited: string[] = links.domains.map(({ domain, display, count }) => `${count} ${domain} (${display})`);
  const left: number = links.sites - cited.length;
  const notes: string[] = links.notes.map(({ mark, text, marks, identifier }) =>
    [mark, text, marks.toFixed(), workOf(identifier)].join(' '),
  );
  const items = links.items.map(linkOf);
  return { total, unique, references: links.references + 0, sum, rels, cited, left, notes, items };
}

function linkOf(link: LinkItem) {
  const { url, text, kind, domain, rel, context, writtenUrl, repeats, types, identifier, note } = link;
  const known: 'external' | 'internal' | 'fragment' | 'placeholder' | 'email' | 'other' = kind;
  const strings: (string | null)[] = [url, text, domain, context, writtenUrl, ...rel, ...types];
  const place: number = note ?? -1;
  return { known, strings, work: workOf(identifier), repeats: repeats + 1, place };
}

function workOf(identifier: Identifier | null): string | null {
  return identifier && `${identifier.scheme}:${identifier.value}`;
}

export function noticesOf({ copyright, disclaimers, licence, contacts, editorial }: Notices) {
  const lines: string[] = copyright.map(({ text, holders, years, scope }) =>
    [text, ...holders, years, scope].join(' '),
  );
  const kinds: string[] = disclaimers.map(({ text, kind }) => `${kind}: ${text}`);
  const notes: string[] = editorial.map(({ text, kind, context }) => `${kind}: ${text} ${context ?? ''}`);
  const terms: string[] = licence ? [licence.name, licence.url ?? '', licence.text ?? ''] : [];
  return { lines, kinds, notes, terms, contacts };
}

export async function everything(html: string, signal: AbortSignal): Promise<string[]> {
  await Promise.all([init(), initHtml(new URL('https://a.example/full_bg.wasm')), initExport(new Uint8Array())]);
  const options: Options = { url: 'https://a.example/' };
  const reports: Report[] = [
    readHtml(html, options),
    read(document),
    readSnapshot(snapshot({ maxNodes: 5 }, document)),
  ];
  const reader = createReader({ timeoutMs: 5_000, workers: 2 });
  reports.push(await reader.readHtml(html, { ...options, signal }), await reader.readSnapshot(''));
  const failed: unknown[] = [];
  for await (const result of reader.readMany([html, { html, url: null }, async () => html], { signal })) {
    const { index, report, error }: BatchResult = result;
    if (report) reports[index] = report;
    else failed.push(error instanceof MastheadError ? [error.name, error.code] : error);
  }
  reader.close();
  const format: ExportFormat = 'markdown';
  return reports.map((report) => {
    const { url, content, source, links, notices, evidence, truncated } = report;
    const places: Record<string, string> = evidence;
    const parts = [content && contentOf(content), sourceOf(source), linksOf(links), noticesOf(notices)];
    return (
      exportReport(report, format, { accessed: '2026-11-25', frontMatter: false }) +
      [url, parts, places, truncated, failed]
    );
  });
}

// @ts-expect-error A format that there isn't.
export const wrong: ExportFormat = 'docx';
