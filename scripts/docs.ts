// Writes the pages of docs/ that are taken from the source: node scripts/run.mjs scripts/docs.ts
import { writeFile } from 'node:fs/promises';
import { architecturePage } from './architecture-page';
import { findingsPage } from './findings-page';
import { localHostPage } from './local-host-page';
import { noticesPage } from './notices';
import { rolesPage } from './roles-page';
import { sentencesPage } from './sentences/page';

await writeFile('docs/architecture.md', architecturePage());
await writeFile('docs/local-host.md', localHostPage());
await writeFile('docs/findings.md', findingsPage());
await writeFile('docs/roles.md', rolesPage());
await writeFile('docs/sentences.md', sentencesPage());
await writeFile('THIRD_PARTY_NOTICES.md', noticesPage());
