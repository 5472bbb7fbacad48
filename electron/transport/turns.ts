/** Runs one piece of work after the other, in the order they came; one that fails holds up none. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** One writing connection, so one command at a time; readers go beside it. */
export function createTurns(): InTurn {
  let queue: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  };
}
