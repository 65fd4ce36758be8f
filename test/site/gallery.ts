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
  {slug: '003-night-light', status: 'active', shows: 'a specification of Spec Kit'},
  {slug: 'warn-before-dimming', status: 'draft', shows: 'a change of OpenSpec'},
  {slug: 'limit-brightness', status: 'completed', shows: 'an archived change of OpenSpec'},
  {slug: 'lamp-flicker', status: 'completed', shows: 'a bug fix of Kiro'},
  {
    slug: 'solar_panel_20260910',
    status: 'completed',
    conflicts: 1,
    shows: 'a track of Conductor that was archived with an open box',
  },
  {slug: 'winter_mode_20261101', status: 'active', shows: 'a track of Conductor'},
  {slug: 'spoken-help', status: 'draft', shows: 'a plan of superpowers with its design'},
  {slug: '04-radio-range', status: 'active', shows: 'a phase of GSD'},
  {slug: 'rename_app_screens', status: 'active', shows: 'tasks in the front matter of Cursor'},
  {slug: 'quiet-boot', status: 'blocked', shows: 'a plan of Claude Code'},
  {slug: 'pack-1-Design-the-carton', status: 'completed', shows: 'a task of Backlog.md'},
  {slug: 'pack-1.1-Cut-a-sample', status: 'completed', shows: 'a subtask of Backlog.md'},
  {slug: 'pack-2-Print-the-leaflet', status: 'active', shows: 'acceptance criteria'},
  {slug: 'pack-3-Order-stickers', status: 'draft', shows: 'a task to do'},
  {slug: 'pack-4-Foam-inlay', status: 'abandoned', shows: 'a task in the archive'},
  {slug: 'draft-1-Gift-wrap', status: 'draft', shows: 'a draft of Backlog.md'},
  {slug: 'empty', status: 'untracked', shows: 'an empty file'},
];
