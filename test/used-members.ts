// Which of Google's members the add-on uses, by the compiler's own reading of its source: told apart by class, not by bare name.
import ts from 'typescript';

const isGoogles = (declaration: ts.Declaration): boolean =>
  /\/@types\/google-apps-script\//.test(declaration.getSourceFile().fileName);

/** `Class.member` of a declaration in Google's interfaces and enumerations; null for any other. */
function nameOf(declaration: ts.Declaration | undefined): string | null {
  if (declaration === undefined || !isGoogles(declaration)) return null;
  const { parent: owner } = declaration;
  if (!ts.isInterfaceDeclaration(owner) && !ts.isEnumDeclaration(owner)) return null;
  const member = ts.getNameOfDeclaration(declaration)?.getText() ?? '';
  // The global object's interface is `Console`, what a script writes is `console`.
  return `${owner.name.text === 'Console' ? 'console' : owner.name.text}.${member}`;
}

/** Methods, enumerations and their values that anything reachable from main.ts names, e.g. `Sheet.getRange`; sorted. */
export function usedMembers(): string[] {
  const { config } = ts.readConfigFile('src/tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, 'src');
  const program = ts.createProgram(['src/main.ts'], options);
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const name = nameOf(checker.getSymbolAtLocation(node.name)?.declarations?.[0]);
      if (name !== null) found.add(name);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (!file.isDeclarationFile) visit(file);
  return [...found].sort();
}
