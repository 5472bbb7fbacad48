import { randomInt } from 'node:crypto';

/** What a test draws with: another one each time, printed, so that `NIKASH_SEED=…` shows again what it found. */
export function drawnSeed(): number {
  const given = process.env['NIKASH_SEED'];
  const seed = given === undefined || given === '' ? randomInt(1, 2 ** 31) : Number(given);
  process.stderr.write(`NIKASH_SEED=${seed}\n`);
  return seed;
}
