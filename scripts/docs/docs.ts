// Writes the pages of docs/ that are taken from the source: node scripts/run.mjs scripts/docs/docs.ts
import { writeFile } from 'node:fs/promises';
import { architecturePage } from './architecture-page';
import { componentsList } from './components';
import { documentsPage } from './documents-page';
import { findingsPage } from './findings-page';
import { galleryPages } from './gallery-pages';
import { localHostPage } from './local-host-page';
import { methodsPages } from './methods-page';
import { notices, noticesPage } from './notices';
import { packageSchemas } from './package-schemas';
import { rolesPage } from './roles-page';
import { sentencesPage } from './sentences/page';
import { workbookPage } from './workbook-page';

await writeFile('docs/architecture.md', architecturePage());
await writeFile('docs/documents.md', documentsPage());
await writeFile('docs/local-host.md', localHostPage());
await writeFile('docs/findings.md', findingsPage());
for (const [path, text] of [...methodsPages(), ...galleryPages()]) await writeFile(path, text);
for (const [path, text] of packageSchemas()) await writeFile(path, text);
await writeFile('docs/roles.md', rolesPage());
await writeFile('docs/sentences.md', sentencesPage());
await writeFile('docs/workbook.md', workbookPage());
const components = notices();
await writeFile('THIRD_PARTY_NOTICES.md', noticesPage(components));
await writeFile('components.cdx.json', componentsList(components));
