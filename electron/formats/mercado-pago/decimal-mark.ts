/**
 * The decimal mark of a file: a comma in reports in Portuguese and Spanish, a point in those of the interface for programs.
 * The first amount with decimals decides for all; one written otherwise further down cannot be read.
 */
export function decimalMark(): (text: string) => '.' | ',' {
  let decided: '.' | ',' | null = null;
  return (text) => {
    const mark = decided ?? /([.,])\d{1,2}$/.exec(text)?.[1];
    if (mark === '.' || mark === ',') decided = mark;
    return decided ?? '.';
  };
}
