// A context that holds the built-ins of ES2020 and nothing else, whichever engine this is.
import { type Context, createContext, Script } from 'node:vm';
import { GLOBALS, OBJECTS_SOURCE } from './es2020';

const REMOVAL = new Script(
  `(function (globals, objects) {
  'use strict';
  var scope = globalThis;

  function nameOf(key) {
    return typeof key === 'symbol' ? '@@' + String(key.description).replace('Symbol.', '') : key;
  }
  /** Deletes what is not listed; answers with what cannot be deleted. */
  function reduce(object, names) {
    return Reflect.ownKeys(object).filter(function (key) {
      return names.indexOf(nameOf(key)) < 0 && !Reflect.deleteProperty(object, key);
    });
  }
  /** Replaces a constructor by a bound one without some of its properties. */
  function replace(constructor, lacking) {
    var name = constructor.name;
    var bound = constructor.bind();
    Reflect.ownKeys(constructor).forEach(function (key) {
      if (lacking.indexOf(key) < 0)
        Object.defineProperty(bound, key, Object.getOwnPropertyDescriptor(constructor, key));
    });
    var place = { value: bound, writable: true, enumerable: false, configurable: true };
    Object.defineProperty(constructor.prototype, 'constructor', place);
    Object.defineProperty(scope, name, place);
  }
  objects.forEach(function (entry) {
    var object = entry[0];
    var left = reduce(object, entry[1]);
    // \`Symbol.dispose\` is such a property. What is left of any other object is let through: the test would name it.
    if (left.length > 0 && typeof object === 'function' && scope[object.name] === object) replace(object, left);
  });
  reduce(scope, globals);
  // Node inserts an object with its own constructor in between.
  Object.setPrototypeOf(scope, Object.prototype);
})(${JSON.stringify(GLOBALS)}, ${OBJECTS_SOURCE});`,
  { filename: 'bare-context.js' },
);

export function bareContext(): Context {
  const context = createContext(Object.create(null));
  REMOVAL.runInContext(context);
  return context;
}
