'use strict';
// Loaded before every script of package.json, in syntax that any Node understands: the SQLite driver needs Node-API 10
// and crashes without a word on less, and an older Node cannot read TypeScript at all.
var wanted = 10;
if (Number(process.versions.napi) < wanted || !process.features.typescript) {
  console.error(
    'Nikash needs Node 24 (this is Node ' +
      process.versions.node +
      '). `npm ci` brings it along: run `npm ci` first and start Nikash through npm, or install Node 24 from nodejs.org.',
  );
  process.exit(2);
}
