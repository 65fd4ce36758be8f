/**
 * Declares the theme components by the names that a site imports them by: `@theme/Plan…`. Parts that
 * are built into their component are declared, too: the TypeScript source that a site ejects imports them.
 */
import fs from 'node:fs';
import path from 'node:path';
import {ROOT} from './root.mjs';

const HEAD = `/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />
`;

const modules = fs
  .readdirSync(path.join(ROOT, 'theme'), {recursive: true, encoding: 'utf8'})
  .filter((name) => /\.tsx?$/.test(name))
  .sort()
  .map((name) => {
    const file = name.replaceAll(path.sep, '/').replace(/\.tsx?$/, '');
    const source = JSON.stringify(`docusaurus-plugin-execplans/theme/${file}`);
    const hasDefault = /^export default /m.test(
      fs.readFileSync(path.join(ROOT, 'theme', name), 'utf8'),
    );
    const lines = [`  export * from ${source};`];
    if (hasDefault) lines.push(`  export {default} from ${source};`);
    return `declare module "@theme/${file.replace(/\/index$/, '')}" {\n${lines.join('\n')}\n}\n`;
  });

fs.writeFileSync(path.join(ROOT, 'lib/theme.d.ts'), [HEAD, ...modules].join('\n'));
