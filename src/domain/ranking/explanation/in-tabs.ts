// Statements as they may stand in a tab, which judges read: without how far each of them is trusted.
import type { Statement } from './statement';

/** Weights by distance are about scores, which stand in the row; weights by reliability are about the judges themselves. */
const isAboutJudges = ({ code, params }: Statement): boolean => code === 'SCORES_WEIGHED' && params.limit === null;

/** The same statements where nothing is kept back. */
export const inTabs = (statements: readonly Statement[]): readonly Statement[] =>
  statements.some(isAboutJudges)
    ? statements.map((one) =>
        isAboutJudges(one) ? { code: 'SCORES_WEIGHED', params: { judges: null, limit: null } } : one,
      )
    : statements;
