/** Words for who does a step; a name that ends in one is a role, whatever else it says. */
export const ROLE_WORDS: ReadonlySet<string> = new Set([
  'agent',
  'ai',
  'analyst',
  'architect',
  'author',
  'claude',
  'codex',
  'contributor',
  'coordinator',
  'copilot',
  'designer',
  'developer',
  'devops',
  'engineer',
  'engineering',
  'gemini',
  'implementer',
  'lead',
  'maintainer',
  'maintainers',
  'manager',
  'operator',
  'owner',
  'pm',
  'qa',
  'reviewer',
  'reviewers',
  'specialist',
  'sre',
  'team',
  'writer',
]);

/** Capitalised openings of steps that are things or deeds, never people. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `add api app audit backend baseline benchmark bugfix build cache changelog check ci cleanup cli client close
  code collect config configure contract contracts core create database data deliver demo deploy design docs
  draft endpoint final fix foundation frontend gate handoff helper implement infra inventory kickoff launch
  layout logging merge metrics migrate milestone model module next observability optional output package parser
  phase plan polish prepare prototype publish qa readme refactor release remove rename renderer report research
  review risk rollout routes runtime sandbox schema script scripts security server setup ship site skill skills
  smoke spec spike stage stages state status step storage stretch sweep sync task template test tests theme
  tooling tools types ui update upgrade validate verify web wire workflow workstream write
  this the that these those all each every note notes
  alpha beta after before first second third fourth last later now then today tomorrow`
    .split(/\s+/)
    .filter((word) => word !== 'qa'),
);

/** Endings of nouns that name things or deeds. */
export const NOT_NAME_ENDING =
  /(?:ing|tion|sion|ment|ments|tions|ity|ance|ence|ness|ures?|ology|ism|ware|ability|ization|isation)$/i;

/** What `@` introduces besides people. */
export const NOT_HANDLES: ReadonlySet<string> = new Set(
  `all apply author bean beta builtin channel charset click click:prevent component container default deprecated
  effect everyone example extend file fixture font-face generated global here if import include inject injectable
  input keyframes latest layer layout link media mention method mixin model module namespace next observable
  override package page param params private property published ref return returns see since site slot source
  state supports tailwind test theme this throws todo ts-check ts-expect-error ts-ignore type typedef types use
  user username utility value version view`.split(/\s+/),
);

/** Imperatives that a step begins with. */
export const STEP_VERBS: ReadonlySet<string> = new Set(
  `add adjust align analyse analyze announce approve archive assemble ask audit backfill benchmark build capture
  catalogue change check clean close collect communicate compare complete confirm connect convert coordinate
  copy create cut debug decide define delete deliver deploy describe design develop document draft drive edit
  enable ensure evaluate explore export expose extend extract file finalise finalize find finish fix gather
  generate handle harden implement improve inspect install integrate introduce inventory investigate lead link
  list maintain make map measure merge migrate monitor move note optimise optimize organise organize own pair
  perform pick plan polish port prepare profile propose prototype prove provide publish pull push read record
  reduce refactor release relocate remove rename render replace report reproduce research resolve review revise
  rewrite roll rollout run scaffold schedule scope send set setup ship sign simplify sketch split spike stage
  start store study submit summarise summarize support switch sync tag teach test tidy track train translate
  triage try tune turn unify update upgrade use validate verify wire wrap write`.split(/\s+/),
);
