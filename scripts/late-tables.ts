// fflate makes its tables when it is first used and not when it loads: they took two thirds of the time that the whole add-on
// needs to load, at every call, and most calls pack nothing.

const TABLES =
  /var _a = freb\(fleb, 2\)[\s\S]*?(?=\/\/ create huffman tree)|var flt = new u8[\s\S]*?(?=\/\/ find max of array)/g;
const NAMES = ['_a', 'fl', 'revfl', '_b', 'fd', 'revfd', 'rev', 'flt', 'fdt', 'flm', 'flrm', 'fdm', 'fdrm'];
/** The functions through which all else is reached. */
const ENTRANCES = /var (?:inflt|dflt) = function \(.*\) \{/g;

/** The library's source with its tables in a function of their own. */
export function lateTables(source: string): string {
  const made = source.match(TABLES) ?? [];
  const entrances = source.match(ENTRANCES) ?? [];
  if (made.length !== 2 || entrances.length !== 2) throw new Error('fflate no longer makes its tables as it did');
  const setUp = made.join('\n').replace(/^var /gm, '');
  const rest = source.replace(TABLES, '').replace(ENTRANCES, (entrance) => `${entrance} rev || makeTables();`);
  return `var ${NAMES.join(', ')};\nfunction makeTables() {\n${setUp}\n}\n${rest}`;
}
