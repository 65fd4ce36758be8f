import {claude, cursor} from './agentPlans.js';
import {backlog} from './backlog.js';
import {conductor} from './conductor.js';
import type {Family} from './family.js';
import {gsd} from './gsd.js';
import {kiro} from './kiro.js';
import {openSpec} from './openSpec.js';
import {specKit} from './specKit.js';
import {superpowers} from './superpowers.js';

/** The family of all plans that no tool keeps: they are found by folders and by what they say. */
export const EXEC_PLANS: Family = {
  name: 'execplan',
  label: 'ExecPlans',
  unit: {exec: () => null},
  files: [],
  titles: ['main'],
};

/** Families with files of their own. Of several that match a file, the first one counts. */
export const FAMILIES: readonly Family[] = [
  specKit,
  openSpec,
  kiro,
  conductor,
  superpowers,
  backlog,
  gsd,
  cursor,
  claude,
];
