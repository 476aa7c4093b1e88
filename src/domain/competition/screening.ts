// Administrative selection: what every entry must hand in, what was found of it, and who is out for it.
/** An entry that fails a mandatory one is out. */
export type Requirement = { name: string; mandatory: boolean };

/** `returned`: to be mended and handed in again. */
type ScreeningResult = 'met' | 'failed' | 'returned';

/** What one verifier found; `result` null = not looked at yet. */
export type ScreeningCheck = { entry: string; requirement: string; result: ScreeningResult | null };

export type Screening = {
  /** As the stages tab calls it. */
  stage: string;
  requirements: readonly Requirement[];
  /** None where there is no tab yet. */
  checks: readonly ScreeningCheck[];
};

/** Names of the mandatory requirements of which a check of the entry says so. */
function mandatory(
  { requirements }: Screening,
  checks: readonly ScreeningCheck[],
  says: (of: ScreeningCheck[]) => boolean,
) {
  return requirements
    .filter(({ name, mandatory: isMandatory }) => isMandatory && says(checks.filter((one) => one.requirement === name)))
    .map(({ name }) => name);
}

/** The checks by the code of their entry. */
export function checksByEntry({ checks }: Screening): Map<string, ScreeningCheck[]> {
  const byEntry = new Map<string, ScreeningCheck[]>();
  for (const one of checks) byEntry.set(one.entry, [...(byEntry.get(one.entry) ?? []), one]);
  return byEntry;
}

/** Failed is what all who looked at it found failed. */
export const failedOf = (screening: Screening, checks: readonly ScreeningCheck[]): string[] =>
  mandatory(screening, checks, (own) => own.length > 0 && own.every(({ result }) => result === 'failed'));

/** Open is what nobody has looked at, what is to be mended, and what two verifiers see differently. */
export const openOf = (screening: Screening, checks: readonly ScreeningCheck[]): string[] =>
  mandatory(screening, checks, (own) => {
    const [first] = own;
    return first?.result !== 'met' && first?.result !== 'failed'
      ? true
      : own.some(({ result }) => result !== first.result);
  });
