import * as html from './html_text.js';
import { serve } from './serve.js';

serve(html);
