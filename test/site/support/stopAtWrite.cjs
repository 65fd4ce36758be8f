// Loaded before Docusaurus: the process is killed at one of the writes into a folder of the plugin,
// which is half done. STOP_AT tells at which one, from 1.
const fs = require('node:fs');
const {syncBuiltinESMExports} = require('node:module');

const OWN = /execplans/;
const stopAt = Number(process.env.STOP_AT);
const handles = new Map();
let writes = 0;

/** @param half - does half of what is to be done */
function count(half) {
  writes += 1;
  if (writes !== stopAt) return;
  half();
  process.kill(process.pid, 'SIGKILL');
}

const halfOf = (data) => data.slice(0, Math.floor(data.length / 2));
const {openSync, renameSync, writeFileSync, writeSync} = fs;
const {rename, writeFile} = fs.promises;
const isOwn = (file) => OWN.test(typeof file === 'number' ? handles.get(file) : String(file));

fs.openSync = (file, ...args) => {
  const handle = openSync(file, ...args);
  handles.set(handle, String(file));
  return handle;
};
fs.writeFileSync = (file, data, ...args) => {
  if (isOwn(file)) count(() => writeFileSync(file, halfOf(data), ...args));
  return writeFileSync(file, data, ...args);
};
fs.writeSync = (handle, data, ...args) => {
  if (isOwn(handle)) count(() => writeSync(handle, halfOf(data)));
  return writeSync(handle, data, ...args);
};
fs.renameSync = (from, to) => {
  if (isOwn(to)) count(() => {});
  return renameSync(from, to);
};
fs.promises.writeFile = async (file, data, ...args) => {
  if (isOwn(file)) count(() => writeFileSync(file, halfOf(data)));
  return writeFile(file, data, ...args);
};
fs.promises.rename = async (from, to) => {
  if (isOwn(to)) count(() => {});
  return rename(from, to);
};
syncBuiltinESMExports();
process.on('exit', () => fs.appendFileSync(process.env.WRITES_TO, `${writes}\n`));
