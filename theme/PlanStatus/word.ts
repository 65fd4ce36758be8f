import {translate} from '@docusaurus/Translate';
import type {Status} from 'docusaurus-plugin-execplans/client';

const description =
  'A status of a plan within a sentence, as in “Why active” or “completed, but filed under active/”';

const WORDS: Record<Status, string> = {
  active: translate({
    id: 'theme.execplans.statusWord.active',
    message: 'active',
    description,
  }),
  stalled: translate({
    id: 'theme.execplans.statusWord.stalled',
    message: 'stalled',
    description,
  }),
  blocked: translate({
    id: 'theme.execplans.statusWord.blocked',
    message: 'blocked',
    description,
  }),
  draft: translate({
    id: 'theme.execplans.statusWord.draft',
    message: 'draft',
    description,
  }),
  completed: translate({
    id: 'theme.execplans.statusWord.completed',
    message: 'completed',
    description,
  }),
  abandoned: translate({
    id: 'theme.execplans.statusWord.abandoned',
    message: 'abandoned',
    description,
  }),
  untracked: translate({
    id: 'theme.execplans.statusWord.untracked',
    message: 'untracked',
    description,
  }),
};

/** A status within a sentence, in the language of the site: code can't tell which of its letters are small. */
export default function translateStatusWord(status: Status): string {
  return WORDS[status];
}
