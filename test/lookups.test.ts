import path from 'node:path';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';
import {ROOT} from './site/support/run.js';

/** Names that come from the options, the code or the configuration of the site. */
const FROM_ELSEWHERE = new Set([
  "DAYS[unit?.toLowerCase() ?? '']",
  'env[name]',
  'i18n.localeConfigs[locale]',
  'i18n.localeConfigs[i18n.currentLocale]',
]);

/** Where an object is asked for a name that may be any text, so that `constructor` would answer. */
function findLookups(program: ts.Program, isOurs: (file: string) => boolean): string[] {
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const isAnyText = (node: ts.Expression) => {
    const type = checker.getTypeAtLocation(node);
    return type.isUnion()
      ? type.types.some((part) => (part.flags & ts.TypeFlags.String) !== 0)
      : (type.flags & ts.TypeFlags.String) !== 0;
  };
  const isGuarded = ({parent}: ts.Node, guard: string): boolean =>
    parent &&
    ((ts.isConditionalExpression(parent) && parent.condition.getText() === guard) ||
      isGuarded(parent, guard));
  const visit = (node: ts.Node) => {
    const isRead =
      ts.isElementAccessExpression(node) &&
      isAnyText(node.argumentExpression) &&
      !isWritten(node) &&
      !isGuarded(
        node,
        `Object.hasOwn(${node.expression.getText()}, ${node.argumentExpression.getText()})`,
      );
    const isIn =
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
      isAnyText(node.left);
    if ((isRead || isIn) && !FROM_ELSEWHERE.has(node.getText())) {
      const file = node.getSourceFile();
      const {line} = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path.relative(ROOT, file.fileName)}:${line + 1}: ${node.getText()}`);
    }
    node.forEachChild(visit);
  };
  for (const file of program.getSourceFiles()) if (isOurs(file.fileName)) visit(file);
  return found;
}

function isWritten(node: ts.Node): boolean {
  const {parent} = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

function programOf(folder: string): ts.Program {
  const file = path.join(ROOT, folder, 'tsconfig.json');
  const {config} = ts.readConfigFile(file, ts.sys.readFile);
  const {fileNames, options, projectReferences} = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    path.dirname(file),
  );
  return ts.createProgram({rootNames: fileNames, options, projectReferences});
}

describe('a look-up by any text', () => {
  it.each(['plugin', 'plugin/docusaurus', 'client', 'theme'])(
    'asks a map or `ownValue` in %s',
    (folder) => {
      const isOurs = (file: string) => file.startsWith(path.join(ROOT, folder, '/'));
      expect(findLookups(programOf(folder), isOurs)).toEqual([]);
    },
  );
});
