/** Sixty-four bits that stand for a text. */
export type Fingerprint = { readonly high: number; readonly low: number };

/** Two numbers kept for each fingerprint. */
export type Kept = { readonly first: number; readonly second: number };

export type FingerprintTable = {
  readonly get: (print: Fingerprint) => Kept | null;
  readonly set: (print: Fingerprint, kept: Kept) => void;
  readonly size: () => number;
};

const wordsPerSlot = 4;

/**
 * A hash table over typed arrays: 32 bytes a row at most, outside the heap, where a Map of texts would take ten times
 * that and keep the whole file alive through them. Two of n different texts share a fingerprint with probability
 * n² / 2^65: one in four million for a file of three million rows.
 */
export function fingerprintTable(): FingerprintTable {
  let capacity = 4096;
  let words = new Int32Array(capacity * wordsPerSlot);
  let used = 0;

  const slotOf = (into: Int32Array, slots: number, { high, low }: Fingerprint): number => {
    let slot = (high ^ (low >>> 7)) & (slots - 1);
    for (;;) {
      const at = slot * wordsPerSlot;
      const free = into[at] === 0 && into[at + 1] === 0;
      if (free || (into[at] === high && into[at + 1] === low)) return at;
      slot = (slot + 1) & (slots - 1);
    }
  };

  const grow = (): void => {
    const larger = new Int32Array(capacity * 2 * wordsPerSlot);
    for (let at = 0; at < words.length; at += wordsPerSlot) {
      const print = { high: words[at] ?? 0, low: words[at + 1] ?? 0 };
      if (print.high === 0 && print.low === 0) continue;
      larger.set(words.subarray(at, at + wordsPerSlot), slotOf(larger, capacity * 2, print));
    }
    words = larger;
    capacity *= 2;
  };

  /** All zeros mean a free slot, so no fingerprint is that. */
  const usable = (print: Fingerprint): Fingerprint => ({
    high: print.high | 0,
    low: print.low === 0 ? 1 : print.low | 0,
  });

  return {
    get: (print) => {
      const at = slotOf(words, capacity, usable(print));
      const free = words[at] === 0 && words[at + 1] === 0;
      return free ? null : { first: words[at + 2] ?? 0, second: words[at + 3] ?? 0 };
    },
    set: (print, kept) => {
      if (used * 5 >= capacity * 3) grow();
      const whole = usable(print);
      const at = slotOf(words, capacity, whole);
      if (words[at] === 0 && words[at + 1] === 0) used += 1;
      words[at] = whole.high;
      words[at + 1] = whole.low;
      words[at + 2] = kept.first;
      words[at + 3] = kept.second;
    },
    size: () => used,
  };
}

/** Fingerprint of a text (cyrb53's mixing, both halves kept whole); not for secrets. */
export function fingerprintOf(text: string): Fingerprint {
  let high = 0xdeadbeef | 0;
  let low = 0x41c6ce57 | 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return { high, low };
}
