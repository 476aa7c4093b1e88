// Who sits before the workbench: the one who opened it, or a judge as whom it is looked at (`?as=J1`).
import { codeKey } from '../../competition/keys';
import { configurationTabs, readCompetition } from '../../sheets/read-competition';
import type { Host } from '../host';
import { type Viewer, viewerOf } from './snapshot';

export type Seat = { host: Host; viewer: Viewer };
export type Seats = {
  /** Null for a code that no judge has. */
  seat: (as: string | null) => Seat | null;
  /** To be called after anything ran on the host. */
  changed: () => void;
};

/** A judge without an e-mail in the workbook is somebody the add-on does not know. */
const addressOf = ({ code, email }: { code: string; email: string }) =>
  email === '' ? `${codeKey(code)}@lokal` : email.toLowerCase();

function judgesIn(host: Host): { code: string; email: string }[] {
  const sheets = host.sheets();
  const tabs = [...configurationTabs(Object.keys(sheets))].filter(([part]) => part === 'judges');
  const cell = (value: unknown) => (typeof value === 'number' || typeof value === 'boolean' ? value : String(value));
  return readCompetition(
    new Map(tabs.map(([part, tab]) => [part, { tab, values: (sheets[tab] ?? []).map((row) => row.map(cell)) }])),
  ).competition.judges;
}

/** The seats before one workbook. Judges are let into the file when they sit down, as an office shares it with them. */
export function seatsAt(host: Host, file: string): Seats {
  const taken = new Map<string | null, Seat>([[null, { host, viewer: viewerOf(host, file, null) }]]);
  return {
    seat: (as) => {
      const known = taken.get(as);
      if (known !== undefined) return known;
      const judge = judgesIn(host).find(({ code }) => codeKey(code) === codeKey(as ?? ''));
      if (judge === undefined || as === null) return null;
      host.share(addressOf(judge));
      const own = host.as(addressOf(judge));
      const seat = { host: own, viewer: viewerOf(own, file, judge.code) };
      taken.set(as, seat);
      return seat;
    },
    changed: () => {
      for (const { viewer } of taken.values()) viewer.changed();
    },
  };
}
