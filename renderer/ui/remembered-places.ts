import { parseMonth, type Month } from '../../shared/kernel/local-date.ts';
import { paths, type Path } from './paths.ts';

/** Where somebody was last in a merchant's books. */
export type RememberedPlace = {
  readonly path: Path;
  readonly month: Month;
  /** The latest month that held anything then: with newer rows the newer month is what somebody wants to see. */
  readonly latest: Month | null;
};

const kept = 'nikash.places';
/** Whoever answers for more begins at Home with the others. */
const mostMerchants = 30;

const isPath = (text: unknown): text is Path => Object.values(paths).some((path) => path === text);

/** What was kept, the latest merchant last; whatever else stands there can only have been put there by hand. */
function read(storage: Storage): ReadonlyMap<string, RememberedPlace> {
  try {
    const told: unknown = JSON.parse(storage.getItem(kept) ?? '[]');
    if (!Array.isArray(told)) return new Map();
    return new Map(told.flatMap((one: unknown) => placeIn(one)));
  } catch {
    return new Map();
  }
}

function placeIn(told: unknown): [string, RememberedPlace][] {
  if (!Array.isArray(told)) return [];
  const [merchant, path, monthText, latestText] = told as readonly unknown[];
  const month = typeof monthText === 'string' ? parseMonth(monthText) : null;
  const latest = typeof latestText === 'string' ? parseMonth(latestText) : null;
  return typeof merchant === 'string' && isPath(path) && month !== null ? [[merchant, { path, month, latest }]] : [];
}

export const rememberedPlace = (merchant: string, storage: Storage = localStorage): RememberedPlace | null =>
  read(storage).get(merchant) ?? null;

/** Keeps the screen and the month, and nothing of what an address says behind its `?`: names and references stand there. */
export function rememberPlace(merchant: string, place: RememberedPlace, storage: Storage = localStorage): void {
  const others = [...read(storage)].filter(([id]) => id !== merchant);
  const all = [...others, [merchant, place] as const].slice(-mostMerchants);
  storage.setItem(kept, JSON.stringify(all.map(([id, { path, month, latest }]) => [id, path, month, latest])));
}

/** The month to begin with: the one that was looked at last, unless rows of a newer one have come since. */
export const monthToBegin = (place: RememberedPlace | null, latest: Month | null): Month | null =>
  place === null || place.latest !== latest ? latest : place.month;
