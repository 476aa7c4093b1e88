// Takes packages into the next level's competition: which are refused and why, who enters, and what somebody should look at.
import { nameKey } from '../vocabulary/keys';
import { isSimilar } from '../vocabulary/similar';
import type { Nominee, PackageContent } from './content';
import { competitionTitle } from './pack';
import type { PastWinner } from './past-winners';

/** A package that was checked and found whole. */
export type Received = { file: string; content: PackageContent };

export type Refusal =
  | { file: string; code: 'twice'; of: string }
  | { file: string; code: 'outdated'; of: string }
  | { file: string; code: 'foreign'; province: string }
  | { file: string; code: 'empty' };

/** A nominee as an entry of the next level, where the local government competes. */
export type Nomination = { file: string; government: string; nominee: Nominee; origin: string };

export type MergeNote =
  | { code: 'same-innovation'; name: string; governments: readonly [string, string] }
  /** It stands in the entries tab already, or came twice from one government. */
  | { code: 'known'; name: string; government: string }
  | { code: 'past-winner'; name: string; government: string; year: string }
  | { code: 'over-quota'; government: string; count: number; quota: number };

export type NextLevel = {
  /** '' where the workbook does not say: then every package is taken. */
  province: string;
  pastWinners: readonly PastWinner[];
  /** The most that one local government should send; null = any number. */
  quota: number | null;
};

export type MergePlan = { nominations: Nomination[]; refused: Refusal[]; notes: MergeNote[] };

export const governmentOf = ({ competition: { government, city } }: PackageContent): string => government || city;

/** The code in the minutes of the city and the entry's code there: where a nomination comes from. */
const originOf = ({ decided }: PackageContent, { code }: Nominee): string => `${decided.code} · ${code}`;

/** Of one competition the result that was decided last counts. */
const competitionKey = (content: PackageContent): string =>
  `${nameKey(governmentOf(content))}|${nameKey(competitionTitle(content))}`;

function sorted(packages: readonly Received[], { province }: NextLevel): { taken: Received[]; refused: Refusal[] } {
  const refused: Refusal[] = [];
  const taken = new Map<string, Received>();
  for (const one of packages) {
    const { file, content } = one;
    const own = content.competition.province;
    if (province !== '' && own !== '' && nameKey(own) !== nameKey(province)) {
      refused.push({ file, code: 'foreign', province: own });
      continue;
    }
    if (content.nominees.length === 0) {
      refused.push({ file, code: 'empty' });
      continue;
    }
    const key = competitionKey(content);
    const known = taken.get(key);
    if (known === undefined) taken.set(key, one);
    else if (known.content.decided.hash === content.decided.hash) refused.push({ file, code: 'twice', of: known.file });
    else {
      const isNewer = content.decided.at > known.content.decided.at;
      const [newer, older] = isNewer ? [one, known] : [known, one];
      taken.set(key, newer);
      refused.push({ file: older.file, code: 'outdated', of: newer.file });
    }
  }
  return { taken: packages.filter((one) => taken.get(competitionKey(one.content)) === one), refused };
}

/** Innovations of like names from two local governments; one city's own are told apart by the workbook itself. */
function sameInnovations(nominations: readonly Nomination[]): MergeNote[] {
  const isApart = (one: Nomination, other: Nomination): boolean =>
    nameKey(one.government) !== nameKey(other.government);
  const isAlike = (one: string, other: string): boolean => nameKey(one) === nameKey(other) || isSimilar(one, other);
  return nominations.flatMap((one, index) =>
    nominations
      .slice(index + 1)
      .flatMap((other): MergeNote[] =>
        isApart(one, other) && isAlike(one.nominee.name, other.nominee.name)
          ? [{ code: 'same-innovation', name: one.nominee.name, governments: [one.government, other.government] }]
          : [],
      ),
  );
}

function wonBefore(nominations: readonly Nomination[], winners: readonly PastWinner[]): MergeNote[] {
  const byName = new Map(winners.map((one) => [nameKey(one.name), one]));
  return nominations.flatMap(({ nominee: { name }, government }): MergeNote[] => {
    const before = byName.get(nameKey(name));
    return before === undefined ? [] : [{ code: 'past-winner', name, government, year: before.year }];
  });
}

function overQuota(nominations: readonly Nomination[], quota: number | null): MergeNote[] {
  if (quota === null) return [];
  const counts = new Map<string, { government: string; count: number }>();
  for (const { government } of nominations) {
    const known = counts.get(nameKey(government));
    counts.set(nameKey(government), { government, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].flatMap(({ government, count }): MergeNote[] =>
    count > quota ? [{ code: 'over-quota', government, count, quota }] : [],
  );
}

/** Notes refuse nothing: which innovation is whose, and who may come again, is for the province to say. */
export function planMerge(packages: readonly Received[], next: NextLevel): MergePlan {
  const { taken, refused } = sorted(packages, next);
  const nominations = taken.flatMap(({ file, content }) =>
    content.nominees.map((nominee) => ({
      ...{ file, government: governmentOf(content), nominee, origin: originOf(content, nominee) },
    })),
  );
  const notes = [
    ...sameInnovations(nominations),
    ...wonBefore(nominations, next.pastWinners),
    ...overQuota(nominations, next.quota),
  ];
  return { nominations, refused, notes };
}
