import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { electronRuntime } from './electron-runtime/electron-runtime.ts';
import { inProject, projectFolder, say } from './project.ts';
import { run, runNode } from './run.ts';
import { MissingPackages, ensureSystemPackages } from './system/system-packages.ts';
import { browserExecutable } from './system/browser.ts';

/**
 * Everything the project proves about itself: types, lint, format, unused code, unit tests, and the journeys in a browser, in
 * real Electron and in the packaged app. Ends with one line, `N passed, N failed`, of all of them together: a gate counts
 * as one, a suite as many as it ran, and a suite that ran nothing has failed. `--full` runs the full sizes.
 */
const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } });
if (values.full) process.env['NIKASH_TEST_SIZE'] = 'full';

type Outcome = { readonly name: string; readonly passed: number; readonly failed: number };

const bin = (path: string) => inProject('node_modules', path);
const unitReport = inProject('node_modules/.cache/unit-tests.json');
const journeyReport = inProject('e2e/artefacts/journeys.json');
const onLinuxWithoutDisplay = process.platform === 'linux' && (process.env['DISPLAY'] ?? '') === '';

async function gate(name: string, args: readonly string[]): Promise<Outcome> {
  const { code, text } = await runNode(args, { cwd: projectFolder });
  say(code === 0 ? `✓ ${name}` : `✗ ${name}\n${text.trimEnd()}`);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

const gates = async (): Promise<readonly Outcome[]> => {
  // The lint rules that know types read what the compiler reads, so the two go one after the other.
  const types = await gate('types', [bin('typescript/bin/tsc'), '-b']);
  return [
    types,
    ...(await Promise.all([
      gate('lint', [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings']),
      gate('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
      gate('unused code', [bin('knip/bin/knip.js'), '--no-progress']),
    ])),
  ];
};

/** Sums a suite's own report; what ended badly or ran nothing has failed at least once. */
async function suite(
  name: string,
  report: string,
  start: () => Promise<{ readonly code: number }>,
  count: (report: unknown) => Omit<Outcome, 'name'>,
): Promise<Outcome> {
  await rm(report, { force: true });
  const { code } = await start();
  const { passed, failed } = existsSync(report)
    ? count(JSON.parse(await readFile(report, 'utf8')))
    : { passed: 0, failed: 0 };
  if (passed + failed === 0) say(`✗ ${name}: nothing ran`);
  const endedBadly = code !== 0 || passed + failed === 0;
  return { name, passed, failed: endedBadly ? Math.max(failed, 1) : failed };
}

/** See scripts/testing/property-seed.ts. Outside a repository each run draws anew. */
const propertySeed = async (): Promise<string> => {
  if (values.full) return '';
  const { code, text } = await run('git', ['rev-parse', '--short=7', 'HEAD'], { cwd: projectFolder });
  return code === 0 ? text.trim() : '';
};

const unitTests = () =>
  suite(
    'unit tests',
    unitReport,
    async () =>
      runNode(
        [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile=${unitReport}`],
        {
          cwd: projectFolder,
          env: { NIKASH_PROPERTY_SEED: await propertySeed() },
          output: 'show',
        },
      ),
    (report) => {
      const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
      return { passed: numPassedTests, failed: numFailedTests };
    },
  );

type JourneySuite = {
  readonly suites?: readonly JourneySuite[];
  readonly specs: readonly { readonly title: string; readonly tests: readonly { readonly status: string }[] }[];
};
type JourneyReport = {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly suites: readonly JourneySuite[];
};

const flakyIn = (suites: readonly JourneySuite[]): readonly string[] =>
  suites.flatMap(({ specs, suites: inner = [] }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title),
    ...flakyIn(inner),
  ]);

async function journeys(): Promise<Outcome> {
  const name = 'journeys';
  if (browserExecutable() === null) {
    say('✗ journeys: they need Chrome, Edge or Chromium. Install one, or name its program in NIKASH_BROWSER.');
    return { name, passed: 0, failed: 1 };
  }
  // Here and not in the quiet packing, so that its notices are read.
  await electronRuntime();
  const packed = await runNode([inProject('scripts/package.ts')], { cwd: projectFolder });
  if (packed.code !== 0) {
    say(`✗ package\n${packed.text.trimEnd()}`);
    return { name, passed: 0, failed: 1 };
  }
  // Packing has built everything already.
  const env = { NIKASH_BUILT: '1' };
  // Once more for a window that a busy machine kept waiting: it has failed when it fails again, and is named when it does not.
  const args = [bin('playwright/cli.js'), 'test', '--config', inProject('e2e/playwright.config.ts'), '--retries=1'];
  return suite(
    name,
    journeyReport,
    () =>
      onLinuxWithoutDisplay
        ? run('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', process.execPath, ...args], {
            cwd: projectFolder,
            env,
            output: 'show',
          })
        : runNode(args, { cwd: projectFolder, env, output: 'show' }),
    (report) => {
      const { stats, suites } = report as JourneyReport;
      for (const title of flakyIn(suites)) say(`! passed at its second try only: ${title}`);
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
    },
  );
}

async function testAll(): Promise<number> {
  await ensureSystemPackages(
    ['browser', 'electron', 'fonts', 'disk', ...(onLinuxWithoutDisplay ? (['screen'] as const) : [])],
    'to run the tests and the journeys',
  );
  const outcomes = [...(await gates()), await unitTests(), await journeys()];
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  for (const { name, passed, failed } of outcomes) say(`${name}: ${passed} passed, ${failed} failed`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}

try {
  process.exitCode = await testAll();
} catch (fault) {
  if (!(fault instanceof MissingPackages)) throw fault;
  say(fault.message);
  process.exitCode = 2;
}
