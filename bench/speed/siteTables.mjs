import {bytes, fixed, table} from '../table.mjs';
import {WAYS} from './ways.mjs';

const OWN_SIZES = [
  ['index', 'index'],
  ['timeline', 'timeline, newest page'],
];

/** The figures of `measureSites` as text. */
export function describeSites(data) {
  return data.map(describeSize).join('\n\n');
}

function describeSize({plans, sourceBytes, ways, ratios}) {
  const parts = [
    `### Whole sites, ${plans} plans (${bytes(sourceBytes)} of Markdown)`,
    table(
      ['way', 'CPU', 'wall', 'peak memory', 'pages', 'output', 'main bundle', 'compressed'],
      Object.entries(ways).map(([way, cost]) => [
        WAYS[way].title,
        `${fixed(cost.cpu, 1)} s`,
        `${fixed(cost.wall, 1)} s`,
        bytes(cost.memory),
        String(cost.pages),
        bytes(cost.output),
        bytes(cost.main),
        bytes(cost.mainGzip),
      ]),
    ),
  ];
  const {ours} = ways;
  if (ours) parts.push(describeRatios(ratios), describeOwnPages(ours));
  return parts.filter(Boolean).join('\n\n');
}

function describeRatios(ratios) {
  const others = Object.entries(ratios);
  if (others.length === 0) return '';
  return table(
    ['this plugin by', 'CPU', 'memory', 'output'],
    others.map(([way, {cpu, memory, output}]) => [
      WAYS[way].title,
      ...[cpu, memory, output].map((ratio) => fixed(ratio, 2)),
    ]),
  );
}

function describeOwnPages(ours) {
  const sizes = table(
    ['page', 'HTML', 'compressed', 'data', 'compressed'],
    OWN_SIZES.map(([page, title]) => [
      title,
      ...['Html', 'HtmlGzip', 'Data', 'DataGzip'].map((field) => bytes(ours[page + field])),
    ]),
  );
  const plan = `A plan's page, median, compressed: HTML ${bytes(ours.planHtmlGzip)}, data ${bytes(ours.planDataGzip)}, data by HTML ${fixed(ours.planRatio, 2)}.`;
  return `${sizes}\n\n${plan}`;
}
