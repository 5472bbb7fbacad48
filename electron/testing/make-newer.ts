import { newerLedger } from '../store/testing/newer-ledger.ts';
import { dataKeyOf, type TestOpening } from './data-key-of.ts';

/** Leaves a workspace as a version to come might. */
export async function makeNewer(file: string, script = '', opening: TestOpening = {}): Promise<void> {
  newerLedger(file, await dataKeyOf(file, opening), script);
}
