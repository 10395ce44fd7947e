// The worker of the extension: its module has no HTML parser, so it lies where the package has its own `thread.js`.
import * as core from './index_text.js';
import { SAMPLE } from './sample.js';
import { serve } from './serve.js';

serve(core, { waits: true, warmUp: () => core.readSnapshot(SAMPLE) });
