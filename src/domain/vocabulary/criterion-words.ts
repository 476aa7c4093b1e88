// What public-service competitions judge by.
const CRITERION =
  /kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i;

/** True for words that public-service competitions judge by. */
export const namesCriterion = (text: string): boolean => CRITERION.test(text);
