// What GitHub reads: the workflow runs what a change must pass, and the issue forms are such that GitHub shows them.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';

const FORMS = '.github/ISSUE_TEMPLATE';

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));

const bilingual = z.string().check(z.regex(/\S \/ \S/));
const attributes = z.strictObject({
  label: bilingual,
  description: z.optional(bilingual),
  placeholder: z.optional(z.string()),
  render: z.optional(z.string()),
  options: z.optional(z.array(z.string()).check(z.minLength(2))),
});
const field = z.strictObject({
  type: z.enum(['textarea', 'dropdown', 'input']),
  id: z.string().check(z.regex(/^[a-z-]+$/)),
  attributes,
  validations: z.optional(z.strictObject({ required: z.boolean() })),
});
const note = z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) });
const form = z.strictObject({
  name: bilingual,
  description: bilingual,
  labels: z.array(z.string()),
  body: z.array(z.discriminatedUnion('type', [field, note])),
});

const forms = readdirSync(FORMS).filter((name) => name !== 'config.yml');

test('there are forms', () => expect(forms).toHaveLength(3));

test.each(forms)('%s is a form in both languages, with something to fill in', (name) => {
  const { body } = z.parse(form, read(`${FORMS}/${name}`));
  const ids = body.flatMap((one) => (one.type === 'markdown' ? [] : [one.id]));
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every change is checked on the oldest and the newest Node that is promised', () => {
  const { jobs } = read('.github/workflows/check.yml') as {
    jobs: Record<string, { strategy?: { matrix: { node: number[] } }; steps: { run?: string }[] }>;
  };
  const runs = (job: string) => jobs[job]?.steps.flatMap(({ run }) => run ?? []);
  expect(runs('linux')).toEqual(['.ci/run']);
  expect(runs('windows')).toEqual(['npm ci', 'npm test']);
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  const nodes = jobs.linux?.strategy?.matrix.node ?? [];
  expect(engines.node).toBe(`>=${Math.min(...nodes)}`);
  expect(nodes).toContain(Number(readFileSync('.nvmrc', 'utf8')));
});
