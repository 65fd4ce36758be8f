import fs from 'node:fs';
import path from 'node:path';

export interface TinySite {
  siteDir: string;
  /** Folder of the plans; `PLANS.md` stands beside it. */
  plansDir: string;
}

const PLANS: Record<string, string> = {
  'lantern.md':
    '# Build a lantern\n\n## Progress\n\n- [x] (2026-11-02 09:00Z) Cut the wood\n- [ ] Glue it\n',
  'candle.md': '# Pour a candle\n\n## Progress\n\n- [ ] Melt the wax\n',
};

const INDEX = '# Plans\n\n## Active Plans\n\n- [Build a lantern](plans/lantern.md)\n';

export interface TinySiteOptions {
  /** Options of the plugin; none by default. */
  options?: Record<string, unknown>;
  /** Name to content of the plans. */
  plans?: Record<string, string | Buffer>;
  /** Styles of the site, as `src/css/custom.css`. */
  css?: string;
  /** What the site is built for; left out, its styles are rewritten for old browsers. */
  browserslist?: string[];
  /** Of the site itself, next to the plugin's and the preset's. */
  site?: Record<string, unknown>;
  /** Options of the preset; docs and blog are off. */
  preset?: Record<string, unknown>;
  /** Whether the styles of Docusaurus stand in cascade layers; by default they do. */
  layers?: boolean;
}

/** A small site in `dir`: two plans and the simplest configuration, unless told otherwise. */
export function createTinySite(
  dir: string,
  {options, plans = PLANS, css, browserslist, site, preset, layers = true}: TinySiteOptions = {},
): TinySite {
  const plansDir = path.join(dir, 'plans');
  const files: Record<string, string | Buffer> = {
    'package.json': JSON.stringify({private: true, browserslist}),
    'docusaurus.config.mjs': `export default ${JSON.stringify({
      title: 'Tiny',
      url: 'https://tiny.example',
      baseUrl: '/',
      trailingSlash: false,
      onBrokenLinks: 'throw',
      future: {
        v4: layers || {removeLegacyPostBuildHeadAttribute: true, useCssCascadeLayers: false},
        faster: true,
      },
      presets: [
        [
          'classic',
          {
            docs: false,
            blog: false,
            ...(css && {theme: {customCss: './src/css/custom.css'}}),
            ...preset,
          },
        ],
      ],
      plugins: [options ? ['execplans', options] : 'execplans'],
      ...site,
    })};\n`,
    'src/pages/index.md': '# Home\n\n[Plans](/plans)\n',
    'PLANS.md': INDEX,
    ...(css && {'src/css/custom.css': css}),
    ...Object.fromEntries(Object.entries(plans).map(([name, text]) => [`plans/${name}`, text])),
  };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(dir, name);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, text);
  }
  fs.mkdirSync(plansDir, {recursive: true});
  return {siteDir: dir, plansDir};
}
