// The list of components in the built files, for those who have to account for what they run: CycloneDX 1.6.
import { readFileSync } from 'node:fs';
import type { LicenceNotice } from './notices';

const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

export function componentsList(list: readonly LicenceNotice[]): string {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const own = {
    type: 'application',
    'bom-ref': purlOf(name, version),
    name,
    version,
    licenses: [{ license: { id: 'MIT' } }],
  };
  const components = list.map((one) => ({
    type: 'library',
    'bom-ref': purlOf(one.name, one.version),
    name: one.name,
    version: one.version,
    purl: purlOf(one.name, one.version),
    licenses: [{ license: { id: one.licence } }],
    properties: one.files.map((file) => ({ name: 'lembar-juri:file', value: file })),
  }));
  const bom = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component: own }, components };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
