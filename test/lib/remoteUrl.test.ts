import {expect, test} from 'vitest';
import {webUrlOf} from '../../plugin/lib/remoteUrl.js';

test.each([
  ['git@github.com:ada/engine.git', 'https://github.com/ada/engine'],
  ['https://github.com/ada/engine', 'https://github.com/ada/engine'],
  [
    'https://x-access-token:ghs_secret@github.com/ada/engine.git\n',
    'https://github.com/ada/engine',
  ],
  [
    'https://gitlab-ci-token:secret@gitlab.com/ada/lab/engine.git',
    'https://gitlab.com/ada/lab/engine',
  ],
  ['ssh://git@gitlab.example.org:2222/ada/engine.git', 'https://gitlab.example.org/ada/engine'],
  ['git://codeberg.org/ada/engine.git', 'https://codeberg.org/ada/engine'],
  ['https://ada@dev.azure.com/ada/lab/_git/engine', 'https://dev.azure.com/ada/lab/_git/engine'],
  ['git@ssh.dev.azure.com:v3/ada/lab/engine', 'https://dev.azure.com/ada/lab/_git/engine'],
  ['ada@vs-ssh.visualstudio.com:v3/ada/lab/engine', 'https://dev.azure.com/ada/lab/_git/engine'],
  ['git@git.example.org:ada/engine.git', null],
  ['work:ada/engine.git', null],
  ['/srv/git/engine.git', null],
  ['../engine', null],
  ['C:\\git\\engine', null],
  ['file:///srv/git/engine.git', null],
  ['', null],
])('%j is at %s', (remote, url) => {
  expect(webUrlOf(remote)).toBe(url);
});
