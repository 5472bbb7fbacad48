type KeptPlace = {
  /** How far the list was scrolled, in pixels. */
  readonly offset: number;
  /** The row that was chosen. */
  readonly at: number;
};

/** Where the reader stood in each list, for as long as the window lives: coming back from a row, they stand there again. */
const kept = new Map<string, KeptPlace>();

export const keptPlace = (list: string): KeptPlace => kept.get(list) ?? { offset: 0, at: 0 };

export const keepPlace = (list: string, place: KeptPlace): void => void kept.set(list, place);
