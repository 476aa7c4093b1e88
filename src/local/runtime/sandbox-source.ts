// The code that runs first inside the add-on's context: it makes Google's objects out of the context's own proxies, so
// that no object of Node ever reaches the add-on. It is text because it must be compiled in that context.

export const SANDBOX_SOURCE = `(function (host, lists) {
  'use strict';
  var scope = globalThis;
  var hostOf = new WeakMap();
  var proxyOf = new WeakMap();

  function fail(failure) {
    var error = new Error(failure.message);
    Object.defineProperty(error, 'name', { value: failure.name, configurable: true, writable: true });
    return error;
  }
  function ask(answer) {
    if (answer.failure) throw fail(answer.failure);
    return enter(answer.value);
  }
  /** The host's values as the context's own. */
  function enter(value) {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
    var kind = host.kind(value);
    if (kind === 'proxy') return proxyFor(value);
    if (kind === 'date') return new Date(host.time(value));
    if (kind === 'bytes' || kind === 'list') {
      var list = [];
      for (var i = 0; i < value.length; i++) list.push(kind === 'bytes' ? (value[i] << 24) >> 24 : enter(value[i]));
      return list;
    }
    var copy = {};
    host.keys(value).forEach(function (key) { copy[key] = enter(value[key]); });
    return copy;
  }
  /** The add-on's values as the host may read them: proxies become the host's objects, at any depth. */
  function leave(value, depth) {
    if (value === null || typeof value !== 'object') return value;
    if (hostOf.has(value)) return hostOf.get(value);
    if (depth > 8) throw new Error('Not emulated: arguments nested this deep');
    if (Array.isArray(value)) {
      var list = [];
      for (var i = 0; i < value.length; i++) list.push(leave(value[i], depth + 1));
      return list;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    var copy = {};
    Object.keys(value).forEach(function (key) { copy[key] = leave(value[key], depth + 1); });
    return copy;
  }
  function proxyFor(target) {
    var known = proxyOf.get(target);
    if (known) return known;
    var methods = Object.create(null);
    function member(key) {
      if (key === 'toString') return function () { return host.text(target); };
      if (key === 'valueOf') return function () { return proxy; };
      if (key === 'then' || key === 'toJSON') return undefined;
      if (methods[key]) return methods[key];
      var found = host.property(target, key);
      if (found.failure) throw fail(found.failure);
      if (found.method) {
        methods[key] = function () {
          var args = [];
          for (var i = 0; i < arguments.length; i++) args.push(leave(arguments[i], 0));
          return ask(host.invoke(target, key, args));
        };
        return methods[key];
      }
      return enter(found.value);
    }
    var refuse = function (what) {
      return function (_, key) { throw fail(host.refuse(target, what, String(key))); };
    };
    var proxy = new Proxy(Object.create(null), {
      get: function (_, key) { return typeof key === 'symbol' ? undefined : member(key); },
      has: refuse('in'),
      set: refuse('='),
      defineProperty: refuse('defineProperty'),
      deleteProperty: refuse('delete'),
      getPrototypeOf: function () { return Object.prototype; },
      setPrototypeOf: refuse('setPrototypeOf'),
      ownKeys: function () { return []; },
    });
    hostOf.set(proxy, target);
    proxyOf.set(target, proxy);
    return proxy;
  }

  lists.services.forEach(function (entry) {
    Object.defineProperty(scope, entry[0], { value: proxyFor(entry[1]), writable: true, configurable: true });
  });
  lists.others.forEach(function (name) {
    Object.defineProperty(scope, name, {
      get: function () { throw fail(host.refuse(null, '', name)); },
      configurable: true,
    });
  });

  /** Whether a value stands above itself. */
  function holds(place, value) {
    for (; place; place = place.above) if (place.value === value) return true;
    return false;
  }
  function pathOf(place) {
    return place.above && place.above.above ? pathOf(place.above) + '.' + place.key : place.key;
  }
  /** What google.script.run may carry; throws with the path of the first value that it may not. */
  function carry(value, key, above) {
    if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && isFinite(value)) return value;
    var plain = Array.isArray(value) || (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype);
    var place = { key: key, value, above: above };
    if (!plain || holds(above, value) || hostOf.has(value)) {
      throw fail({ name: 'TypeError', message: 'Failed due to illegal value in property: ' + pathOf(place) });
    }
    Object.keys(value).forEach(function (inner) { carry(value[inner], inner, place); });
    return value;
  }

  var builtIn = Object.getOwnPropertyNames(scope);
  return {
    has: function (name) {
      return builtIn.indexOf(name) < 0 && typeof scope[name] === 'function';
    },
    /** Calls a function of the add-on with JSON arguments; the answer is JSON or a failure, never an object of this realm. */
    call: function (name, json, event) {
      try {
        var args = event ? [enter(event)] : JSON.parse(json);
        var result = scope[name].apply(scope, args);
        if (event) return { json: 'null' };
        var text = JSON.stringify(carry(result, '', null));
        return { json: text === undefined ? 'null' : text };
      } catch (error) {
        var known = error !== null && typeof error === 'object';
        return {
          failure: {
            name: known ? String(error.name) : 'Error',
            message: known ? String(error.message) : String(error),
            stack: known ? String(error.stack) : '',
          },
        };
      }
    },
  };
})`;
