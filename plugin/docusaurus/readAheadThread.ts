import {workerData} from 'node:worker_threads';
import {BodyRenderer} from '../pipeline/bodyRenderer.js';
import {PortfolioReader} from '../pipeline/planReader.js';
import {openCaches} from '../pipeline/siteCaches.js';
import type {AheadWork} from './readAhead.js';

const {siteDir, options, collected} = workerData as AheadWork;
const plugins = {remarkPlugins: [], rehypePlugins: []};
const caches = openCaches(siteDir, {...options, ...plugins});
const reader = await PortfolioReader.create(options, plugins.remarkPlugins, caches.plans);
await new BodyRenderer(reader, {...options, ...plugins}, caches.bodies).render(collected);
caches.flush();
