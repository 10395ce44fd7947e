// deno run --allow-read read.ts PAGE.html URL: the report as JSON, read in a worker.
import { createReader } from 'masthead/worker';

const [page, url] = Deno.args;
const reader = createReader();
try {
  const report = await reader.readHtml(await Deno.readTextFile(page), { url });
  await Deno.stdout.write(new TextEncoder().encode(`${JSON.stringify(report)}\n`));
} finally {
  reader.close();
}
