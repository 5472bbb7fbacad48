import { wallClock } from '../../../shared/kernel/wall-clock.ts';
import { readMoments, type Moment, type MomentReader } from './read-moment.ts';

/**
 * What abbreviations of time zones say, where they say one thing: the offset itself, in summer or winter. Those of
 * several zones are not here and cannot be read, such as CST (Chicago, Shanghai) and IST (India, Ireland, Israel). BST is
 * London's, as in Adyen's own samples.
 */
const offsets: ReadonlyMap<string, string> = new Map([
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['Z', 'Z'],
  ['WET', '+00:00'],
  ['WEST', '+01:00'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['MEZ', '+01:00'],
  ['MESZ', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['HKT', '+08:00'],
  ['SGT', '+08:00'],
  ['JST', '+09:00'],
  ['KST', '+09:00'],
  ['AWST', '+08:00'],
  ['ACST', '+09:30'],
  ['ACDT', '+10:30'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
  ['NZST', '+12:00'],
  ['NZDT', '+13:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['CDT', '-05:00'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['BRT', '-03:00'],
]);

const iana = /^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2}$/;
/** As many zones as there are; a file that makes up more is not read further. */
const mostZones = 600;

export type ZonedMoments = {
  /** Whether a zone's name can be read at all. */
  readonly knows: (zone: string) => boolean;
  /** The moment that a zone's clock shows; null for what is none, or for a zone that is not known. */
  readonly read: (text: string, zone: string) => Moment | null;
};

/** Times whose zone stands in a column of its own: an abbreviation, or a name such as `America/Los_Angeles`. */
export function readZonedMoments(forms: readonly string[]): ZonedMoments {
  const withOffset = readMoments(
    forms.map((form) => `${form}X`),
    'UTC',
  );
  const readers = new Map<string, MomentReader | null>();
  const readerOf = (zone: string): MomentReader | null => {
    const known = readers.get(zone);
    if (known !== undefined) return known;
    const offset = offsets.get(zone.toUpperCase());
    const made =
      offset !== undefined
        ? (text: string) => withOffset(text + offset)
        : iana.test(zone) && isZone(zone)
          ? readMoments(forms, zone)
          : null;
    if (readers.size < mostZones) readers.set(zone, made);
    return made;
  };
  return {
    knows: (zone) => readerOf(zone) !== null,
    read: (text, zone) => readerOf(zone)?.(text) ?? null,
  };
}

function isZone(zone: string): boolean {
  try {
    wallClock(zone);
    return true;
  } catch {
    return false;
  }
}
