import { count } from '@/locales/english'
import type { messages as zh } from './pack.zh'

export const messages: typeof zh = {
  shown: (title, publisher) => `Showing the data pack “${title}”, published by ${publisher}.`,
  close: 'Back to the former data',
  fault: {
    config: 'The site’s config.json has errors; these settings are not used, the others are:',
    pack: (name) => `The data pack “${name}” can’t be used; the former data are still shown:`,
  },
  failed: {
    heading: (name) => `The data pack “${name}” could not be loaded`,
    other:
      'This site is meant to show that pack. The data it was built with are another atlas, not the pack’s.',
    again: 'Try again',
    without: 'Show the data it was built with',
  },
  failure: {
    unreachable: 'The file could not be loaded. Check its path and the network, then try again.',
    tooLarge: 'The file is larger than 20 MB. Simplify the shapes or leave out years, then try again.',
    unreadable: 'It is not valid JSON. Correct its syntax.',
  },
  more: (n) => `${count(n, 'more problem')}.`,
  dismiss: 'Dismiss',
  links: 'Links',
  publisher: (name) => `Published by ${name}`,
  absent: {
    heading: (page, title) => `“${page}” does not apply to “${title}”`,
    text: 'This page is about the provincial governments and key cities of China. The data pack has nothing of the kind, so it is not shown.',
    sources: 'Sources of the pack',
    editions: 'Years of the pack',
    home: 'Back to the overview',
  },
}
