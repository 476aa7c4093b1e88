// The text of docs/roles.md: who may call what, taken from the table that the roles test goes through.
import { CALLABLE, type Caller, everyone, PEOPLE } from './roles-table';

const INTRODUCTION = `# Who may call what

Whoever may edit the spreadsheet can call every function of the add-on, from the menu or with \`google.script.run\` from a page
of their own. So each function asks by itself who calls (\`mayAdminister\`, \`src/use-cases/\`) and takes a request apart before it does
anything. Everybody below may edit the spreadsheet; viewers can call nothing.

`;

const REFUSED = `
Who may not call a function is told so and nothing else: from the page \`{ problem: { code: 'NOT_ALLOWED', message } }\`, from the menu
an alert with the same sentence, which names the account. Nothing is read for them, and nothing changes. A request of another shape is
answered with \`BAD_REQUEST\`, whatever it holds; what is superfluous in it is ignored.

\`test/use-cases/roles.test.ts\` calls every function as each of these people in the built add-on, and compares the whole workbook, its
properties and Drive before and after each refusal; a function that is not in this table fails it.
`;

const FROM: Record<Caller, string> = {
  Google: 'by Google itself',
  menu: 'by a click in the menu',
  page: 'by the panel or the wide dialog',
};

const mark = (may: boolean): string => (may ? 'yes' : '–');

function table(from: Caller): string {
  const rows = Object.entries(CALLABLE)
    .filter(([, one]) => one.from === from)
    .map(
      ([name, { who, gets }]) =>
        `| \`${name}\` | ${everyone.map((person) => mark(who.includes(person))).join(' | ')} | ${gets} |`,
    );
  const head = ['function', ...everyone, 'what those get who may'];
  return [
    `## Called ${FROM[from]}`,
    '',
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---|').join('')}`,
    ...rows,
    '',
  ].join('\n');
}

/** The page's text. */
export function rolesPage(): string {
  const people = Object.entries(PEOPLE).map(([person, what]) => `- **${person}**: ${what}`);
  const tables = (Object.keys(FROM) as Caller[]).map(table);
  return `${INTRODUCTION}${people.join('\n')}\n\n${tables.join('\n')}${REFUSED}`;
}
