// How long the rest of a long piece of work will take.

/** Tells how many seconds the rest will take; null until a batch has been made. What an earlier run made took no time. */
export function timer(): (done: number, total: number) => number | null {
  let from: { at: number; done: number } | null = null;
  return (done, total) => {
    const now = Date.now();
    from ??= { at: now, done };
    return done > from.done ? Math.ceil(((now - from.at) / 1000 / (done - from.done)) * (total - done)) : null;
  };
}
