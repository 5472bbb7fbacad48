/** What some exports write where there is nothing. */
const nothing = /^(?:-{1,4}|n\/?a|null)$/i;

/** True for an empty cell, and for one that says that there is nothing. */
export const saysNothing = (text: string): boolean => text === '' || (text.length <= 4 && nothing.test(text));
