import fs from 'node:fs';

const SOURCE = fs.readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** In a page: what axe finds in it, each rule with the elements that break it. */
export const VIOLATIONS = `(() => { ${SOURCE}; return (window.axe ?? axe).run(document).then(({ violations }) =>
  violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])); })()`;
