// Test files that take longest begin first: in a fresh clone, where no times are known yet, a long one must not be left for the end.
const { default: Sequencer } = require('@jest/test-sequencer');

const LONGEST = [
  'commands/faults/',
  'local/cli.',
  'sidebar/scenes.',
  'commands/roles.',
  'workbench/',
  'sidebar/sidebar.',
];

const placeOf = ({ path }) => {
  const place = LONGEST.findIndex((one) => path.includes(`/test/${one}`));
  return place < 0 ? LONGEST.length : place;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => placeOf(one) - placeOf(other));
  }
};
