import {isKnownHost} from './sourceHosts.js';

/** `git@host:path`, the short form of an address of SSH. */
const SCP = /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)(.+)$/;
/** Azure DevOps gives SSH a host and a path of its own. */
const AZURE_SSH = /^(?:(?:vs-)?ssh\.dev\.azure\.com|vs-ssh\.visualstudio\.com)$/i;
const AZURE_PATH = /^v3\/([^/]+)\/([^/]+)\/([^/]+)$/;

/**
 * The address of a repository in a browser, by that of a git remote; never with a user name or a
 * token. `null` for a folder, and for a host whose addresses are not known.
 *
 * @param remote - as git prints it: `git@github.com:owner/name.git`, `https://user:token@…`
 */
export function webUrlOf(remote: string): string | null {
  const {host, path} = splitRemote(remote.trim()) ?? {};
  if (host === undefined || path === undefined) return null;
  const name = path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  if (AZURE_SSH.test(host)) {
    const [, organization, project, repository] = AZURE_PATH.exec(name) ?? [];
    return repository === undefined
      ? null
      : `https://dev.azure.com/${organization}/${project}/_git/${repository}`;
  }
  return name !== '' && isKnownHost(host) ? `https://${host.toLowerCase()}/${name}` : null;
}

function splitRemote(remote: string): {host: string; path: string} | null {
  if (URL.canParse(remote)) {
    const {protocol, hostname, pathname} = new URL(remote);
    if (/^(?:https?|ssh|git|git\+ssh):$/.test(protocol)) return {host: hostname, path: pathname};
  }
  const [, host, path] = SCP.exec(remote) ?? [];
  return host !== undefined && path !== undefined ? {host, path} : null;
}
