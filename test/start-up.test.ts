// What every call of the add-on begins with: nothing that only archives and documents need.

const LATE = ['fflate', 'docxtemplater', '@xmldom/xmldom'];

it('loads the libraries for archives and documents when they are first used', () => {
  const loaded: string[] = [];
  for (const name of LATE)
    jest.doMock(name, () => {
      loaded.push(name);
      return jest.requireActual(name);
    });
  require('../src/main');
  expect(loaded).toEqual([]);
  const { builtInTemplate, fill, tagsOf } =
    require('../src/domain/documents') as typeof import('../src/domain/documents');
  const template = builtInTemplate('piagam', 'id');
  expect(loaded).toEqual(['fflate']);
  fill(template, Object.fromEntries([...tagsOf(template)].map((tag) => [tag, 'x'])));
  expect(loaded.sort()).toEqual([...LATE].sort());
});
