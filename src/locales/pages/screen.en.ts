import type { messages as zh } from './screen.zh'
import { pageSubject } from '../subject/pages.en'
import { subject } from '../subject/en'

export const messages: typeof zh = {
  tour: {
    get nation() {
      return pageSubject.wall.nation
    },
    index: 'The same year coloured by index, in steps of five points',
    region: (name) => `${name}: its units stay lit; the tiles run from first to last`,
    year: (year, mark) =>
      mark === 'break'
        ? `${year}: the indicators may have changed; the index is not joined with the years before`
        : mark === 'renamed'
          ? `${year}: the index has a new name from here on; the same units are assessed`
          : `${year}: only what was published of this year`,
    notes: {
      nation:
        'Point at any unit on the map or in the ranking: place, index and cases appear at the lower left. Any figure opens its source.',
      index: 'Index and bands agree: the band limits 65, 80 and 90 fall on edges of the colour steps.',
      region: 'Where a mean is computed from the members, the source panel says that it was not printed.',
      year: 'Nothing is guessed. Stripes mean that several bands are possible, dots that nothing was published.',
    },
  },
  title: 'Wall',
  get description() {
    return pageSubject.wall.description
  },
  label: 'The picture on the wall',
  edition: (report) => `《${report}》`,
  published: {
    heading: (year) => `What was published for ${year}`,
    of: (names, text) => `${names}: ${text}`,
    rest: 'Indices, bands and ranks of the provinces were not found in our sources.',
  },
  get regions() {
    return subject.regions
  },
  /** There is no room for “not published”; screen readers are told in full. */
  regionUnknown: '—',
  tile: (name, band) => `${name}, ${band}`,
  focus: {
    label: 'The unit pointed at, and local practice',
    cases: (year) => `From the ${year} report`,
    national: 'Local practice',
    none: 'No box of the report is about it',
    position: 'Pos.',
  },
  bar: {
    label: 'Playback',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous picture',
    next: 'Next picture',
    step: (step, of) => `Picture ${step} of ${of}`,
    steps: 'Pictures',
    help: 'Help',
    mode: { playing: '', held: 'In use; goes on later', paused: 'Space plays · ← → step · ? help' },
    stopped: (caption) => `Paused: ${caption}`,
  },
  blank: 'The picture is off. Press B or tap to bring it back.',
  help: {
    heading: 'How to use the wall',
    close: 'Close',
    keys: 'Keys and clickers',
    list: [
      ['Space', 'play, pause'],
      ['→ ↓ PageDown', 'next picture'],
      ['← ↑ PageUp', 'previous picture'],
      ['1 … 9, 0', 'pictures 1 to 10'],
      ['B or .', 'picture off, and on again'],
      ['F', 'full screen and back'],
      ['?', 'this help'],
    ],
    letters: 'Letter keys B, F and ?, and digits',
    speaker: 'Open the speaker window',
    speakerNote: 'For a second screen: notes, the next picture, a timer.',
    script: 'Script',
    origin: {
      bundled: 'Playing the script that ships with the atlas',
      config: 'Playing the script of this site’s config.json',
      file: 'Playing the script file you chose',
    },
    choose: 'Choose a script file (JSON)',
    back: 'Back to the former script',
    get format() {
      return `A picture is a link within the site, with caption, notes and seconds if you like: {"steps":[{"link":"/?region=${pageSubject.example.region}","caption":{"zh":"…","en":"…"},"notes":"…","dwell":15}]}`
    },
    problems: 'Parts of the script can’t be used',
  },
  fault: {
    text: 'The file is not JSON, or longer than 200 KB. Check commas and quotes.',
    shape: 'There is no list of steps. Write it as shown below.',
    many: 'More than 200 pictures: the first 200 are played.',
    step: 'A picture must be an object with a link. Skipped.',
    link: 'A link must stay within the site, begin with / or ? and have at most 300 characters. Skipped.',
    page: 'The wall has no picture of that page. Use /, /screen, /province/… or /region/…. Skipped.',
    view: 'The link names a year, unit, region, band or measure that the atlas doesn’t know. Skipped.',
    words:
      'Captions and notes must be text or {zh, en}, of at most 200 and 2,000 characters. The picture is skipped.',
    dwell: 'The time must lie between 1 and 3600 seconds. Skipped.',
    none: 'No picture is left to play; the former ones stay.',
  },
  place: (step) => `Picture ${step}`,
  given: (text) => ` (it says ${text})`,
  failed: (steps) => `Picture ${steps} could not be shown and was skipped.`,
  speaker: {
    title: 'Speaker window',
    description: 'The speaker window of the wall: notes, the next picture, a timer, and remote control.',
    waiting: 'Waiting for the wall. Open it in the same browser.',
    none: 'This browser has no channel between windows, so the speaker window can’t work here. Use a newer browser, or the keys on the wall.',
    open: 'Open the wall',
    current: 'On show',
    next: 'Next',
    notes: 'Notes',
    noNotes: 'No notes for this picture.',
    sentence: 'The sentence on the picture',
    onStep: 'On this picture',
    total: 'Since this window was opened',
    of: (seconds) => `/ ${seconds} s`,
    blank: 'Picture off',
    unblank: 'Picture on',
    mode: { playing: 'playing', held: 'in use', paused: 'paused' },
    blanked: 'picture off',
  },
}
