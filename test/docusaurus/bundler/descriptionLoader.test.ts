import {expect, it} from 'vitest';
import withoutDescriptions from '../../../plugin/docusaurus/bundler/descriptionLoader.cjs';

it('browsers get the texts of the theme without what they say to translators', () => {
  const code = `
const LABEL = translate({
  id: "theme.execplans.status.active",
  message: "A description: \\"active\\"",
  description: "A \\"status\\" of a plan"
}, {description: count});
const node = <Translate id="theme.execplans.body.whole" description="Label of a link">Read it</Translate>;
const meta = <meta name="description" content={description} />;`;
  expect(withoutDescriptions(code)).toBe(`
const LABEL = translate({
  id: "theme.execplans.status.active",
  message: "A description: \\"active\\"",
  
}, {description: count});
const node = <Translate id="theme.execplans.body.whole" >Read it</Translate>;
const meta = <meta name="description" content={description} />;`);
});
