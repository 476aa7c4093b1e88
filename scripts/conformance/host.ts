// A blank spreadsheet with the built add-on, in the place where a self-test was run.
import { emptyWorkbook } from '../../src/local/command-line/empty-workbook';
import { type Host, openHost } from '../../src/local/runtime/host';

const USER = 'admin@example.go.id';

export async function open({ locale, zone, language, owner }: Partial<Record<string, string>>): Promise<Host> {
  const isOwner = owner !== 'other' && owner !== 'none';
  const host = await openHost({
    codeDir: 'dist',
    workbook: { bytes: await emptyWorkbook(), name: 'uji.xlsx' },
    user: USER,
    owner: owner === 'other' ? 'pemilik@example.go.id' : owner === 'none' ? null : USER,
    editors: [USER],
    ...(locale === undefined ? {} : { locale }),
    ...(language === undefined ? {} : { language }),
    ...(zone === undefined ? {} : { timeZone: zone }),
  });
  // Whoever does not own the file is an admin where the settings are shut for them.
  if (!isOwner) {
    host.insertTab('Pengaturan', 0);
    host.protectTab('Pengaturan', [USER]);
  }
  return host;
}
