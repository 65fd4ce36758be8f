import type {OptionValidationContext} from '@docusaurus/types';
import {
  Joi,
  RehypePluginsSchema,
  RemarkPluginsSchema,
  RouteBasePathSchema,
} from '@docusaurus/utils-validation';
import type {PluggableList} from 'unified' with {'resolution-mode': 'import'};
import type {StatedStatus} from '../model/status.js' with {'resolution-mode': 'import'};
import {parseAsOf, parseDays, parseOffset} from './values.cjs';

/** What `editUrl` gets when it is a function. */
interface EditUrlParams {
  /** Path of the plan, relative to the repository root. */
  path: string;
}

/** The options of the plugin, all optional: `{...} satisfies PluginOptions`. */
export interface PluginOptions {
  /**
   * Tells several instances of the plugin on one site apart.
   * @default 'default'
   */
  id?: string;
  /**
   * Folders or files that hold the plans, relative to the site's folder; may leave it
   * (`'../docs/plans'`). A file that is named here is always a plan.
   * @default found by name in the whole repository
   */
  path?: string | string[];
  /**
   * Globs, relative to the repository root: of the Markdown files found, only those
   * that match are plans.
   * @default ['**']
   */
  include?: string[];
  /**
   * Globs, relative to the repository root: files that match are published nowhere.
   * @default []
   */
  exclude?: string[];
  /**
   * Where the pages stand, below the site's `baseUrl`.
   * @default 'plans'
   */
  routeBasePath?: string;
  /**
   * The repository's folder, relative to the site's folder.
   * @default the git top level of the site's folder, else the site's folder
   */
  repositoryDir?: string;
  /**
   * Address of the repository at its source host, such as `'https://github.com/owner/name'`;
   * `https` only. With it, evidence links to its line.
   * @default no links to the source
   */
  repositoryUrl?: string;
  /**
   * Where a plan is edited: the address that the plan's path is appended to, or a function
   * that makes it of `{path}`; `false` for no edit link.
   * @default false
   */
  editUrl?: string | ((params: EditUrlParams) => string | undefined) | false;
  /**
   * Files that list the plans, relative to the site's folder; `false` for none.
   * @default every `PLANS.md`, and an `index.md` that lies beside plans
   */
  index?: string | string[] | false;
  /**
   * Changelogs, relative to the site's folder; `false` for none.
   * @default every `CHANGELOG.md`
   */
  changelog?: string | string[] | false;
  /**
   * Source-of-truth documents, relative to the site's folder; `false` for none.
   * @default every `SSOT.md`, in any case
   */
  ssot?: string | string[] | false;
  /**
   * Whether documents and pages of the site show, at their foot, the plans that name them or
   * that they name. A `PlansAbout` that a page places by hand shows them either way.
   * @default true
   */
  backLinks?: boolean;
  /**
   * What a folder's name says of the plans in it, such as `{icebox: 'blocked'}`; goes before
   * the built-in names.
   * @default {}
   */
  folders?: Record<string, StatedStatus>;
  /**
   * What a word of a status line means, such as `{'in QA': 'active'}`; goes before the
   * built-in words.
   * @default {}
   */
  statuses?: Record<string, StatedStatus>;
  /**
   * Offsets of time zone names that mean several zones, such as `{CST: '-06:00'}`; an offset,
   * or the IANA name of a zone without summer time.
   * @default {}
   */
  timezones?: Record<string, string>;
  /**
   * After how many days without activity an active plan is stalled: a number, or text
   * such as `'14d'` or `'2w'`.
   * @default 14
   */
  staleAfter?: number | string;
  /**
   * The date that statuses are derived for: a date (its end, in UTC), or an instant with its
   * offset.
   * @default `SOURCE_DATE_EPOCH`, else the time of the build
   */
  asOf?: string;
  /**
   * remark plugins that change the documents of plans before they are rendered.
   * @default []
   */
  remarkPlugins?: PluggableList;
  /**
   * rehype plugins that change the rendered documents of plans.
   * @default []
   */
  rehypePlugins?: PluggableList;
  /**
   * The component that shows the index.
   * @default '@theme/PlanIndexPage'
   */
  planIndexComponent?: string;
  /**
   * The component that shows a plan.
   * @default '@theme/PlanPage'
   */
  planPageComponent?: string;
  /**
   * The component that shows the timeline.
   * @default '@theme/PlanTimelinePage'
   */
  planTimelineComponent?: string;
  /**
   * The component that shows a changelog which the site does not publish itself.
   * @default '@theme/PlanChangelogPage'
   */
  planChangelogComponent?: string;
}

/** Options that are found out where the user sets none, in the form that validation gives them. */
interface FoundOut {
  path: string[] | undefined;
  repositoryDir: string | undefined;
  /** Without a slash at its end. */
  repositoryUrl: string | undefined;
  /** Empty for none, `undefined` for those that are found by name. */
  index: string[] | undefined;
  changelog: string[] | undefined;
  ssot: string[] | undefined;
  /** A date or an instant that `parseAsOf` reads. */
  asOf: string | undefined;
}

/** Options after validation, with defaults. */
export type ResolvedOptions = FoundOut &
  Required<Omit<PluginOptions, keyof FoundOut | 'staleAfter'>> & {
    /** Days. */
    staleAfter: number;
  };

/** What each option is where the user sets none; the options that are found out are not here. */
export const DEFAULT_OPTIONS: Omit<ResolvedOptions, keyof FoundOut> = {
  id: 'default',
  include: ['**'],
  exclude: [],
  routeBasePath: 'plans',
  editUrl: false,
  backLinks: true,
  folders: {},
  statuses: {},
  timezones: {},
  staleAfter: 14,
  remarkPlugins: [],
  rehypePlugins: [],
  planIndexComponent: '@theme/PlanIndexPage',
  planPageComponent: '@theme/PlanPage',
  planTimelineComponent: '@theme/PlanTimelinePage',
  planChangelogComponent: '@theme/PlanChangelogPage',
};

/** The statuses a user may give to a folder or a word; the others are only derived. */
const STATED_STATUSES = Object.keys({
  draft: true,
  active: true,
  blocked: true,
  completed: true,
  abandoned: true,
} satisfies Record<StatedStatus, true>);

/** Runs a parser of option values for its errors, and keeps what `keep` makes of the result. */
function checked<T>(parse: (value: T) => unknown, keep: (value: T) => unknown = (value) => value) {
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
  throw new Error(
    `“${text}” is no address of a repository. Write one such as https://github.com/owner/name: https, no user, no query.`,
  );
}

const filePath = Joi.string().messages({
  'string.empty': '{{#label}} is empty. Write a path relative to the site, such as ../docs/plans.',
});

function pathList(label: string) {
  return Joi.alternatives()
    .try(filePath, Joi.array().items(filePath).min(1))
    .custom((value: string | string[]) => [value].flat())
    .messages({
      'alternatives.types': `{{#label}} is {{#value}}. Write ${label}.`,
      'array.min': `{{#label}} is empty. Write ${label}, or leave the option out.`,
    });
}

function optionalFiles(label: string) {
  return Joi.alternatives()
    .try(Joi.valid(false), filePath, Joi.array().items(filePath))
    .custom((value: string | string[] | false) => (value === false ? [] : [value].flat()))
    .messages({
      'alternatives.types': `{{#label}} is {{#value}}. Write ${label}, or false for none.`,
    });
}

const globs = Joi.array().items(Joi.string()).messages({
  'array.base': "{{#label}} is {{#value}}. Write an array of globs, such as ['docs/plans/**'].",
});

const statusByName = (example: string) =>
  Joi.object()
    .pattern(
      Joi.string(),
      Joi.valid(...STATED_STATUSES).messages({
        'any.only': `{{#label}} is {{#value}}. Write one of ${STATED_STATUSES.join(', ')}.`,
      }),
    )
    .messages({'object.base': `{{#label}} is {{#value}}. Write an object such as ${example}.`});

const component = Joi.string().messages({
  'string.base':
    '{{#label}} is {{#value}}. Write the name of a component, such as @theme/PlanPage.',
});

const OPTIONS = {
  path: pathList('a folder or file, or an array of them, relative to the site'),
  include: globs.default(DEFAULT_OPTIONS.include),
  exclude: globs.default(DEFAULT_OPTIONS.exclude),
  routeBasePath: RouteBasePathSchema.default(DEFAULT_OPTIONS.routeBasePath).messages({
    'alternatives.types': '{{#label}} is {{#value}}. Write the part of the address, such as plans.',
  }),
  repositoryDir: filePath,
  repositoryUrl: Joi.string().custom(
    checked(checkRepositoryUrl, (url: string) => url.replace(/\/+$/, '')),
  ),
  editUrl: Joi.alternatives()
    .try(Joi.valid(false), Joi.string(), Joi.function())
    .default(DEFAULT_OPTIONS.editUrl)
    .messages({
      'alternatives.types':
        '{{#label}} is {{#value}}. Write an address, a function of \\{path} that gives one, or false.',
    }),
  index: optionalFiles('the file that lists the plans, or an array of such files'),
  changelog: optionalFiles('the changelog, or an array of changelogs'),
  ssot: optionalFiles('the source-of-truth document, or an array of them'),
  backLinks: Joi.boolean().default(DEFAULT_OPTIONS.backLinks).messages({
    'boolean.base': '{{#label}} is {{#value}}. Write true or false.',
  }),
  folders: statusByName("\\{icebox: 'blocked'}").default(DEFAULT_OPTIONS.folders),
  statuses: statusByName("\\{'in QA': 'active'}").default(DEFAULT_OPTIONS.statuses),
  timezones: Joi.object()
    .pattern(Joi.string(), Joi.string().custom(checked(parseOffset)))
    .default(DEFAULT_OPTIONS.timezones)
    .messages({
      'object.base': "{{#label}} is {{#value}}. Write an object such as \\{CST: '-06:00'}.",
      'string.base': '{{#label}} is {{#value}}. Write an offset such as +08:00.',
    }),
  staleAfter: Joi.alternatives()
    .try(Joi.number(), Joi.string())
    .custom(checked(parseDays, parseDays))
    .default(DEFAULT_OPTIONS.staleAfter)
    .messages({
      'alternatives.types':
        "{{#label}} is {{#value}}. Write a number of days, or text such as '2w'.",
    }),
  asOf: Joi.string().custom(checked(parseAsOf)).messages({
    'string.base': "{{#label}} is {{#value}}. Write a date as text, such as '2026-07-01'.",
  }),
  remarkPlugins: RemarkPluginsSchema,
  rehypePlugins: RehypePluginsSchema,
  planIndexComponent: component.default(DEFAULT_OPTIONS.planIndexComponent),
  planPageComponent: component.default(DEFAULT_OPTIONS.planPageComponent),
  planTimelineComponent: component.default(DEFAULT_OPTIONS.planTimelineComponent),
  planChangelogComponent: component.default(DEFAULT_OPTIONS.planChangelogComponent),
} satisfies Record<Exclude<keyof PluginOptions, 'id'>, Joi.Schema>;

/** The schema without `id`, which Docusaurus adds for every plugin. */
export const OptionsSchema = Joi.object<ResolvedOptions>(OPTIONS).messages({
  'object.unknown': `There is no option {{#label}}. The options are: ${['id', ...Object.keys(OPTIONS)].join(', ')}.`,
});

/** Called by Docusaurus; throws where an option is wrong or unknown. */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<PluginOptions | undefined, ResolvedOptions>): ResolvedOptions {
  return validate(OptionsSchema as Parameters<typeof validate>[0], options);
}
