import * as core from './wasm/index.js';
import { serve } from './wasm/serve.js';

serve(core);
