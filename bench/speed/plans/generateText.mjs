/** What generated plans are put together from. */

/** The headings that a plan begins with, in this order. */
export const HEADINGS = [
  'Purpose',
  'Context and Orientation',
  'Progress',
  'Plan of Work',
  'Surprises & Discoveries',
  'Decision Log',
  'Outcomes & Retrospective',
  'Validation and Acceptance',
];

/** Each may name `{code}`, `{plan}` (a path), `{link}` or `{number}`. */
export const SENTENCES = [
  'The harbour master reads {code} before a boat may leave.',
  'Until now every lamp asked {code} for itself, which took {number} ms on a cold morning.',
  'See `{plan}` for what was done on the north pier.',
  'This follows {link} and keeps its order of steps.',
  'No rope is longer than {number} metres, so {code} can hold all of them at once.',
  'The second pier stays as it is; its keeper agreed in #{number}.',
  'When fog comes, *nothing* is unloaded and {code} tells the crews why.',
  'Boats that arrive late are served by [the night shift]({link}).',
  'It must work for {number} boats and **never** for fewer than one.',
  'A crate without a label goes back to {code}, and the clerk writes it down.',
  'The chart in `{plan}` was drawn from the tower and shows every buoy.',
  'After the storm the old list was wrong in {number} places.',
];

export const STEPS = [
  'Count the boats at dusk',
  'Let each lamp be lit by its own key',
  'Move the ropes to the dry store',
  'Weigh crates before they are stacked',
  'Write the tide table once a day',
  'Show the free berths at the gate',
  'Ask the pilots for their soundings',
  'Paint the buoys of the inner channel',
];

export const CODE = [
  'harbour/gate.ts',
  'harbour/lamps/light.ts',
  'tides.json',
  'readSoundings()',
  'npm run count',
  'BERTH_LIMIT',
  'docs/charts/inner-channel.md',
  'pilot --dry-run',
];

export const NAMES = ['ada', 'bram', 'chidi', 'dora', 'emeka', 'frida'];

export const LINKS = [
  'https://harbour.example/rules',
  'https://harbour.example/charts/12',
  '../charts/inner-channel.md',
];

export const DECISIONS = [
  'Berths are given out by length, not by arrival.',
  'The lamps keep their old keys until spring.',
  'Soundings are stored in decimetres.',
];

export const RATIONALES = [
  'It is what the pilots already do.',
  'The other way needs two clerks at night.',
  'Nobody could tell the difference on the water.',
];

export const HTML = [
  '<details><summary>Soundings</summary>\n\nTwelve at low water, *fifteen* at high.\n\n</details>',
  'Press <kbd>H</kbd> to sound the horn.<br>Twice in fog.',
  'The gate answers with <berth-id> and the hour.',
];
