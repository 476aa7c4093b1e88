// Injected into the add-on's bundle: built-ins as variables of its own. On the local host the global scope is guarded, and a
// name looked up in it costs many times what a variable costs: a tenth of the time of a large computation. Not BigInt:
// fraction.js sets it where there is none, and a variable of ours could not be set.

// biome-ignore lint/suspicious/noShadowRestrictedNames: under their own names, so that the bundler takes them for the built-ins
const { Array, Date, Error, JSON, Map, Math, Number, Object, Set, String, Symbol, Uint8Array, WeakMap } = globalThis;

export { Array, Date, Error, JSON, Map, Math, Number, Object, Set, String, Symbol, Uint8Array, WeakMap };
