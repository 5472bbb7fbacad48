const zeros = [0x09e6, 0x0966] as const;

/** Bengali and Devanagari digits as Latin ones; everything else as it stands. */
export const inLatinDigits = (text: string): string =>
  text.replaceAll(/[০-৯०-९]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((one) => code >= one && code <= one + 9) ?? code;
    return String(code - zero);
  });
