// Estimates the remaining time of a long task.

/** Returns the estimated seconds left; null until a batch has been made. What an earlier run made took no time. */
export function timer(): (done: number, total: number) => number | null {
  let from: { at: number; done: number } | null = null;
  return (done, total) => {
    const now = Date.now();
    from ??= { at: now, done };
    return done > from.done ? Math.ceil(((now - from.at) / 1000 / (done - from.done)) * (total - done)) : null;
  };
}
