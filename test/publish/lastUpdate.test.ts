import {expect, it} from 'vitest';
import {AS_OF} from '../derive/timeline/timelineInput.js';
import {publishRepository} from './publishRepository.js';

const plan = (...days: string[]) =>
  `# Plan\n\n## Progress\n\n${days.map((day) => `- [x] (${day}) Work`).join('\n')}\n`;

async function updatesOf(files: Record<string, string>): Promise<Record<string, string | null>> {
  const {routes} = await publishRepository(files, {asOf: AS_OF});
  return Object.fromEntries(
    routes.map(({path, metadata}) => {
      const at = metadata?.lastUpdatedAt;
      return [path, at ? new Date(at).toISOString() : null];
    }),
  );
}

it('the pages of plans were updated with their last activity, and lists with the newest', async () => {
  const year = new Date(AS_OF).getUTCFullYear();
  const updates = await updatesOf({
    'plans/roof.md': plan(`${year - 1}-02-01`, `${year - 1}-03-04 10:15Z`),
    // One that is still to come was mistyped or planned.
    'plans/beds.md': plan(`${year - 1}-02-20`, `${year + 5}-01-01`),
    'plans/pond.md': '# Pond\n\n- [ ] Dig\n',
    'CHANGELOG.md': `# Changelog\n\n## 2.0.0 - ${year + 5}-01-01\n\n- A pond\n\n## 1.0.0 - ${year - 1}-02-21\n\n- Beds (\`plans/beds.md\`)\n`,
  });
  expect(updates).toMatchObject({
    '/plans': `${year - 1}-03-04T10:15:00.000Z`,
    '/plans/roof': `${year - 1}-03-04T10:15:00.000Z`,
    '/plans/beds': `${year - 1}-02-20T00:00:00.000Z`,
    '/plans/pond': null,
    '/plans/timeline': `${year - 1}-03-04T00:00:00.000Z`,
    '/plans/changelog': `${year - 1}-02-21T00:00:00.000Z`,
  });
});
