/**
 * The inferences of the engine. A `Reason` carries one of these ids, the `values` listed here, and the claims it rests
 * on. Units, regions and bands appear in `values` as ids; figures are index points; `lo`/`hi` with `loOpen`/`hiOpen`
 * (1 where the end is excluded, else 0) are intervals. A `?` marks a value that may be missing.
 */
export const ruleIds = [
  /** index: the figure is printed. `value`. */
  'printed',
  /** index: the interval of the bands that the unit may be in. `bands`, `lo`, `loOpen`, `hi`, `hiOpen`. */
  'indexByBand',
  /** index: another unit has the same rank. `unit`, `rank`, `lo`, `loOpen`, `hi`, `hiOpen` of that unit. */
  'sameRank',
  /** index: at least (`strict` 1: above) the lower end `value` of `unit`, which ranks lower. `rank`, `unitRank`. */
  'rankAbove',
  /** index: at most (`strict` 1: below) the upper end `value` of `unit`, which ranks higher. `rank`, `unitRank`. */
  'rankBelow',
  /** index: between two ranks. `rank`, `above`, `aboveRank`, `aboveValue`, `below`, `belowRank`, `belowValue`, and
   * `aboveStrict`, `belowStrict` (1 where the value itself is excluded). */
  'rankBetween',
  /** index: listed among the first, so above `unit`, which is not. `unit`, `value`, `strict`, `size` of the list. */
  'topListAbove',
  /** index: not listed among the first, so below `unit`, which is. `unit`, `value`, `strict`, `size`. */
  'topListBelow',
  /** index: named before `unit` in a list from high to low. `unit`, `value`, `strict`. */
  'orderAbove',
  /** index: named after `unit` in a list from high to low. `unit`, `value`, `strict`. */
  'orderBelow',
  /** index: stands above `unit` by what else is known of both. `unit`, `value`, `strict`. */
  'standsAbove',
  /** index: stands below `unit` by what else is known of both. `unit`, `value`, `strict`. */
  'standsBelow',
  /** index: at least what the unit at position `position` has at least. `position`, `value`, `strict`. */
  'slotAbove',
  /** index: at most what the unit at position `position` has at most. `position`, `value`, `strict`. */
  'slotBelow',
  /** index: what the mean of `group` leaves when all other members are as high (or low) as they can be. `group`,
   * `lo?` with `loOpen`, `hi?` with `hiOpen`. */
  'meanSum',
  /** index: above the mean of all, so above `value`. `value`. */
  'aboveMean',
  /** index: not above the mean of all, so at most (`strict` 1: below) `value`. `value`, `strict`. */
  'notAboveMean',
  /** index: above the mean of all (`above` 1) or not (0). `above`. */
  'sideOfMean',

  /** band: the band is printed for the unit. `band`. */
  'bandClaim',
  /** band: said not to be in a band. `band`. */
  'notBand',
  /** band: named in the complete list of a band. `band`, `size`. */
  'bandMembers',
  /** band: missing from the complete lists of `excluded`, several bands stay possible. `excluded`. */
  'notBandMember',
  /** band: missing from the complete lists of all other bands. `band`, `excluded`. */
  'bandByElimination',
  /** band: the printed numbers of units per band leave only these. `bands`, `excluded`. */
  'bandFull',
  /** band: the bands that the index may have. `bands`, `lo`, `loOpen`, `hi`, `hiOpen`. */
  'bandByIndex',
  /** band: not lower than `unit`, which stands level or lower. `unit`, `bands` of the unit now possible. */
  'bandNotLower',
  /** band: not higher than `unit`, which stands level or higher. `unit`, `bands`. */
  'bandNotHigher',

  /** position: the dense rank is printed. `rank`. */
  'rankClaim',
  /** position: the only unit left that can have a rank that must exist. `ranks` from best to worst. */
  'rankByGap',
  /** position: dense rank at most `size`, being listed among the first. `size`. */
  'topList',
  /** position: not listed among the first, so below every listed unit. `size` (ranks), `listed` (units). */
  'notInTopList',
  /** position: counted along the dense ranks. `rank` (best possible), `best?`, `worst?`, `above` (units with known
   * better ranks), `total`. */
  'positionByRank',
  /** position: the numbers of units in the higher bands and in its own. `bands`, `best?`, `worst?`. */
  'positionByBands',
  /** position: `above` units surely stand above and `notAbove` others surely don't. `best?`, `worst?`, `total`. */
  'positionByCounts',
  /** position: its index against the least or most that each position has. `best?`, `worst?`. */
  'positionByIndex',
  /** position: at most `room` units can have as much as the last that rank above it. `worst`. */
  'positionByRoom',
  /** position: only so many units can stand up to that place. `worst`. */
  'positionByElimination',
  /** position: relative to `unit`, which stands above or below. `unit`, `best?`, `worst?`. */
  'positionByNeighbour',
  /** position: among those above the mean of all, or not. `best?`, `worst?`, `total?`. */
  'positionByMean',

  /** mean: printed, rounded to two decimals, or to `decimals`. `value`, `decimals?`. */
  'meanClaim',
  /** mean: said to be below the mean printed for the assessed year `than`. `value`, `than`. */
  'lowerMean',
  /** mean: from what is known of the members. `size`, `exact` (members whose index is known). */
  'meanOfMembers',
  /** mean: from the positions of the whole population and its band counts. `size`. */
  'meanOfSlots',
  /** mean: the regions make up the nation. `group` (the whole). */
  'meanOfParts',
  /** mean: said to reach the mean of the nation. */
  'meanAtLeastNation',
  /** mean: said to stay below the mean of the nation. */
  'meanBelowNation',
  /** mean: a region with this mean must exist on that side of the nation's. `group`. */
  'meanAgainstRegion',
  /** mean: named before a region in a list from high to low. `group`. */
  'regionOrderAbove',
  /** mean: named after a region in a list from high to low. `group`. */
  'regionOrderBelow',
  /** mean: below what `unit` can have, which is above the mean (`above` 1), or at least what it has. `unit`, `above`. */
  'meanBySide',
  /** mean: all its units stand above the mean of all, or none does. `group`. */
  'membersAboveMean',
  /** mean: so many units stand above it, the others do not. `count`. */
  'aboveMeanCount',
] as const

export type RuleId = (typeof ruleIds)[number]
