import Joi = require('joi');

import type {PartKind} from '../model/plan.js' with {'resolution-mode': 'import'};
import type {StatedStatus} from '../model/status.js' with {'resolution-mode': 'import'};

/** What a file of a plan can be; the others are only for formats that the plugin knows. */
export type OwnPartKind = Exclude<PartKind, 'main' | 'journal' | 'acceptance' | 'step' | 'delta'>;

/**
 * A format of plans of your own. Either every folder that `folders` matches is one plan, or every
 * file that `files` matches. Globs are relative to the repository root, but those of `main` and
 * `parts` to the plan's folder.
 */
export interface OwnFamily {
  /** In addresses, JSON and on the command line: lower-case letters, digits, dots and dashes. */
  name: string;
  /**
   * As readers see it.
   * @default the name
   */
  label?: string;
  /** Globs of folders: `'rfcs/*'`. */
  folders?: string | string[];
  /** Globs of files: `'notes/*.plan.md'`. */
  files?: string | string[];
  /** With `folders`: the file that a reader opens first; of several, the first one that there is. */
  main?: string | string[];
  /**
   * With `folders`: what the files are, in the order of the plan's page, such as
   * `{tasks: 'todo.md', design: 'design/*.md'}`.
   */
  parts?: Partial<Record<OwnPartKind, string | string[]>>;
  /** The statuses that names of folders above a plan stand for, such as `{accepted: 'completed'}`. */
  folderStatuses?: Record<string, StatedStatus>;
}

/** Kinds of parts, in the order in which a plan's page shows them. */
const OWN_PART_KINDS = Object.keys({
  whole: true,
  spec: true,
  plan: true,
  design: true,
  tasks: true,
  progress: true,
  summary: true,
  research: true,
  checklist: true,
  review: true,
  metadata: true,
  notes: true,
} satisfies Record<OwnPartKind, true>);

const EXAMPLE = "\\{name: 'rfc', folders: 'rfcs/*', main: 'rfc.md', parts: \\{tasks: 'todo.md'}}";

const globs = Joi.alternatives()
  .try(Joi.string(), Joi.array().items(Joi.string()).min(1))
  .messages({
    'alternatives.types': '{{#label}} is {{#value}}. Set it to a glob, or to an array of globs.',
    'string.empty': '{{#label}} is empty. Set it to a glob.',
    'array.min': '{{#label}} is empty. Set it to a glob, or to an array of globs.',
  });

function ownFamily(statuses: Joi.Schema) {
  return Joi.object({
    name: Joi.string()
      .pattern(/^[a-z][a-z\d.-]*$/)
      .required()
      .messages({
        'any.required': `{{#label}} is missing. Give the format a name, such as ${EXAMPLE}.`,
        'string.pattern.base':
          '{{#label}} is {{#value}}. Use lower-case letters, digits, dots and dashes.',
      }),
    label: Joi.string(),
    folders: globs,
    files: globs,
    main: globs,
    parts: Joi.object()
      .pattern(Joi.valid(...OWN_PART_KINDS), globs)
      .messages({
        'object.unknown': `{{#label}} is not a kind of part. Use these: ${OWN_PART_KINDS.join(', ')}.`,
      }),
    folderStatuses: statuses,
  })
    .xor('folders', 'files')
    .with('folders', 'main')
    .without('files', ['main', 'parts'])
    .messages({
      'object.unknown':
        '{{#label}} is not known. A format has: name, label, folders or files, main, parts, folderStatuses.',
      'object.missing': `{{#label}} says neither which folders nor which files are plans. Set \`folders\` or \`files\`, such as ${EXAMPLE}.`,
      'object.xor': '{{#label}} has both `folders` and `files`. Describe them as two formats.',
      'object.with':
        '{{#label}} has `folders`, but not `main`. Set it to the file that a reader opens first.',
      'object.without':
        '{{#label}} has `files`, so each plan is one file. Remove `main` and `parts`, or use `folders`.',
    });
}

/** @param statuses - the schema of an object of statuses by name */
export function familiesSchema(statuses: Joi.Schema): Joi.ArraySchema {
  const item = Joi.alternatives().conditional(Joi.object(), {
    // biome-ignore lint/suspicious/noThenProperty: a name of Joi
    then: ownFamily(statuses),
    otherwise: Joi.string(),
  });
  return Joi.array()
    .items(item)
    .min(1)
    .messages({
      'array.base': `{{#label}} is {{#value}}. Set it to an array of names, such as ['openspec', '!kiro'], or of formats of your own, such as ${EXAMPLE}.`,
      'array.min':
        '{{#label}} is empty. List the formats to look for, or remove the option to look for all of them.',
      'string.base': `{{#label}} is {{#value}}. Set it to a name, or to a format of your own, such as ${EXAMPLE}.`,
    });
}
