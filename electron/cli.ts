import './preflight.ts';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// From source half of a short command is spent on stripping types and compiling: what was compiled once is kept in this
// project's own folder, not in a shared one where others could write.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/nikash', import.meta.url)));

/** The command line: the same backend without a window. See docs and `nikash --help`. */
const { runCommand } = await import('./command-line/run-command.ts');
process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => {
    process.stdout.write(`${text}\n`);
  },
  err: (text) => {
    process.stderr.write(`${text}\n`);
  },
});
