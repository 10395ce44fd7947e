import * as html from './html.js';
import { serve } from './serve.js';

serve(html);
