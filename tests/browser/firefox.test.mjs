import { openFirefox } from '../../scripts/browsers/firefox.mjs';
import { describePopup } from './popup.mjs';

describePopup('Firefox', () => openFirefox('dist/firefox'), { browserPage: 'about:support' });
