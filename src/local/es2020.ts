// The built-ins of ES2020: whatever the engine has beyond them is removed from the add-on's context.
// Source: ECMA-262, 11th edition, clauses 18 to 26 and annex B.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Names in the global scope. `Intl` is left out on purpose: its locale data at Google is unknown. */
export const GLOBALS = words(`
  globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape unescape Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError
  Float32Array Float64Array Function Int8Array Int16Array Int32Array Map Number Object Promise Proxy RangeError ReferenceError
  RegExp Set SharedArrayBuffer String Symbol SyntaxError TypeError Uint8Array Uint8ClampedArray Uint16Array Uint32Array URIError
  WeakMap WeakSet Atomics JSON Math Reflect`);

const ERROR = 'prototype length name captureStackTrace stackTraceLimit';
const TYPED = `constructor buffer byteLength byteOffset copyWithin entries every fill filter find findIndex forEach includes indexOf
  join keys lastIndexOf length map reduce reduceRight reverse set slice some sort subarray toLocaleString toString values`;
const OBJECT_PROTOTYPE = `constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf __proto__
  __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__`;

/** Property names by the path of their holder; symbols stay. */
export const PROPERTIES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    Object: `length name prototype assign create defineProperties defineProperty entries freeze fromEntries getOwnPropertyDescriptor
      getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys
      preventExtensions seal setPrototypeOf values`,
    'Object.prototype': OBJECT_PROTOTYPE,
    'Function.prototype': 'length name arguments caller constructor apply bind call toString',
    Array: 'length name prototype from isArray of',
    'Array.prototype': `length constructor concat copyWithin entries every fill filter find findIndex flat flatMap forEach includes
      indexOf join keys lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString
      unshift values`,
    String: 'length name prototype fromCharCode fromCodePoint raw',
    'String.prototype': `length constructor charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf localeCompare
      match matchAll normalize padEnd padStart repeat replace search slice split startsWith substring toLocaleLowerCase
      toLocaleUpperCase toLowerCase toString toUpperCase trim trimEnd trimStart valueOf substr anchor big blink bold fixed fontcolor
      fontsize italics link small strike sub sup trimLeft trimRight`,
    Number: `length name prototype EPSILON isFinite isInteger isNaN isSafeInteger MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER
      MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY parseFloat parseInt`,
    'Number.prototype': 'constructor toExponential toFixed toLocaleString toPrecision toString valueOf',
    Math: `abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh E exp expm1 floor fround hypot imul LN10 LN2 log log10
      LOG10E log1p log2 LOG2E max min PI pow random round sign sin sinh sqrt SQRT1_2 SQRT2 tan tanh trunc`,
    Date: 'length name prototype now parse UTC',
    Promise: 'length name prototype all allSettled race reject resolve',
    'Promise.prototype': 'constructor catch finally then',
    RegExp: `length name prototype input lastMatch lastParen leftContext rightContext $_ $& $+ $\` $' $1 $2 $3 $4 $5 $6 $7 $8 $9`,
    'RegExp.prototype':
      'constructor compile dotAll exec flags global ignoreCase multiline source sticky test toString unicode',
    Map: 'length name prototype',
    'Map.prototype': 'constructor clear delete entries forEach get has keys set size values',
    Set: 'length name prototype',
    'Set.prototype': 'constructor add clear delete entries forEach has keys size values',
    Symbol: `length name prototype asyncIterator for hasInstance isConcatSpreadable iterator keyFor match matchAll replace search
      species split toPrimitive toStringTag unscopables`,
    Error: ERROR,
    ArrayBuffer: 'length name prototype isView',
    'ArrayBuffer.prototype': 'constructor byteLength slice',
    'SharedArrayBuffer.prototype': 'constructor byteLength slice',
    'Uint8Array.prototype': 'constructor BYTES_PER_ELEMENT',
    Uint8Array: 'length name prototype BYTES_PER_ELEMENT',
    JSON: 'parse stringify',
    Reflect: `apply construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has isExtensible ownKeys
      preventExtensions set setPrototypeOf`,
    Atomics: 'add and compareExchange exchange isLockFree load notify or store sub wait xor',
    BigInt: 'length name prototype asIntN asUintN',
    '%TypedArray%.prototype': TYPED,
    '%IteratorPrototype%': '',
  }).map(([path, names]) => [path, words(names)]),
);
