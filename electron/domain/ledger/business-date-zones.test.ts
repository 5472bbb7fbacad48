import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fromDayNumber } from '../../../shared/kernel/local-date.ts';
import { businessDate } from './business-date.ts';
import { wallClock } from '../../../shared/kernel/wall-clock.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const years = Array.from({ length: 23 }, (_, index) => 2008 + index);

/** Milliseconds of the nth Sunday of a month (0 January; the last one for −1) at an hour and minute of UTC. */
function sunday(year: number, month: number, nth: number, at: number): number {
  const firstOf = nth > 0 ? Date.UTC(year, month, 1) : Date.UTC(year, month + 1, 1) - 7 * day;
  const toSunday = (7 - new Date(firstOf).getUTCDay()) % 7;
  return firstOf + (toSunday + (nth > 0 ? (nth - 1) * 7 : 0)) * day + at;
}

type Switch = { readonly from: number; readonly offset: number };
type Zone = { readonly standard: number; readonly switches: readonly Switch[] };

/** Offsets in minutes, summers in milliseconds of UTC. */
const zoneOf = (standard: number, summer: number, summers: readonly (readonly [number, number])[]): Zone => ({
  standard: standard * minute,
  switches: summers
    .flatMap(([begins, ends]) => [
      { from: begins, offset: summer * minute },
      { from: ends, offset: standard * minute },
    ])
    .toSorted((a, b) => a.from - b.from),
});
const dayOf = (local: number): string => new Date(local).toISOString().slice(0, 10);
const at = (text: string): number => Date.parse(`${text}Z`);

/** By each country's own law: written here by hand, asked of no calendar. */
const zones: Readonly<Record<string, Zone>> = {
  'Asia/Kolkata': zoneOf(330, 330, []),
  'Asia/Dhaka': zoneOf(360, 420, [[at('2009-06-19T17:00'), at('2009-12-31T17:00')]]),
  'Pacific/Kiritimati': zoneOf(840, 840, []),
  // Energy Policy Act of 2005, section 110.
  'America/New_York': zoneOf(
    -300,
    -240,
    years.map((year) => [sunday(year, 2, 2, 7 * hour), sunday(year, 10, 1, 6 * hour)]),
  ),
  // Directive 2000/84/EC, and the Summer Time Order 2002 after it.
  'Europe/London': zoneOf(
    0,
    60,
    years.map((year) => [sunday(year, 2, -1, hour), sunday(year, 9, -1, hour)]),
  ),
  // Decree 6,558 of 2008 with its changes, to its repeal by decree 9,772 of 2019: midnight does not exist when it begins.
  'America/Sao_Paulo': zoneOf(-180, -120, [
    [at('2007-10-14T03:00'), at('2008-02-17T02:00')],
    [at('2008-10-19T03:00'), at('2009-02-15T02:00')],
    [at('2009-10-18T03:00'), at('2010-02-21T02:00')],
    [at('2010-10-17T03:00'), at('2011-02-20T02:00')],
    [at('2011-10-16T03:00'), at('2012-02-26T02:00')],
    [at('2012-10-21T03:00'), at('2013-02-17T02:00')],
    [at('2013-10-20T03:00'), at('2014-02-16T02:00')],
    [at('2014-10-19T03:00'), at('2015-02-22T02:00')],
    [at('2015-10-18T03:00'), at('2016-02-21T02:00')],
    [at('2016-10-16T03:00'), at('2017-02-19T02:00')],
    [at('2017-10-15T03:00'), at('2018-02-18T02:00')],
    [at('2018-11-04T03:00'), at('2019-02-17T02:00')],
  ]),
  // Until 2011 its clocks went back one minute after midnight: the old day came again for 59 minutes.
  'America/St_Johns': zoneOf(
    -210,
    -150,
    years.map((year) => [
      sunday(year, 2, 2, year <= 2011 ? 3 * hour + 31 * minute : 5 * hour + 30 * minute),
      sunday(year, 10, 1, year <= 2010 ? 2 * hour + 31 * minute : 4 * hour + 30 * minute),
    ]),
  ),
  // Half an hour of summer, on the other half of the globe: from a Saturday of UTC before a Sunday there.
  'Australia/Lord_Howe': zoneOf(
    660,
    630,
    years.map((year) => [sunday(year, 3, 1, -9 * hour), sunday(year, 9, 1, -8.5 * hour)]),
  ),
};
const zoneNames = Object.keys(zones);

function expectedDay(instant: number, zone: string): string {
  const { standard, switches } = zones[zone] ?? { standard: Number.NaN, switches: [] };
  const offset = switches.findLast(({ from }) => from <= instant)?.offset ?? standard;
  return dayOf(instant + offset);
}

/** The same numbers on every run (Park and Miller's minimal standard generator). */
function drawn(): (below: number) => number {
  let state = 20_261_031;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const notations = [0, 0, 330, -240, 480, -180, 840, -720];

/** An instant as a source may write it: in UTC or with an offset, with or without seconds. */
function written(instant: number, offset: number, draw: (below: number) => number): string {
  const local = new Date(instant + offset * minute).toISOString();
  const clock = instant % minute === 0 && draw(2) === 0 ? local.slice(0, 16) : local.slice(0, draw(2) === 0 ? 19 : 23);
  const both = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) => String(part).padStart(2, '0'));
  return `${clock}${offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${both.join(':')}`}`;
}

/** 5,000 instants of 2008 to 2030: at month and year ends, at changes of the clocks and the midnights by them, anywhere. */
function instants(): readonly { readonly instant: number; readonly text: string }[] {
  const draw = drawn();
  const pick = <T>(from: readonly T[]): T => from[draw(from.length)] as T;
  const nudge = (): number => pick([-hour, -minute, -1000, 0, 0, 1000, minute, hour]);
  const switches = Object.values(zones)
    .map((zone) => zone.switches.filter(({ from }) => from > at('2008-01-02T00:00')))
    .filter(({ length }) => length > 0);
  const offsets = Object.values(zones).flatMap(({ standard, switches: [first] }) => [
    standard,
    first?.offset ?? standard,
  ]);
  const kinds = [
    () => Date.UTC(pick(years), draw(12), 1) - pick(offsets) + nudge(),
    () => Date.UTC(pick(years), 0, 1) + day * 366 * draw(2) - pick(offsets) + nudge(),
    () => pick(pick(switches)).from + nudge(),
    () => Math.floor(pick(pick(switches)).from / day) * day - pick(offsets) + nudge(),
    () => Date.UTC(2008, 0, 2) + draw(22 * 365 * 24) * hour + draw(3600) * 1000,
  ];
  return Array.from({ length: 5000 }, (_, index) => {
    const instant = kinds[index % kinds.length]?.() ?? Number.NaN;
    return { instant, text: written(instant, pick(notations), draw) };
  });
}

const cases = instants();
const expected = cases.map(({ instant }) => zoneNames.map((zone) => expectedDay(instant, zone)));

describe('the business date of 5,000 instants in eight zones', () => {
  it('takes instants that tell the zones apart, and summer from winter in each that has it', () => {
    expect(new Set(cases.map(({ instant }) => instant)).size).toBeGreaterThan(3500);
    expect(expected.filter((days) => new Set(days).size > 1).length).toBeGreaterThan(3500);
    const withSummer = zoneNames.filter((_, place) => {
      const standard = Object.values(zones)[place]?.standard ?? 0;
      return cases.filter(({ instant }, index) => dayOf(instant + standard) !== expected[index]?.[place]).length > 20;
    });
    expect(withSummer).toEqual(zoneNames.filter((name) => (zones[name]?.switches.length ?? 0) > 0));
  });

  it('is the one of the zones’ own laws', () => {
    const wrong = cases.flatMap(({ text }, index) =>
      zoneNames
        .map((zone, place) => [text, zone, businessDate(text, zone), expected[index]?.[place]] as const)
        .filter(([, , found, law]) => found !== law),
    );
    expect(wrong).toEqual([]);
  });

  it.each(['UTC', 'Asia/Kolkata', 'America/New_York', 'Pacific/Kiritimati'])(
    'is the same on a machine set to %s',
    async (machineZone) => {
      const script = `
        import { businessDate } from ${JSON.stringify(new URL('business-date.ts', import.meta.url).href)};
        let given = '';
        for await (const piece of process.stdin) given += piece;
        const { texts, zones } = JSON.parse(given);
        const found = texts.map((text) => zones.map((zone) => businessDate(text, zone)));
        console.log(JSON.stringify({ machine: new Date(0).getTimezoneOffset(), found }));`;
      const running = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
        env: { ...process.env, TZ: machineZone },
        maxBuffer: 2 ** 24,
      });
      running.child.stdin?.end(JSON.stringify({ texts: cases.map(({ text }) => text), zones: zoneNames }));
      const { machine, found } = JSON.parse((await running).stdout) as { machine: number; found: string[][] };
      // Kiritimati was ten hours and forty minutes behind in 1970: the machine did take the zone.
      expect(machine).toBe({ UTC: 0, 'Asia/Kolkata': -330, 'America/New_York': 300 }[machineZone] ?? 640);
      expect(found).toEqual(expected);
    },
  );
});

describe('in every zone there is', () => {
  const daySeconds = 86_400;
  const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const anySecond = fc.integer({ min: Date.UTC(1900, 0, 2) / 1000, max: Date.UTC(2199, 11, 1) / 1000 });

  /** The first second from which the clocks show another offset, within a year; null where they keep to one. */
  function nextSwitch(clock: (second: number) => number, from: number): number | null {
    const offset = (second: number): number => clock(second) - second;
    for (let before = from; before < from + 366 * daySeconds; before += daySeconds) {
      let [low, high] = [before, before + daySeconds];
      if (offset(low) === offset(high)) continue;
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (offset(middle) === offset(low)) low = middle;
        else high = middle;
      }
      return high;
    }
    return null;
  }

  it('is what the zone’s clocks show, to the second of each change', () => {
    fc.assert(
      fc.property(anyZone, anySecond, (zone, second) => {
        const clock = wallClock(zone);
        const change = nextSwitch(clock, second);
        const midnights = (near: number): number[] =>
          [near - 1, near].map(
            (one) => one + ((daySeconds - (((clock(one) % daySeconds) + daySeconds) % daySeconds)) % daySeconds),
          );
        const seconds = [second, ...midnights(second), ...(change === null ? [] : [change, ...midnights(change)])];
        for (const one of seconds.flatMap((around) => [around - 1, around, around + 1])) {
          const text = `${new Date(one * 1000).toISOString().slice(0, 19)}Z`;
          expect([zone, text, businessDate(text, zone)]).toEqual([
            zone,
            text,
            fromDayNumber(Math.floor(clock(one) / daySeconds)),
          ]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
