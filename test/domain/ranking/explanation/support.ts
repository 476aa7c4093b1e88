// What is said about a standing, for the tests of explanations.
import { explainer } from '../../../../src/domain/ranking/explanation';
import type { Statement, StatementCode, StatementOf } from '../../../../src/domain/ranking/explanation/statement';
import { competition, entry, judge, type Parts, rankAll, standingOf, type Table } from '../support';

/** What is said about an entry at the last of the stages that these tables score. */
export function explain(parts: Parts, tables: Table[], code: string): Statement[] {
  const codes = [...new Set(tables.flatMap((table) => Object.values(table).flatMap((rows) => Object.keys(rows))))];
  const setup = competition({ entries: codes.map((one) => entry(one)), judges: [judge('J1'), judge('J2')], ...parts });
  const results = rankAll(setup, tables);
  const result = results[results.length - 1]!;
  return explainer(setup, result, results.slice(0, -1))(standingOf(result, code));
}

export const codesOf = (statements: Statement[]) => statements.map(({ code }) => code);

/** The numbers of the first statement with a code. */
export function paramsOf<C extends StatementCode>(statements: Statement[], code: C): StatementOf<C>['params'] {
  const found = statements.find((one): one is StatementOf<C> & Statement => one.code === code);
  if (!found) throw new Error(`No ${code} among ${codesOf(statements)}`);
  return found.params;
}
