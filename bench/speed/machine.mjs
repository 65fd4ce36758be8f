/** The machine and the versions that figures hold for; never its name or a path of it. */
import {createRequire} from 'node:module';
import os from 'node:os';

const require = createRequire(import.meta.url);

/** @returns {{cores: number, cpu: string, memoryBytes: number, node: string, docusaurus: string, text: string}} */
export function describeMachine() {
  const cpus = os.cpus();
  const facts = {
    cores: cpus.length,
    cpu: cpus[0]?.model.trim() ?? 'unknown CPU',
    memoryBytes: os.totalmem(),
    node: process.versions.node,
    docusaurus: require('@docusaurus/core/package.json').version,
  };
  const memory = `${Math.round(facts.memoryBytes / 2 ** 30)} GB`;
  const versions = `Node ${facts.node}, Docusaurus ${facts.docusaurus}`;
  return {...facts, text: `Machine: ${facts.cores} × ${facts.cpu}, ${memory}; ${versions}.`};
}
