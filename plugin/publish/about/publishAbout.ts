import path from 'node:path';
import type {Publisher} from '../publisher.js';
import {createAboutData} from './aboutData.js';
import {ABOUT_FOLDER, aboutFileName} from './aboutFileName.cjs';

/** Data for the documents of the site that plans are about; their pages are published already. */
export const about: Publisher = {
  publish(site) {
    const data = createAboutData(site);
    const files = new Map(site.documents.map(({path, file}) => [path, file]));
    return {
      routes: [],
      data: [...data].flatMap(([document, content]) => {
        const file = files.get(document);
        if (file === undefined) return [];
        const name = aboutFileName(path.join(site.collected.root, file), site.host.siteDir);
        return {name: `${ABOUT_FOLDER}/${name}`, content};
      }),
      findings: [],
    };
  },
};
