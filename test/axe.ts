// WCAG 2.2 AA as far as a program can judge it: axe-core inside the page.
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Result = { violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] };

/** What axe-core finds wrong, a line each; empty when there is nothing. */
export async function violationsIn(page: Page | Frame): Promise<string[]> {
  await page.evaluate(SOURCE);
  const { violations } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: { run(context: Document, options: object): Promise<Result> } }).axe.run(document, {
        runOnly: { type: 'tag', values },
        iframes: false,
      }),
    TAGS,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1] ?? ''}`),
  );
}
