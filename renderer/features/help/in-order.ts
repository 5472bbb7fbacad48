/** The parts of a text with a key each. Nothing is ever put in between or taken out of a page: the place of a part is who it is. */
export const inOrder = <Part>(parts: readonly Part[]): readonly { readonly key: string; readonly part: Part }[] =>
  parts.map((part, place) => ({ key: String(place), part }));
