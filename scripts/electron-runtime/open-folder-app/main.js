// What Electron's own default app does with `electron FOLDER`: become the app in that folder. Only the stand-in
// runtime of scripts/electron-runtime needs it.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const preloads = [];
let folder;
let rest = [];
for (let i = 1; i < process.argv.length && folder === undefined; i += 1) {
  const word = process.argv[i];
  if (word === '-r' || word === '--require') preloads.push(process.argv[(i += 1)]);
  else if (!word.startsWith('-')) {
    folder = resolve(word);
    rest = process.argv.slice(i + 1);
  }
}

if (folder === undefined) {
  console.error('Usage: electron [-r FILE] FOLDER');
  app.exit(2);
} else {
  const facts = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
  const entry = resolve(folder, facts.main ?? 'index.js');
  process.defaultApp = true;
  process.argv = [process.argv[0], folder, ...rest];
  app.setName(facts.productName ?? facts.name);
  app.setVersion(facts.version ?? '0.0.0');
  app.setAppPath(folder);
  const require = createRequire(entry);
  for (const preload of preloads) require(preload);
  await import(pathToFileURL(entry).href);
}
