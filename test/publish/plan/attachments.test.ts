import {expect, it} from 'vitest';
import type {PlanPageSource} from '../../../plugin/publish/plan/props.js';
import {publishRepository} from '../publishRepository.js';

const FILES = {
  'plans/shed.md':
    '# Shed\n\n![The shed](shed/front.png)\n\nDrawn in `shed/plan.pdf` and `shed/back.png`, by `shed/draw.py`.\n',
  'plans/shed/front.png': 'x',
  'plans/shed/back.png': 'x',
  'plans/shed/plan.pdf': 'x',
  'plans/shed/draw.py': 'print()\n',
};

async function pageOfShed(): Promise<PlanPageSource> {
  const {data} = await publishRepository(FILES);
  const page = data.find(({name}) => name.endsWith('.plan.json'));
  return page?.content as PlanPageSource;
}

it('an image that the text shows is not shown again', async () => {
  const {attachments} = await pageOfShed();
  expect(attachments.map(({name}) => name)).toEqual([
    'shed/back.png',
    'shed/draw.py',
    'shed/plan.pdf',
  ]);
});

it('a code span with the name of a published attachment links to it', async () => {
  const {body} = await pageOfShed();
  expect(body).toMatch(/\["a",\{"href":"asset:\d"\},\["code",\{\},"shed\/plan\.pdf"\]\]/);
  expect(body).toMatch(/\["a",\{"href":"asset:\d"\},\["code",\{\},"shed\/back\.png"\]\]/);
  expect(body).not.toMatch(/"asset:\d"\},\["code",\{\},"shed\/draw\.py"\]/);
});
