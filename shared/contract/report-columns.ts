/** What a section is one of: `days:INR` and `days:USD` are both `days`. */
export const sectionGroup = (sectionId: string): string => sectionId.split(':', 1)[0] ?? sectionId;

/**
 * Whether a choice of columns leaves this one out: named by its own section (`days:INR/gross`), or by what that is one of
 * (`days/gross`), which leaves it out in every currency and account.
 */
export const isLeftOut = (sectionId: string, columnId: string, without: ReadonlySet<string>): boolean =>
  without.has(`${sectionId}/${columnId}`) || without.has(`${sectionGroup(sectionId)}/${columnId}`);
