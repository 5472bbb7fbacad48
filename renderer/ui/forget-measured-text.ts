/**
 * Takes away the text that the charts' library measured last. It stands beside the page, out of sight, and stays there when the
 * chart is gone: an amount that is hidden or locked must not.
 */
export const forgetMeasuredText = (): void => document.querySelector('#recharts_measurement_span')?.remove();
