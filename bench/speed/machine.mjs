/** The machine and the versions that figures hold for; never its name or a path of it. */
import {execFileSync} from 'node:child_process';
import {createRequire} from 'node:module';
import os from 'node:os';

const require = createRequire(import.meta.url);

/** @returns {{cores: number, cpu: string, memoryBytes: number, node: string, docusaurus: string, commit: string, text: string}} */
export function describeMachine() {
  const cpus = os.cpus();
  const facts = {
    cores: cpus.length,
    cpu: cpus[0]?.model.trim() ?? 'unknown CPU',
    memoryBytes: os.totalmem(),
    node: process.versions.node,
    docusaurus: require('@docusaurus/core/package.json').version,
    commit: describeCommit(),
  };
  const memory = `${Math.round(facts.memoryBytes / 2 ** 30)} GB`;
  const versions = `Node ${facts.node}, Docusaurus ${facts.docusaurus}, commit ${facts.commit}`;
  return {...facts, text: `Machine: ${facts.cores} × ${facts.cpu}, ${memory}; ${versions}.`};
}

/** What was measured is compiled from it, as `npm run build` left it. */
function describeCommit() {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], {encoding: 'utf8'}).trim();
  } catch {
    return 'unknown';
  }
}
