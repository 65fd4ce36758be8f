/** `npm run docs`: writes the generated parts of the documentation from the built plugin. */
import fs from 'node:fs';
import * as portfolio from '../../lib/plugin/derive/derivePortfolio.js';
import * as folders from '../../lib/plugin/derive/status/folderStatus.js';
import * as openTasks from '../../lib/plugin/derive/status/openTasks.js';
import * as rules from '../../lib/plugin/derive/status/rules.js';
import * as signals from '../../lib/plugin/derive/status/signals.js';
import * as languages from '../../lib/plugin/lexicon/languages.js';
import * as lexicon from '../../lib/plugin/lexicon/merged.js';
import * as document from '../../lib/plugin/model/document.js';
import * as messages from '../../lib/plugin/model/messages.js';
import * as status from '../../lib/plugin/model/status.js';
import options from '../../lib/plugin/options/options.cjs';
import * as settings from '../../lib/plugin/options/settings.js';
import * as parse from '../../lib/plugin/read/markdown/parseDocument.js';
import * as parser from '../../lib/plugin/read/markdown/parser.js';
import * as plan from '../../lib/plugin/read/readPlan.js';
import * as placeholders from '../../lib/plugin/read/status/placeholders.js';
import * as statusPhrase from '../../lib/plugin/read/status/statusPhrase.js';
import * as timezones from '../../lib/plugin/read/time/timezones.js';
import {generatePage} from './page.mjs';

const PAGE = new URL('../../example-site/docs/status.md', import.meta.url);

const page = fs.readFileSync(PAGE, 'utf8');
const core = {
  ...document,
  ...status,
  ...messages,
  ...options,
  ...portfolio,
  ...settings,
  ...folders,
  ...openTasks,
  ...rules,
  ...signals,
  ...languages,
  ...lexicon,
  ...parse,
  ...parser,
  ...plan,
  ...placeholders,
  ...statusPhrase,
  ...timezones,
};
fs.writeFileSync(PAGE, await generatePage(page, core));
