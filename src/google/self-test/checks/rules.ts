// Formulas and rules as the add-on writes them, with semicolons, in the spreadsheet's own locale.
import { type Check, outcomeOf } from '../check';

export const formulas: Check = {
  expected: { value: 2, isFormula: true },
  run: ({ sheet }) => {
    const cell = sheet().getRange(1, 1);
    cell.setValues([['=IF(AND(1=1;2=2);2;3)']]);
    SpreadsheetApp.flush();
    return { value: cell.getValues()[0]?.[0] as number, isFormula: (cell.getFormulas()[0]?.[0] ?? '').startsWith('=') };
  },
};

/** What a rule refuses, a script is refused as well. */
export const validation: Check = {
  expected: { good: 'taken', bad: 'refused', left: 50 },
  run: ({ sheet }) => {
    const cell = sheet().getRange(2, 2);
    const rule = SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied('=AND(ISNUMBER(B2);B2>=0;B2<=100)')
      .setAllowInvalid(false)
      .build();
    cell.setDataValidation(rule);
    const good = outcomeOf(() => cell.setValues([[50]]));
    const bad = outcomeOf(() => cell.setValues([[101]]));
    return { good, bad, left: cell.getValues()[0]?.[0] as number };
  },
};
