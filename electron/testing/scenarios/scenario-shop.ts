import type { Output } from '../../../shared/contract/contract.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { anyRowsFile, type AnyRows } from '../any-rows.ts';
import { testBackend, type TestBackend, type TestClock } from '../test-backend.ts';
import type { Scenario } from './scenario.ts';
import { dayOf } from './read-files.ts';

/** A workspace in which scenarios are played, one merchant each. */
export type ScenarioPlace = { readonly test: TestBackend; readonly clock: TestClock; shops: number };

/** The merchant of one scenario. */
export type ScenarioShop = {
  readonly test: TestBackend;
  readonly merchantId: string;
  /** Files that come together are one import. */
  readonly bring: (...files: readonly AnyRows[]) => Promise<Output<'imports.commit'>>;
  readonly file: (file: AnyRows) => ReturnType<TestBackend['file']>;
  /** Ten o'clock in India on that day. */
  readonly setToday: (day: LocalDate) => void;
  /** The id of what is open, by its reference, or by its narration. */
  readonly open: (side: 'left' | 'right', name: string) => Promise<string>;
  readonly accountOf: (institution: string) => Promise<string>;
  /** The id of a payment that failed, by its reference. */
  readonly attemptOf: (reference: string) => Promise<string>;
};

export async function openScenarioPlace(): Promise<ScenarioPlace> {
  const clock: TestClock = { now: 0 };
  const test = testBackend({ clock, readerWorker: new URL('../any-rows-worker.ts', import.meta.url) });
  setToday(clock, dayOf('21 Nov'));
  await test.openNew();
  return { test, clock, shops: 0 };
}

const setToday = (clock: TestClock, day: LocalDate): void => {
  clock.now = Date.parse(`${day}T10:00:00+05:30`);
};

export async function openScenarioShop(
  place: ScenarioPlace,
  { name, merchant, today = '21 Nov' }: Pick<Scenario, 'name' | 'merchant' | 'today'>,
): Promise<ScenarioShop> {
  const { test, clock } = place;
  setToday(clock, dayOf(today));
  place.shops += 1;
  const { id: merchantId } = await test.ask('merchants.add', {
    name: `${place.shops} ${name}`.slice(0, 80),
    country: 'IN',
    ...merchant,
  });
  let files = 0;
  const file = (rows: AnyRows) => test.file(`file-${(files += 1)}.json`, anyRowsFile(rows));
  return {
    test,
    merchantId,
    file,
    bring: (...rows) => test.ask('imports.commit', { merchantId, files: rows.map(file) }),
    setToday: (day) => setToday(clock, day),
    open: async (side, wanted) => {
      const items = (await test.ask('matching.list', { merchantId }))[side];
      const found = items.find(({ reference, description }) => [reference, description].includes(wanted));
      assert(found !== undefined, `nothing is open under ${wanted}`);
      return found.id;
    },
    accountOf: async (institution) => {
      const { merchants } = await test.ask('merchants.list', {});
      const accounts = merchants.find(({ id }) => id === merchantId)?.accounts ?? [];
      const found = accounts.find((account) => account.institution === institution || account.number === institution);
      assert(found !== undefined, `no account at ${institution}`);
      return found.id;
    },
    attemptOf: async (reference) => {
      const { incidents } = await test.ask('incidents.list', { merchantId });
      const read = incidents.map(({ id }) => test.ask('incidents.read', { merchantId, incidentId: id }));
      const attempts = (await Promise.all(read)).flatMap((incident) => incident.attempts);
      const found = attempts.find((attempt) => attempt.reference === reference);
      assert(found !== undefined, `no incident has a payment ${reference}`);
      return found.id;
    },
  };
}
