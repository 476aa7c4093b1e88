// The inferences about a workbook without configuration, as answers carry them.

import type { Fact } from '../../domain/validation/inference/inference';
import { factSentence } from '../../domain/validation/inference/words';
import type { Language } from '../../domain/vocabulary/language';
import type { FactAnswer } from '../answers';

/** Nothing where the workbook is configured. */
export const factAnswers = (facts: readonly Fact[], language: Language): { understood?: FactAnswer[] } =>
  facts.length === 0
    ? {}
    : {
        understood: facts.map((fact) => ({
          kind: fact.kind,
          sure: fact.sure,
          tab: 'tab' in fact.params ? fact.params.tab : null,
          message: factSentence(fact, language),
        })),
      };
