import { assert } from '../../shared/kernel/assert.ts';
import { makeVoice } from '../../shared/wording/make-voice.ts';
import { sayIssue } from '../../shared/wording/issues/say-issue.ts';
import { sayRefusal } from '../../shared/wording/refusals/say-refusal.ts';
import { readArguments, type Arguments } from './arguments.ts';
import type { Command, Report, World } from './command.ts';
import { commands } from './commands/commands.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { givenOpening, givenPassphrase, givenWorkspace } from './given-workspace.ts';
import { asking, localBackend } from './local-backend.ts';
import { Refused, type RefusedAnswer } from './refused.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const everywhere = ['json', 'help', 'workspace', 'passphrase-file'] as const;

/** What opens a workspace; a command that makes one has no recovery key yet. */
const opens = ['recovery-key-file'] as const;

export const usageText = (): string =>
  [
    'nikash COMMAND … [--json] [--workspace FILE] [--passphrase-file FILE | --recovery-key-file FILE]',
    '',
    ...Object.values(commands).flatMap(({ usage, does }) => [`  ${usage}`, `      ${does}`]),
    '',
    'The passphrase comes from NIKASH_PASSPHRASE or --passphrase-file; --recovery-key-file opens in its place.',
    'Exit codes: 0 done, 1 a fault of ours, 2 wrong usage, 3 refused, 4 issues found.',
  ].join('\n');

/** Runs one command line and gives its exit code. With --json standard output holds exactly one JSON document. */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const json = argv.includes('--json');
  try {
    const args = readArguments(argv);
    if (args.flag('help') || args.words.length === 0) {
      terminal.out(usageText());
      return args.flag('help') ? exitCode.done : exitCode.usage;
    }
    const report = await runNamed(args, terminal);
    terminal.out(json ? JSON.stringify(report.json, null, 2) : report.text);
    return report.exit;
  } catch (fault) {
    return sayWhy(fault, json, terminal);
  }
}

async function runNamed(args: Arguments, terminal: Terminal): Promise<Report> {
  const command = commandNamed(args.words);
  for (const option of args.given) {
    const taken = command.needs === 'workspace' ? [...everywhere, ...opens] : everywhere;
    if (!command.takes.includes(option) && !taken.some((name) => name === option))
      throw new UsageError(`${args.words[0] ?? ''} takes no --${option}`);
  }
  const world: World = { args, terminal, voice: makeVoice('en') };
  if (command.needs === 'nothing') return command.run(world);

  // A command that takes the recovery key for itself is opened by the passphrase.
  const opening = command.takes.includes('recovery-key-file')
    ? { passphrase: givenPassphrase(args) }
    : givenOpening(args);
  const backend = localBackend(givenWorkspace(args), terminal);
  try {
    const ask = asking(backend);
    if (command.needs === 'new workspace') {
      assert('passphrase' in opening, 'a workspace is made by a passphrase');
      const { recoveryKey } = await ask('vault.create', opening);
      return await command.run({ ...world, backend, ask, opening, recoveryKey });
    }
    await ask('vault.unlock', opening);
    return await command.run({ ...world, backend, ask, opening });
  } finally {
    await backend.close();
  }
}

function commandNamed(words: readonly string[]): Command {
  for (const count of [3, 2, 1]) {
    const name = words.slice(0, count).join(' ');
    const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (found !== undefined) return found;
  }
  const begun = Object.keys(commands).filter((name) => name.startsWith(`${words[0] ?? ''} `));
  if (begun.length > 0) throw new UsageError(`${words[0] ?? ''} is the beginning of ${begun.join(', ')}`);
  throw new UsageError(`unknown command: ${words.slice(0, 2).join(' ')}`);
}

function sayWhy(fault: unknown, json: boolean, terminal: Terminal): ExitCode {
  if (fault instanceof UsageError) {
    terminal.err(`nikash: ${fault.message}. Try: nikash --help`);
    if (json) terminal.out(JSON.stringify({ ok: false, code: 'usage', message: fault.message, details: {} }));
    return exitCode.usage;
  }
  if (fault instanceof Refused) return sayRefused(fault.answer, json, terminal);
  terminal.err(
    `nikash: something went wrong that should not have: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`,
  );
  if (json)
    terminal.out(
      JSON.stringify({ ok: false, code: 'fault', message: 'A fault of ours; nothing was changed.', details: {} }),
    );
  return exitCode.fault;
}

function sayRefused(answer: RefusedAnswer, json: boolean, terminal: Terminal): ExitCode {
  const voice = makeVoice('en');
  const message = sayRefusal(answer, voice);
  const issues = heldIssues(answer).map((issue) => ({ ...issue, message: sayIssue(issue, voice) }));
  terminal.err([`nikash: ${message}`, ...issues.map((issue) => `  ${issue.message}`)].join('\n'));
  const details = issues.length === 0 ? answer.details : { ...answer.details, issues };
  if (json) terminal.out(JSON.stringify({ ok: false, code: answer.code, message, details }, null, 2));
  switch (answer.code) {
    case 'fault':
      return exitCode.fault;
    case 'issues_hold_import':
      return exitCode.issues;
    case 'bad_request':
      return exitCode.usage;
    default:
      return exitCode.refused;
  }
}

type HeldIssue = Parameters<typeof sayIssue>[0];

/** The issues that a refusal of an import carries. */
const heldIssues = (answer: RefusedAnswer): readonly HeldIssue[] =>
  answer.code === 'issues_hold_import' || answer.code === 'format_unknown'
    ? ((answer.details['issues'] as readonly HeldIssue[] | undefined) ?? [])
    : [];
