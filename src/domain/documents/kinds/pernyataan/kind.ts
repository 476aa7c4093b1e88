// Each judge's statement of having no conflict of interest, with the conflicts that are known already. Before scoring.
import type { Judge } from '../../../competition/competition';
import { type ConflictReason, conflictFinder } from '../../../competition/conflict';
import type { DocumentContext, NumberOf, Subject } from '../../context';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { judgedStages, judgeFields } from '../../fields/judges';
import { officeFields } from '../../fields/letter';
import { entryRow } from '../../fields/lists';
import { oneLine } from '../../fields/text';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

const REASONS: Record<ConflictReason, string> = {
  listed: 'tercatat sebagai benturan kepentingan',
  'same-institution': 'dari instansi saya sendiri',
  'parent-institution': 'dari unit di bawah instansi saya',
};

function statementFields({ competition }: DocumentContext, judge: Judge, numberOf: NumberOf): Fields {
  const conflict = conflictFinder(competition);
  const context = competition.entries.flatMap((entry) => {
    const reason = entry.status === 'running' ? conflict(judge, entry) : null;
    return reason === null ? [] : [{ ...entryRow(entry), alasan: REASONS[reason] }];
  });
  return {
    ...officeFields(competition.settings, numberOf('pernyataan', judge.code)),
    // Signed before scoring: the date of the result is not theirs.
    tanggal: DOTS,
    jenis: 'Pernyataan Juri',
    ...judgeFields(judge),
    instansi_juri: orDots(oneLine(judge.institution)),
    tahap_juri: judgedStages(competition, judge)
      .map(({ name }) => oneLine(name))
      .join(', '),
    benturan: context.map((one, index) => ({ no: String(index + 1), ...one })),
    ada_benturan: context.length > 0 ? 'ya' : '',
  };
}

export const kind: KindRule = {
  needs: 'rules',
  inEnglish: false,
  letterhead: 'none',
  documents: (context): Subject[] =>
    context.competition.judges.map((judge) => ({
      about: judge.code,
      fields: (numberOf) => statementFields(context, judge, numberOf),
    })),
  title: titleOf('nama_juri'),
};
