/** Tags of to-do tools (TaskPaper, Taskwarrior, "getting things done"). */
const TASK_TAGS = `agenda anywhere blocked cancelled canceled completed computer created critical done due
  errand errands est estimate fait fatto feito erledigt hecho flag flagged hold home important later
  low medium high p0 p1 p2 p3 p4 p5 phone maybe milestone now office on-hold paused pending priority
  progress project remind repeat scheduled someday start started stop today tomorrow urgent wait
  waiting wip`;

/** What `@` introduces besides people. */
export const NOT_HANDLES: ReadonlySet<string> = new Set(
  `${TASK_TAGS} all apply author bean beta builtin channel charset click click:prevent component container default deprecated
  effect everyone example extend file fixture font-face generated global here if import include inject injectable
  input keyframes latest layer layout link media mention method mixin model module namespace next observable
  override package page param params private property published ref return returns see since site slot source
  state supports tailwind test theme this throws todo ts-check ts-expect-error ts-ignore type typedef types use
  user username utility value version view`.split(/\s+/),
);
