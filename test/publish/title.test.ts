import {expect, it} from 'vitest';
import {publishRepository} from './publishRepository.js';

const FILES = {
  'plans/beds.md': '# Beds\n\n- [ ] (2026-11-20) Dig\n',
  'CHANGELOG.md': '# Changelog\n\n## 1.0.0\n\n- Beds\n',
};

/** The fields of all pages that hold a title of the instance. */
async function titlesOf(title?: string) {
  const {data} = await publishRepository(FILES, {options: {title}});
  return data.flatMap(({content}) => {
    if (typeof content === 'string') return [];
    if ('rows' in content && 'title' in content) return content.title;
    return 'indexTitle' in content ? content.indexTitle : [];
  });
}

it('the title of the instance is on the list and on every other page', async () => {
  expect(await titlesOf('Research')).toEqual(Array.from({length: 4}, () => 'Research'));
});

it('the usual title is left to the theme, which translates it', async () => {
  expect(await titlesOf()).toEqual([]);
});
