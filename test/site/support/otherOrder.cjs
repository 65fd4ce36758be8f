// Loaded before Docusaurus: as if the file system listed the files of a folder in another order.
const fs = require('node:fs');
const {syncBuiltinESMExports} = require('node:module');

const reversed = (list) => (Array.isArray(list) ? [...list].reverse() : list);
const {readdir, readdirSync} = fs;
const {readdir: readdirPromise} = fs.promises;

fs.readdirSync = (...args) => reversed(readdirSync(...args));
fs.promises.readdir = async (...args) => reversed(await readdirPromise(...args));
fs.readdir = (...args) => {
  const callback = args.pop();
  readdir(...args, (error, list) => callback(error, reversed(list)));
};
syncBuiltinESMExports();
