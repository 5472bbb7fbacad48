declare const brand: unique symbol;

/** A text that stands for one kind of thing only; the brand exists for the compiler alone. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type MerchantId = Id<'merchant'>;
export type ImportId = Id<'import'>;
export type MatchId = Id<'match'>;
export type ExceptionId = Id<'exception'>;
/** What stands for a file on the renderer's side: opaque, issued by the host, worthless elsewhere. */
export type FileToken = Id<'file'>;
/** What stands for one call in flight, made by the caller, to follow or cancel it. */
export type CallId = Id<'call'>;

/** The one place where a text becomes an id: at the borders, where it was just made or read back. */
export const asId = <Kind extends string>(text: string): Id<Kind> => text as Id<Kind>;
