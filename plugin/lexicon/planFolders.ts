/** Folders that hold plans, wherever they lie; lower case. */
export const PLAN_FOLDERS: ReadonlySet<string> = new Set([
  'plans',
  'exec-plans',
  'exec_plans',
  'execplans',
]);

/** Folders of tools that keep plans in folders of other names; lower case. */
export const TOOL_FOLDERS: ReadonlySet<string> = new Set(['conductor']);
