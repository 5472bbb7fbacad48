import fc from 'fast-check';

/**
 * The properties' draws of a run of all tests come from the commit under test (scripts/test.ts): another commit is tried with
 * other draws, but the same commit always with the same, so that what failed once can be seen again. Without the seed, as when
 * one file is run by hand and in the full sizes, each run draws anew.
 */
const seed = process.env['NIKASH_PROPERTY_SEED'];
if (seed !== undefined && seed !== '')
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number.parseInt(seed, 16) });

/**
 * What fails is made smaller until a test's own time is over, and then nothing would be told but that it took too long: a little
 * earlier the smallest that was found is told instead.
 */
if (process.env['NIKASH_TEST_SIZE'] !== 'full')
  // oxlint-disable-next-line typescript/no-deprecated -- their successor cannot be set for all properties at once
  fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: 90_000, markInterruptAsFailure: true });
