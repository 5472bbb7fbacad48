/** The word for one, or for any other number, where a language has these two forms. */
export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);
