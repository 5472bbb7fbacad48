/** The width of a date in the longest month of the three languages (২৮ সেপ্টেম্বর, ২০২৮), in pixels. */
export const longestDate = 126;
