import Joi = require('joi');

import type {PluggableList} from 'unified' with {'resolution-mode': 'import'};
import type {StatedStatus} from '../model/status.js' with {'resolution-mode': 'import'};
import {DEFAULT_OPTIONS} from './defaults.cjs';
import {familiesSchema, type OwnFamily} from './familyOptions.cjs';
import {parseAsOf, parseDays, parseOffset} from './values.cjs';

export {DEFAULT_OPTIONS} from './defaults.cjs';

/** What `editUrl` gets when it is a function. */
interface EditUrlParams {
  /** Path of the plan, relative to the repository root. */
  path: string;
}

/** The options of the plugin, all optional; exported as `Options`: `{...} satisfies Options`. */
export interface PluginOptions {
  /**
   * Identifies the plugin instance, if a site has several.
   * @default 'default'
   */
  id?: string;
  /**
   * Folders or files that contain the plans, relative to the site directory; may point outside
   * it (`'../docs/plans'`). A file named here is always a plan.
   * @default found by name in the whole repository
   */
  path?: string | string[];
  /**
   * Globs, relative to the repository root: of the Markdown files found, only matching
   * files are plans.
   * @default ['**']
   */
  include?: string[];
  /**
   * Globs, relative to the repository root: matching files are not published anywhere.
   * @default []
   */
  exclude?: string[];
  /**
   * Headings of sections that are neither shown nor read, such as `['Follow-up']`, with everything
   * below them. Upper and lower case and numbering don't matter.
   * @default []
   */
  omitSections?: string[];
  /**
   * What happens to images from other origins: `'allow'` shows them, `'link'` shows a link to
   * them, and `'omit'` leaves them out and shows their alternative text. The server of an image
   * learns who reads the page.
   * @default 'allow'
   */
  remoteImages?: 'allow' | 'link' | 'omit';
  /**
   * Title of the pages of this instance, in the heading of the list, in breadcrumbs and in the
   * browser's tab.
   * @default 'Plans', translated
   */
  title?: string;
  /**
   * Base route of the pages, relative to the site's `baseUrl`.
   * @default 'plans'
   */
  routeBasePath?: string;
  /**
   * The repository directory, relative to the site directory.
   * @default the root of the site's git repository, or the site directory
   */
  repositoryDir?: string;
  /**
   * URL of the repository on its source host, such as `'https://github.com/owner/name'`;
   * `https` only; evidence links to its line there. `false` for no links to the source.
   * @default the git remote, or the site's `organizationName` and `projectName`
   */
  repositoryUrl?: string | false;
  /**
   * The branch, tag or commit that links to the source lead to.
   * @default the commit that is built if it was pushed, or the default branch
   */
  repositoryRef?: string;
  /**
   * Base URL for editing: the plan's path is appended to it, or a function of `{path}` returns
   * the whole URL; `false` for no edit links.
   * @default false
   */
  editUrl?: string | ((params: EditUrlParams) => string | undefined) | false;
  /**
   * Files that list the plans, relative to the site directory; `false` for none.
   * @default every `PLANS.md`, and every `index.md` and `README.md` in a folder of plans
   */
  index?: string | string[] | false;
  /**
   * Changelogs, relative to the site directory; `false` for none.
   * @default every `CHANGELOG.md`
   */
  changelog?: string | string[] | false;
  /**
   * Source-of-truth documents, relative to the site directory; `false` for none.
   * @default every `SSOT.md`, in upper or lower case
   */
  ssot?: string | string[] | false;
  /**
   * The plan formats that are looked for: by name (`['openspec', 'execplan']`), or all but some
   * (`['!backlog.md']`); and formats of your own, which are looked for too:
   * `{name: 'rfc', folders: 'rfcs/*', main: 'rfc.md', parts: {tasks: 'todo.md'}}`.
   * @default [] (all)
   */
  families?: (string | OwnFamily)[];
  /**
   * Whether docs and pages show, at the bottom, the plans that mention them or that they
   * mention. A `PlansAbout` component that you place yourself shows them either way.
   * @default true
   */
  backLinks?: boolean;
  /**
   * Whether plans in a folder of the docs, blog or pages plugin are published by that plugin, too:
   * as MDX, without a status.
   * @default false
   */
  keepInDocs?: boolean;
  /**
   * The statuses that folder names stand for, such as `{icebox: 'blocked'}`; takes precedence
   * over the built-in names.
   * @default {}
   */
  folders?: Record<string, StatedStatus>;
  /**
   * The statuses that the words of a status line stand for, such as `{'in QA': 'active'}`;
   * takes precedence over the built-in words.
   * @default {}
   */
  statuses?: Record<string, StatedStatus>;
  /**
   * Offsets of ambiguous time zone names, such as `{CST: '-06:00'}`; an offset, or the IANA
   * name of a zone without daylight saving time.
   * @default {}
   */
  timezones?: Record<string, string>;
  /**
   * The number of days without activity after which an active plan is stalled: a number, or a
   * string such as `'14d'` or `'2w'`.
   * @default 14
   */
  staleAfter?: number | string;
  /**
   * The date that statuses are derived for: a date (its end, in UTC), or a time with its
   * offset.
   * @default `SOURCE_DATE_EPOCH`, or the day of the build in UTC
   */
  asOf?: string;
  /**
   * Remark plugins applied to plans before they are rendered.
   * @default []
   */
  remarkPlugins?: PluggableList;
  /**
   * Rehype plugins applied to rendered plans.
   * @default []
   */
  rehypePlugins?: PluggableList;
  /**
   * The component that renders the index.
   * @default '@theme/PlanIndexPage'
   */
  planIndexComponent?: string;
  /**
   * The component that renders a plan.
   * @default '@theme/PlanPage'
   */
  planPageComponent?: string;
  /**
   * The component that renders the timeline.
   * @default '@theme/PlanTimelinePage'
   */
  planTimelineComponent?: string;
  /**
   * The component that renders a changelog that the site does not publish itself.
   * @default '@theme/PlanChangelogPage'
   */
  planChangelogComponent?: string;
}

/** Options whose defaults depend on the repository, in the form that validation returns. */
export interface FoundOut {
  title?: string;
  path?: string[];
  repositoryDir?: string;
  /** Without a slash at its end; `undefined` to find it out, `false` for none. */
  repositoryUrl?: string | false;
  repositoryRef?: string;
  /** Empty for none, `undefined` for those that are found by name. */
  index?: string[];
  changelog?: string[];
  ssot?: string[];
  /** A date or an instant that `parseAsOf` reads. */
  asOf?: string;
}

/** Options after validation, with defaults. */
export type ResolvedOptions = FoundOut &
  Required<Omit<PluginOptions, keyof FoundOut | 'staleAfter'>> & {
    /** Days. */
    staleAfter: number;
  };

/** The statuses a user may give to a folder or a word; the others are only derived. */
const STATED_STATUSES = Object.keys({
  draft: true,
  active: true,
  blocked: true,
  completed: true,
  abandoned: true,
} satisfies Record<StatedStatus, true>);

/** Validates a value with a parser whose errors become messages; returns what `keep` returns. */
function validated<T>(
  parse: (value: T) => unknown,
  keep: (value: T) => unknown = (value) => value,
) {
  return (value: T, helpers: Joi.CustomHelpers) => {
    try {
      parse(value);
      return keep(value);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return helpers.message({custom: '{{#label}}: {{#reason}}'}, {reason});
    }
  };
}

function checkRepositoryUrl(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'https:' && !url.username && !url.search && !url.hash) return;
  const shown = text.replace(/\/\/[^/]*@/, '//…@');
  throw new Error(
    `“${shown}” is not a repository URL. Use an https URL without user name and query, such as https://github.com/owner/name.`,
  );
}

const filePath = Joi.string().messages({
  'string.empty':
    '{{#label}} is empty. Set it to a path relative to the site directory, such as ../docs/plans.',
});

function pathList(label: string) {
  return Joi.alternatives()
    .try(filePath, Joi.array().items(filePath).min(1))
    .custom((value: string | string[]) => [value].flat())
    .messages({
      'alternatives.types': `{{#label}} is {{#value}}. Set it to ${label}.`,
      'array.min': `{{#label}} is empty. Set it to ${label}, or remove the option.`,
    });
}

function optionalFiles(label: string) {
  return Joi.alternatives()
    .try(Joi.valid(false), filePath, Joi.array().items(filePath))
    .custom((value: string | string[] | false) => (value === false ? [] : [value].flat()))
    .messages({
      'alternatives.types': `{{#label}} is {{#value}}. Set it to ${label}, or to false for none.`,
    });
}

const globs = Joi.array().items(Joi.string()).messages({
  'array.base': "{{#label}} is {{#value}}. Set it to an array of globs, such as ['docs/plans/**'].",
});

const statusByName = (example: string) =>
  Joi.object()
    .pattern(
      Joi.string(),
      Joi.valid(...STATED_STATUSES).messages({
        'any.only': `{{#label}} is {{#value}}. Use one of these: ${STATED_STATUSES.join(', ')}.`,
      }),
    )
    .messages({
      'object.base': `{{#label}} is {{#value}}. Set it to an object such as ${example}.`,
    });

const component = Joi.string().messages({
  'string.base':
    '{{#label}} is {{#value}}. Set it to the name of a component, such as @theme/PlanPage.',
});

/** Docusaurus wants it, and allows no other. */
const pluginId = Joi.string()
  .pattern(/^[\w-]+$/)
  .default(DEFAULT_OPTIONS.id)
  .messages({
    'string.base': '{{#label}} is {{#value}}. Set it to a name, such as research.',
    'string.pattern.base': '{{#label}} is {{#value}}. Use letters, digits, underscores and dashes.',
  });

const unifiedPlugins = Joi.array()
  .items(
    Joi.array().ordered(Joi.function().required(), Joi.any().required()),
    Joi.function(),
    Joi.object(),
  )
  .default([])
  .messages({
    'array.base': '{{#label}} is {{#value}}. Set it to an array of plugins.',
    'array.includes':
      '{{#label}} is {{#value}}. Use a plugin, or an array of a plugin and its options.',
  });

const OPTIONS = {
  id: pluginId,
  path: pathList('a folder or file, or an array of them, relative to the site directory'),
  include: globs.default(DEFAULT_OPTIONS.include),
  exclude: globs.default(DEFAULT_OPTIONS.exclude),
  omitSections: Joi.array().items(Joi.string()).default(DEFAULT_OPTIONS.omitSections).messages({
    'array.base':
      "{{#label}} is {{#value}}. Set it to an array of headings, such as ['Follow-up'].",
  }),
  remoteImages: Joi.valid('allow', 'link', 'omit').default(DEFAULT_OPTIONS.remoteImages).messages({
    'any.only': '{{#label}} is {{#value}}. Use one of these: allow, link, omit.',
  }),
  title: Joi.string().messages({
    'string.base': "{{#label}} is {{#value}}. Set it to a title, such as 'Research plans'.",
  }),
  routeBasePath: Joi.string()
    .allow('')
    .custom((route: string) => (route.startsWith('/') ? route : `/${route}`))
    .default(DEFAULT_OPTIONS.routeBasePath)
    .messages({'string.base': '{{#label}} is {{#value}}. Set it to a route, such as plans.'}),
  repositoryDir: filePath,
  repositoryUrl: Joi.alternatives()
    .try(
      Joi.valid(false),
      Joi.string().custom(validated(checkRepositoryUrl, (url: string) => url.replace(/\/+$/, ''))),
    )
    .messages({
      'alternatives.types':
        '{{#label}} is {{#value}}. Set it to the URL of the repository, or to false for no links to it.',
    }),
  repositoryRef: Joi.string().messages({
    'string.base': '{{#label}} is {{#value}}. Set it to a branch, a tag or a commit.',
  }),
  editUrl: Joi.alternatives()
    .try(Joi.valid(false), Joi.string(), Joi.function())
    .default(DEFAULT_OPTIONS.editUrl)
    .messages({
      'alternatives.types':
        '{{#label}} is {{#value}}. Set it to a URL, a function of \\{path} that returns one, or false.',
    }),
  index: optionalFiles('a file that lists plans, or an array of such files'),
  changelog: optionalFiles('a changelog, or an array of changelogs'),
  ssot: optionalFiles('a source-of-truth document, or an array of them'),
  families: familiesSchema(statusByName("\\{accepted: 'completed'}")).default(
    DEFAULT_OPTIONS.families,
  ),
  backLinks: Joi.boolean().default(DEFAULT_OPTIONS.backLinks).messages({
    'boolean.base': '{{#label}} is {{#value}}. Set it to true or false.',
  }),
  keepInDocs: Joi.boolean().default(DEFAULT_OPTIONS.keepInDocs).messages({
    'boolean.base': '{{#label}} is {{#value}}. Set it to true or false.',
  }),
  folders: statusByName("\\{icebox: 'blocked'}").default(DEFAULT_OPTIONS.folders),
  statuses: statusByName("\\{'in QA': 'active'}").default(DEFAULT_OPTIONS.statuses),
  timezones: Joi.object()
    .pattern(Joi.string(), Joi.string().custom(validated(parseOffset)))
    .default(DEFAULT_OPTIONS.timezones)
    .messages({
      'object.base': "{{#label}} is {{#value}}. Set it to an object such as \\{CST: '-06:00'}.",
      'string.base': '{{#label}} is {{#value}}. Use an offset such as +08:00.',
    }),
  staleAfter: Joi.alternatives()
    .try(Joi.number(), Joi.string())
    .custom(validated(parseDays, parseDays))
    .default(DEFAULT_OPTIONS.staleAfter)
    .messages({
      'alternatives.types':
        "{{#label}} is {{#value}}. Set it to a number of days, or a string such as '2w'.",
    }),
  asOf: Joi.string().custom(validated(parseAsOf)).messages({
    'string.base': "{{#label}} is {{#value}}. Set it to a date string, such as '2026-07-01'.",
  }),
  remarkPlugins: unifiedPlugins,
  rehypePlugins: unifiedPlugins,
  planIndexComponent: component.default(DEFAULT_OPTIONS.planIndexComponent),
  planPageComponent: component.default(DEFAULT_OPTIONS.planPageComponent),
  planTimelineComponent: component.default(DEFAULT_OPTIONS.planTimelineComponent),
  planChangelogComponent: component.default(DEFAULT_OPTIONS.planChangelogComponent),
} satisfies Record<keyof PluginOptions, Joi.Schema>;

export const OptionsSchema = Joi.object<ResolvedOptions>(OPTIONS).messages({
  'object.unknown': `{{#label}} is not an option. The options are: ${Object.keys(OPTIONS).join(', ')}.`,
});

/**
 * Called by Docusaurus, whose own function for this may be of another version of Joi, which could not
 * read the schema.
 *
 * @throws if an option is invalid or unknown
 */
export function validateOptions({
  options = {},
}: {
  options: PluginOptions | undefined;
}): ResolvedOptions {
  const {value, error} = OptionsSchema.validate(options, {convert: false});
  if (error) throw error;
  return value;
}
