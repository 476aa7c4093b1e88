// All pictures of a stage, as shapes: the command line and the page make files of them.
import type { PictureFacts } from './facts';
import { profilePictures } from './profile';
import { rangesPicture } from './rank-ranges';
import { rankingPage } from './ranking-page';
import type { Picture } from './svg';
import { winnerPictures } from './winners';

export const picturesOf = (facts: PictureFacts): Picture[] =>
  facts.stage.ranking.length === 0
    ? []
    : [rankingPage(facts), ...winnerPictures(facts), ...rangesPicture(facts), ...profilePictures(facts)];
