// Names of tabs that Excel does not take. Google and other programs write them, and they are kept.

/** At most 31 signs, none of []:*?/\\, no apostrophe at either end, not empty. */
export const isExcelName = (name: string): boolean =>
  name !== '' && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);

/** The names that Excel would change, those equal to an earlier one but for case among them. */
export const oddNames = (names: readonly string[]): string[] =>
  names.filter(
    (name, index) =>
      !isExcelName(name) || names.slice(0, index).some((one) => one.toLowerCase() === name.toLowerCase()),
  );
