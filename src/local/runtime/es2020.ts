// The built-ins of ES2020: whatever the engine has beyond them is removed from the add-on's context.
// Source: ECMA-262, 11th edition, clauses 18 to 26 and annex B, and what V8 has always had beside it.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Names in the global scope. `Intl` is left out on purpose: its locale data at Google is unknown. */
export const GLOBALS = words(`
  globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape unescape Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError
  Float32Array Float64Array Function Int8Array Int16Array Int32Array Map Number Object Promise Proxy RangeError ReferenceError
  RegExp Set SharedArrayBuffer String Symbol SyntaxError TypeError Uint8Array Uint8ClampedArray Uint16Array Uint32Array URIError
  WeakMap WeakSet Atomics JSON Math Reflect`);

/** Objects without a global name, by the specification's names, and how a script gets hold of them. */
const INTRINSICS: Readonly<Record<string, string>> = {
  '%TypedArray%': 'Object.getPrototypeOf(Int8Array)',
  '%IteratorPrototype%': 'Object.getPrototypeOf(Object.getPrototypeOf([].values()))',
  '%AsyncIteratorPrototype%': 'Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype)',
  '%ArrayIteratorPrototype%': 'Object.getPrototypeOf([].values())',
  '%MapIteratorPrototype%': 'Object.getPrototypeOf(new Map().values())',
  '%SetIteratorPrototype%': 'Object.getPrototypeOf(new Set().values())',
  '%StringIteratorPrototype%': "Object.getPrototypeOf(''[Symbol.iterator]())",
  '%RegExpStringIteratorPrototype%': "Object.getPrototypeOf(''.matchAll(/a/g))",
  '%GeneratorFunction%': 'Object.getPrototypeOf(function* () {}).constructor',
  '%AsyncFunction%': 'Object.getPrototypeOf(async function () {}).constructor',
  '%AsyncGeneratorFunction%': 'Object.getPrototypeOf(async function* () {}).constructor',
};

const CONSTRUCTOR = 'length name prototype';
const TYPED_ARRAYS =
  words(`Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array
  Float64Array BigInt64Array BigUint64Array`);
const NATIVE_ERRORS = words('EvalError RangeError ReferenceError SyntaxError TypeError URIError');
const each = (paths: readonly string[], names: string): Record<string, string> =>
  Object.fromEntries(paths.map((path) => [path, names]));

/** All own properties of an object of ES2020, by its path; `@@` begins a well-known symbol. */
export const PROPERTIES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    Object: `${CONSTRUCTOR} assign create defineProperties defineProperty entries freeze fromEntries getOwnPropertyDescriptor
      getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys
      preventExtensions seal setPrototypeOf values`,
    'Object.prototype': `constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf __proto__
      __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__`,
    Function: CONSTRUCTOR,
    'Function.prototype': 'length name arguments caller constructor apply bind call toString @@hasInstance',
    Array: `${CONSTRUCTOR} from isArray of @@species`,
    'Array.prototype': `length constructor concat copyWithin entries every fill filter find findIndex flat flatMap forEach includes
      indexOf join keys lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString
      unshift values @@iterator @@unscopables`,
    'Array.prototype.@@unscopables': 'copyWithin entries fill find findIndex flat flatMap includes keys values',
    String: `${CONSTRUCTOR} fromCharCode fromCodePoint raw`,
    'String.prototype': `length constructor charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf localeCompare
      match matchAll normalize padEnd padStart repeat replace search slice split startsWith substring toLocaleLowerCase
      toLocaleUpperCase toLowerCase toString toUpperCase trim trimEnd trimStart valueOf substr anchor big blink bold fixed fontcolor
      fontsize italics link small strike sub sup trimLeft trimRight @@iterator`,
    Boolean: CONSTRUCTOR,
    'Boolean.prototype': 'constructor toString valueOf',
    Number: `${CONSTRUCTOR} EPSILON isFinite isInteger isNaN isSafeInteger MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER
      MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY parseFloat parseInt`,
    'Number.prototype': 'constructor toExponential toFixed toLocaleString toPrecision toString valueOf',
    BigInt: `${CONSTRUCTOR} asIntN asUintN`,
    'BigInt.prototype': 'constructor toLocaleString toString valueOf @@toStringTag',
    Math: `abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh E exp expm1 floor fround hypot imul LN10 LN2 log log10
      LOG10E log1p log2 LOG2E max min PI pow random round sign sin sinh sqrt SQRT1_2 SQRT2 tan tanh trunc @@toStringTag`,
    Date: `${CONSTRUCTOR} now parse UTC`,
    'Date.prototype': `constructor getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTime
      getTimezoneOffset getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMilliseconds getUTCMinutes getUTCMonth getUTCSeconds
      getYear setDate setFullYear setHours setMilliseconds setMinutes setMonth setSeconds setTime setUTCDate setUTCFullYear
      setUTCHours setUTCMilliseconds setUTCMinutes setUTCMonth setUTCSeconds setYear toDateString toGMTString toISOString toJSON
      toLocaleDateString toLocaleString toLocaleTimeString toString toTimeString toUTCString valueOf @@toPrimitive`,
    RegExp: `${CONSTRUCTOR} input lastMatch lastParen leftContext rightContext $_ $& $+ $\` $' $1 $2 $3 $4 $5 $6 $7 $8 $9 @@species`,
    'RegExp.prototype': `constructor compile dotAll exec flags global ignoreCase multiline source sticky test toString unicode
      @@match @@matchAll @@replace @@search @@split`,
    Symbol: `${CONSTRUCTOR} asyncIterator for hasInstance isConcatSpreadable iterator keyFor match matchAll replace search
      species split toPrimitive toStringTag unscopables`,
    'Symbol.prototype': 'constructor description toString valueOf @@toPrimitive @@toStringTag',
    Error: `${CONSTRUCTOR} captureStackTrace stackTraceLimit`,
    'Error.prototype': 'constructor message name toString',
    ...each(NATIVE_ERRORS, CONSTRUCTOR),
    ...each(
      NATIVE_ERRORS.map((name) => `${name}.prototype`),
      'constructor message name',
    ),
    Promise: `${CONSTRUCTOR} all allSettled race reject resolve @@species`,
    'Promise.prototype': 'constructor catch finally then @@toStringTag',
    Map: `${CONSTRUCTOR} @@species`,
    'Map.prototype': 'constructor clear delete entries forEach get has keys set size values @@iterator @@toStringTag',
    Set: `${CONSTRUCTOR} @@species`,
    'Set.prototype': 'constructor add clear delete entries forEach has keys size values @@iterator @@toStringTag',
    WeakMap: CONSTRUCTOR,
    'WeakMap.prototype': 'constructor delete get has set @@toStringTag',
    WeakSet: CONSTRUCTOR,
    'WeakSet.prototype': 'constructor add delete has @@toStringTag',
    ArrayBuffer: `${CONSTRUCTOR} isView @@species`,
    'ArrayBuffer.prototype': 'constructor byteLength slice @@toStringTag',
    SharedArrayBuffer: `${CONSTRUCTOR} @@species`,
    'SharedArrayBuffer.prototype': 'constructor byteLength slice @@toStringTag',
    DataView: CONSTRUCTOR,
    'DataView.prototype': `constructor buffer byteLength byteOffset getBigInt64 getBigUint64 getFloat32 getFloat64 getInt8 getInt16
      getInt32 getUint8 getUint16 getUint32 setBigInt64 setBigUint64 setFloat32 setFloat64 setInt8 setInt16 setInt32 setUint8
      setUint16 setUint32 @@toStringTag`,
    '%TypedArray%': `${CONSTRUCTOR} from of @@species`,
    '%TypedArray%.prototype': `constructor buffer byteLength byteOffset copyWithin entries every fill filter find findIndex forEach
      includes indexOf join keys lastIndexOf length map reduce reduceRight reverse set slice some sort subarray toLocaleString
      toString values @@iterator @@toStringTag`,
    ...each(TYPED_ARRAYS, `${CONSTRUCTOR} BYTES_PER_ELEMENT`),
    ...each(
      TYPED_ARRAYS.map((name) => `${name}.prototype`),
      'constructor BYTES_PER_ELEMENT',
    ),
    Atomics: 'add and compareExchange exchange isLockFree load notify or store sub wait xor @@toStringTag',
    JSON: 'parse stringify @@toStringTag',
    Reflect: `apply construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has isExtensible ownKeys
      preventExtensions set setPrototypeOf`,
    Proxy: 'length name revocable',
    '%IteratorPrototype%': '@@iterator',
    '%AsyncIteratorPrototype%': '@@asyncIterator',
    ...each(
      words(`%ArrayIteratorPrototype% %MapIteratorPrototype% %SetIteratorPrototype% %StringIteratorPrototype%
        %RegExpStringIteratorPrototype%`),
      'next @@toStringTag',
    ),
    ...each(words('%GeneratorFunction% %AsyncFunction% %AsyncGeneratorFunction%'), CONSTRUCTOR),
    '%AsyncFunction%.prototype': 'constructor @@toStringTag',
    ...each(
      words('%GeneratorFunction%.prototype %AsyncGeneratorFunction%.prototype'),
      'constructor prototype @@toStringTag',
    ),
    ...each(
      words('%GeneratorFunction%.prototype.prototype %AsyncGeneratorFunction%.prototype.prototype'),
      'constructor next return throw @@toStringTag',
    ),
  }).map(([path, names]) => [path, words(names)]),
);

/** `Array.prototype.@@unscopables` as a script writes it. */
function expressionOf(path: string): string {
  const [first = '', ...rest] = path.split('.');
  const steps = rest.map((name) => (name.startsWith('@@') ? `[Symbol.${name.slice(2)}]` : `.${name}`));
  return `${INTRINSICS[first] ?? first}${steps.join('')}`;
}

/** The text of a list of objects and their names, for the context whose objects are meant. */
export const OBJECTS_SOURCE = `[${Object.entries(PROPERTIES)
  .map(([path, names]) => `[${expressionOf(path)}, ${JSON.stringify(names)}]`)
  .join(',\n')}]`;

/**
 * What a newer engine still lets through: nothing that could be taken away, but what built-ins of ES2020 have learnt since.
 * `script` tells whether an engine knows it, `since` is the first major version of Node that does (20 or before: 20).
 */
export const LET_THROUGH: readonly { what: string; since: number; script: string; why: string }[] = [
  {
    what: 'the option `cause` of errors',
    since: 20,
    script: "'cause' in new Error('', { cause: 1 })",
    why: 'the constructors of errors would have to be replaced, and stack traces with them',
  },
  {
    what: 'the flags `d` and `v` of regular expressions',
    since: 20,
    script: "'indices' in new RegExp('', 'd').exec('') && new RegExp('[a--b]', 'v').test('a')",
    why: 'a replaced `RegExp` would make every regular expression slow',
  },
  {
    what: 'modifiers in regular expressions',
    since: 23,
    script: "new RegExp('(?i:a)').test('A')",
    why: 'as for the flags',
  },
  {
    what: 'one name for several groups of a regular expression',
    since: 23,
    script: "new RegExp('(?<a>x)|(?<a>y)').test('y')",
    why: 'as for the flags',
  },
  {
    what: 'the third argument of what `JSON.parse` calls',
    since: 21,
    script: "JSON.parse('1', function () { return arguments.length === 3; })",
    why: 'a function that names two parameters never sees it',
  },
  {
    what: 'symbols as keys of a `WeakMap` and in a `WeakSet`',
    since: 20,
    script: 'new WeakSet([Symbol()]) !== null',
    why: 'a check at each use would cost more than it finds',
  },
  {
    what: 'newer syntax in `eval` and `Function`',
    since: 20,
    script: 'eval(" class A { #a = 1_000; static {} } new A() !== null")',
    why: 'Google allows both; the add-on uses neither',
  },
];
