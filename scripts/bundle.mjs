// Puts scripts of a folder of dist/ together with what they import, so that a start waits for one file and not for a chain
// of them. Nothing is minified: reviewers of the shops and readers of the package see the code as it is written, but for the
// number behind a name that two files of a bundle use.
import path from 'node:path';
import { build } from 'esbuild';

/** What the bundles may take for granted; not newer than what the manifest asks of a browser. */
const TARGET = ['es2022', 'chrome127', 'firefox140', 'node20'];

/**
 * The files with each entry in the place that is named for it, and without the scripts that went into one.
 *
 * @param {Map<string, Buffer>} files Contents by name inside one folder.
 * @param {Record<string, string>} entries Names in `files` by the names of their bundles, which all lie in one folder.
 * @param {Record<string, string>} [apart] Names in `files` of scripts that stay outside of bundles, by what the bundles call them.
 * @param {string} [answer] What a browser that runs a bundle in a page gets as its answer: the name of an export. The bundle is then
 *   a classic script that can run again. Default: bundles are modules.
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function bundled(files, entries, apart = {}, answer) {
  const calls = new Map(Object.entries(apart).map(([call, name]) => [name, call]));
  const { outputFiles, metafile } = await build({
    entryPoints: Object.entries(entries).map(([out, name]) => ({ in: name, out: out.replace(/\.js$/, '') })),
    outdir: '/',
    bundle: true,
    write: false,
    metafile: true,
    ...(answer ? { format: 'iife', globalName: 'masthead', footer: { js: `masthead.${answer};` } } : { format: 'esm' }),
    target: TARGET,
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'warning',
    plugins: [
      {
        name: 'files',
        setup(building) {
          building.onResolve({ filter: /.*/ }, ({ path: asked, importer, kind }) => {
            if (asked.startsWith('node:')) return { path: asked, external: true };
            const name = kind === 'entry-point' ? asked : path.posix.join(path.posix.dirname(importer), asked);
            const call = kind === 'entry-point' ? undefined : calls.get(name);
            return call ? { path: call, external: true } : { path: name, namespace: 'files' };
          });
          building.onLoad({ filter: /.*/, namespace: 'files' }, ({ path: name }) => ({ contents: files.get(name) }));
        },
      },
    ],
  });
  const gone = new Set(Object.keys(metafile.inputs).map((input) => input.replace(/^files:/, '')));
  const kept = [...files].filter(([name]) => !gone.has(name));
  return new Map([
    ...kept,
    ...outputFiles.map((file) => /** @type {const} */ ([file.path.slice(1), Buffer.from(file.contents)])),
  ]);
}
