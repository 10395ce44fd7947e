const TEXT =
  'The council said on Monday that the old bridge over the river would be closed until the end of spring, as it was printed in March 2021.';
const LINKED = [
  '<0p',
  `"${TEXT} `,
  '<0a',
  '@href=https://www.other.example/bridge?utm_source=a',
  '"as printed',
  '>',
  `" ${TEXT}`,
  '>',
];

/**
 * A small page as the walker would record it (`src/dom/snapshot.rs` says how), with what most articles have. A browser compiles
 * a module's functions when they are first called: reading this calls them while the page in front is still being walked.
 */
export const SAMPLE = [
  'MH1',
  'https://www.news.example/2021/03/05/bridge',
  '',
  'text/html',
  '',
  ...['<0html', '@lang=en', '<0head', '<0title', '"A bridge is closed | Example News', '>'],
  ...['<0meta', '@property=og:site_name', '@content=Example News', '>'],
  ...['<0meta', '@property=article:published_time', '@content=2021-03-05T10:00:00Z', '>'],
  ...['<0script', '@type=application/ld+json'],
  '"{"@type":"NewsArticle","headline":"A bridge is closed","author":{"@type":"Person","name":"Jane Doe"},"dateModified":"2021-03-06"}',
  ...['>', '>', '<0body', '<0nav', '<0ul', '<0li', '<0a', '@href=/', '"Home', '>', '>', '>', '>'],
  ...['<0main', '<0article', '@class=post', '<0h1', '"A bridge is closed', '>'],
  ...[
    '<0div',
    '@class=byline',
    '"By ',
    '<0a',
    '@rel=author',
    '@href=/jane',
    '"Jane Doe',
    '>',
    '" | March 5, 2021',
    '>',
  ],
  ...LINKED,
  ...['<0h2', '"What was said', '>', ...LINKED, '<0ul', '<0li', `"${TEXT}`, '>', '>', ...LINKED],
  ...['<0p', '"This article was first published by The Example Post. The views are the author’s own.', '>', '>', '>'],
  ...['<0footer', '<0p', '"© 2021 Example News. All rights reserved. Contact: desk@news.example', '>', '>', '>', '>'],
  '',
].join('\0');
