import fs from 'node:fs';
import path from 'node:path';
import {linkPackages} from '../../../scripts/linkPackages.mjs';
import {createTinySite, type TinySite} from './tinySite.js';

const DAY = 86_400_000;

/** Plans of the ordinary kind: as many as a page of the timeline may hold, but for those below. */
export const ORDINARY = 240;

/** One plan for each kind of date that cannot be right, and one whose decision names only its day. */
const ODD: Record<string, string> = {
  'future.md':
    '# Dated ahead\n\nStatus: active\n\n## Progress\n\n- [x] (2026-10-01 09:00Z) Begin\n- [ ] (2031-05-04 09:00Z) End\n\n## Decision Log\n\n- Decision: Wait for the spring.\n  Date/Author: 2031-05-04 / Ada\n',
  'ancient.md':
    '# Dated far back\n\nStatus: active\n\n## Progress\n\n- [x] (1970-01-01) Begin\n- [ ] End\n',
  'backwards.md':
    '---\ncreated: 2026-10-20\ncompleted: 2026-10-05\n---\n\n# Ends first\n\n## Progress\n\n- [x] (2026-10-05) End\n',
  'undated.md': '# Without a date\n\n- [ ] Begin\n',
  'same.md':
    '# All at once\n\n## Progress\n\n- [x] (2026-10-07 09:30Z) Begin\n- [x] (2026-10-07 09:30Z) End\n',
  'decided.md':
    '# Decided on a day\n\n## Progress\n\n- [x] (2026-10-14 09:00:10Z) Begin\n- [x] (2026-10-14 09:00:45Z) End\n\n## Decision Log\n\n- Decision: Paint it green.\n  Date/Author: 2026-10-14 / Ada\n- Decision: Paint it twice.\n  Date/Author: 2026-10-14 / Ada\n',
};

const CHANGELOG = [
  '# Changelog',
  '## [9.0.0] - 2031-01-01\n\n- Dated ahead',
  '## 8.0.0\n\n- Without a date',
  ...Array.from({length: 8}, (_, patch) => `## [1.1.${patch}] - 2026-10-14\n\n- Mended`),
  '## [1.0.0] - 2026-10-31\n\n- Begun',
  '## [0.1.0] - 1980-01-01\n\n- Too early',
].join('\n\n');

/** The colours that Docusaurus has by itself are too faint on its own background of code. */
export const READABLE_CSS = `:root {--ifm-color-primary: #1d4ed8;}
[data-theme='dark'] {--ifm-color-primary: #93c5fd;}
`;

function ordinaryPlan(index: number): string {
  const begin = new Date(Date.UTC(2026, 8, 1, 8) + (index % 60) * DAY);
  const end = new Date(begin.getTime() + (index % 7) * DAY + (index % 5) * 600_000);
  const stamp = (date: Date) => `${date.toISOString().slice(0, 16).replace('T', ' ')}Z`;
  const isDone = index % 3 > 0;
  return [
    `---\ntags: [${index % 2 ? 'odd' : 'even'}]\nowner: ${['Ada', 'Ben', 'Cleo'][index % 3]}\n---`,
    `# Plan number ${index}`,
    '## Progress',
    `- [x] (${stamp(begin)}) Begin it\n- [${isDone ? 'x' : ' '}] (${stamp(end)}) End it`,
  ].join('\n\n');
}

/** A small site whose timeline is one full page, with each kind of odd date. */
export function createCrowdedSite(siteDir: string): TinySite {
  const ordinary = Array.from({length: ORDINARY}, (_, index) => [
    `plan-${index}.md`,
    ordinaryPlan(index),
  ]);
  const site = createTinySite(siteDir, {
    options: {asOf: '2026-11-22', repositoryUrl: 'https://github.com/example/crowded'},
    css: READABLE_CSS,
    browserslist: ['last 3 chrome version'],
    plans: {...Object.fromEntries(ordinary), ...ODD},
  });
  fs.writeFileSync(path.join(siteDir, 'CHANGELOG.md'), CHANGELOG);
  linkPackages(siteDir);
  return site;
}
