import './preflight.ts';
import { runCommand } from './command-line/run-command.ts';

/** The command line: the same backend without a window. See docs and `nikash --help`. */
process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => {
    process.stdout.write(`${text}\n`);
  },
  err: (text) => {
    process.stderr.write(`${text}\n`);
  },
});
