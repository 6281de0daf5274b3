import type { Assessment, Edition, Scale } from '../model'

/**
 * How editions where less is better are read; `reflect.ts` puts itself here when it is loaded, with whatever brings such
 * editions, so that the page of the bundled assessment does without.
 */
export const direction = {
  into: (edition: Edition): Edition => edition,
  back: (assessment: Assessment, scale: Scale | undefined): Assessment => {
    void scale
    return assessment
  },
}
