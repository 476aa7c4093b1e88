// What is kept beside the cells, and the lock that keeps runs apart.
import { digest } from '../../store';
import { type Check, outcomeOf } from '../check';
import { SAMPLE_TEXT } from '../words';

const KEY = 'selfTestSize';

/** 9 kB a value are taken, more is refused. */
export const properties: Check = {
  expected: { most: 'taken', more: 'refused', missing: null },
  run: ({ timed }) => {
    const store = PropertiesService.getUserProperties();
    const put = (length: number) => outcomeOf(() => store.setProperty(KEY, 'a'.repeat(length)));
    const [most, more] = [timed('setProperty', () => put(9000)), put(10_000)];
    store.setProperty(KEY, '');
    return { most, more, missing: store.getProperty(`${KEY}Missing`) };
  },
};

/** A lock that is held can be taken again by the same run. */
export const lock: Check = {
  expected: { first: true, again: true },
  run: ({ timed }) => {
    const one = LockService.getDocumentLock();
    const first = timed('tryLock', () => one.tryLock(1000));
    const again = one.tryLock(0);
    one.releaseLock();
    return { first, again };
  },
};

export const hashes: Check = {
  expected: { text: 'da46d5f4b03e91e8298d0d84fe7d9637369abd97c6243ee9d270e5624322dfc4', time: '2026-05-08T10:00:00' },
  run: ({ timed }) => ({
    text: timed('computeDigest', () => digest(SAMPLE_TEXT)),
    time: Utilities.formatDate(new Date(Date.UTC(2026, 4, 8, 3, 0, 0)), 'Asia/Jakarta', "yyyy-MM-dd'T'HH:mm:ss"),
  }),
};
