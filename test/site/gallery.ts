import type {Status} from '../../plugin/model/status.js';

/** What the gallery is there to show: the slug of each plan and what must come of it. */
export const GALLERY: {
  slug: string;
  status: Status;
  conflicts?: number;
  /** Rule of a finding that its file must have. */
  rule?: string;
  shows: string;
}[] = [
  {slug: 'quiet-hours', status: 'active', shows: 'the home format'},
  {slug: 'pair-over-the-air', status: 'active', shows: 'the cookbook format'},
  {slug: 'hub-relay', status: 'active', shows: 'a folder as a plan, without a checklist'},
  {
    slug: 'app-onboarding',
    status: 'active',
    rule: 'checklist-not-kept',
    shows: 'a checklist that is not kept',
  },
  {slug: 'certification', status: 'active', shows: 'custom states of tasks'},
  {slug: 'wiring-guide', status: 'active', shows: 'everything that GitHub renders'},
  {slug: 'firmware-signing', status: 'active', rule: 'ready-to-close', shows: 'ready to close'},
  {
    slug: 'broken-front-matter',
    status: 'active',
    rule: 'front-matter',
    shows: 'YAML that does not parse',
  },
  {slug: 'spare-parts', status: 'active', shows: 'no heading'},
  {slug: 'battery-telemetry', status: 'stalled', shows: 'no activity for weeks'},
  {slug: 'move-hub-storage', status: 'blocked', shows: 'a blocked task'},
  {slug: 'group-scenes', status: 'draft', shows: 'nothing ticked'},
  {slug: 'sunrise-simulation', status: 'draft', shows: 'stated active, not begun'},
  {slug: 'typed-messages', status: 'completed', shows: 'outcomes and attachments'},
  {slug: 'bootloader-rollback', status: 'completed', shows: 'validation that failed, then passed'},
  {slug: 'faster-discovery', status: 'completed', conflicts: 1, shows: 'filed under active'},
  {slug: 'rename-channels', status: 'completed', conflicts: 1, shows: 'stated active'},
  {slug: 'localised-manual', status: 'completed', conflicts: 1, shows: 'listed as active'},
  {slug: 'wall-mount', status: 'completed', conflicts: 1, shows: 'open tasks'},
  {slug: 'nightly-reboot', status: 'abandoned', conflicts: 1, shows: 'filed under completed'},
  {slug: 'voice-control', status: 'abandoned', conflicts: 1, shows: 'filed under active'},
  {slug: 'cloud-relay', status: 'abandoned', shows: 'superseded'},
  {slug: 'notes-on-diffusers', status: 'untracked', shows: 'nothing that tells'},
  {slug: 'empty', status: 'untracked', shows: 'an empty file'},
];
