// Fixes what differs from run to run: the clock and random numbers, in the program and in the contexts it makes.
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import vm from 'node:vm';

/** Makes the clock of a context stand where `now` says. */
const CLOCK = `(function (now) {
  var construct = Reflect.construct;
  Date.now = function () { return now(); };
  Date = new Proxy(Date, {
    construct: function (target, args, as) { return construct(target, args.length === 0 ? [now()] : args, as); },
  });
})`;

let moment = 0;
let seed = '';
let drawn = 0;

/** Bytes that follow from the seed and from how often was drawn. */
function draw(size: number): Buffer {
  drawn += 1;
  const blocks = Array.from({ length: Math.ceil(size / 32) }, (_, block) =>
    crypto.createHash('sha256').update(`${seed} ${drawn} ${block}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, size);
}

let isInHand = false;

/** Fixes the clock and random numbers of this process; call before the program is loaded. */
export function takeInHand(): void {
  if (isInHand) return;
  isInHand = true;
  const now = (): number => moment;
  const { createContext } = vm;
  Object.assign(crypto, {
    randomBytes: draw,
    randomInt: (from: number, to: number): number => from + (draw(6).readUIntBE(0, 6) % (to - from)),
    randomUUID: (): string =>
      draw(16)
        .toString('hex')
        .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5'),
  });
  vm.createContext = (...args) => {
    const context = createContext(...args);
    vm.runInContext(CLOCK, context)(now);
    return context;
  };
  vm.runInThisContext(CLOCK)(now);
  syncBuiltinESMExports();
}

/** Sets the clock and restarts the random numbers from the seed. */
export function hold(at: string, chance: string): void {
  [moment, seed, drawn] = [Date.parse(at), chance, 0];
}
