/** Runs before the tests: scripts are found under the addresses that the application gives them. */

import { register } from 'node:module';

register('./paths.js', import.meta.url);
