/** A person who locks the screen walks away: by then nothing may be open. */
export const lockPatienceMs = 400;

/**
 * Locks, and where that takes too long (a statement over a million rows cannot be broken off) ends what holds the ledger open:
 * its memory goes with it, and what was under way leaves the old state or the new one (electron/kill-during-import.test.ts).
 * Gives whether it was locked in peace.
 */
export async function lockInTime(
  lock: () => Promise<void>,
  end: () => void,
  patience: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve, lockPatienceMs)),
): Promise<boolean> {
  const locked = lock().then(
    () => true,
    () => false,
  );
  const inPeace = await Promise.race([locked, patience().then(() => false)]);
  if (!inPeace) end();
  return inPeace;
}
