// google.script.run as the add-on's page knows it; the workbench around it does the calls.

type Handlers = {
  success: ((value: unknown, userObject: unknown) => void) | null;
  failure: ((error: Error, userObject: unknown) => void) | null;
  userObject: unknown;
};
type Waiting = { id: number; name: string; args: unknown[]; handlers: Handlers };
type Reply = { id: number; outcome: { value: unknown } | { error: string } };

/** Google lets a page have this many calls under way; more wait. */
const AT_ONCE = 10;

const queue: Waiting[] = [];
const underWay = new Map<number, Handlers>();
let calls = 0;

/** Throws what Google throws for a value that cannot travel: a date, a function, an element. */
function check(value: unknown, place: string): void {
  if (value === null || value === undefined || ['string', 'number', 'boolean'].includes(typeof value)) return;
  const prototype = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined;
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) {
    throw new TypeError(`Failed due to illegal value in property: ${place}`);
  }
  for (const [key, inner] of Object.entries(value as object)) check(inner, key);
}

function sendNext(): void {
  while (underWay.size < AT_ONCE) {
    const next = queue.shift();
    if (!next) return;
    underWay.set(next.id, next.handlers);
    window.parent.postMessage({ kind: 'call', id: next.id, name: next.name, args: next.args }, '*');
  }
}

function runner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name !== 'string') return undefined;
        if (name === 'withSuccessHandler') return (success: Handlers['success']) => runner({ ...handlers, success });
        if (name === 'withFailureHandler') return (failure: Handlers['failure']) => runner({ ...handlers, failure });
        if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
        return (...args: unknown[]) => {
          for (const [index, arg] of args.entries()) check(arg, String(index));
          calls += 1;
          queue.push({ id: calls, name, args: JSON.parse(JSON.stringify(args)), handlers });
          sendNext();
        };
      },
    },
  );
}

window.addEventListener('message', ({ source, data }: MessageEvent<Reply>) => {
  const handlers = source === window.parent ? underWay.get(data.id) : undefined;
  if (!handlers) return;
  underWay.delete(data.id);
  sendNext();
  if ('value' in data.outcome) handlers.success?.(data.outcome.value, handlers.userObject);
  else if (handlers.failure) {
    const error = new Error(data.outcome.error);
    error.name = 'ScriptError';
    handlers.failure(error, handlers.userObject);
  } else console.error(data.outcome.error);
});

// The add-on's files lie in the results folder, so their link is no web address.
window.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : null;
  if (!link || !/^(?:documents|templates|judges)\//.test(link)) return;
  event.preventDefault();
  window.parent.postMessage({ kind: 'document', link }, '*');
});

Object.assign(window, {
  google: {
    script: {
      run: runner({ success: null, failure: null, userObject: undefined }),
      host: {
        origin: '',
        close: () => window.parent.postMessage({ kind: 'close' }, '*'),
        setWidth: () => undefined,
        setHeight: () => undefined,
        editor: { focus: () => window.parent.postMessage({ kind: 'focus' }, '*') },
      },
    },
  },
});
