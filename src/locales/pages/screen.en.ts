import type { messages as zh } from './screen.zh'
import { plural } from '../english'
import { pageSubject } from '../subject/pages.en'
import { subject } from '../subject/en'

export const messages: typeof zh = {
  tour: {
    get nation() {
      return pageSubject.wall.nation
    },
    index: 'The same year coloured by index, in steps of five points',
    region: (name) => `${name}: its members stay lit; the tiles run from high to low`,
    year: (year, mark) =>
      mark === 'break'
        ? `${year}: the dimensions may differ; the index is not compared with earlier years`
        : mark === 'renamed'
          ? `${year}: the index has a new name; the same provinces are assessed`
          : `${year}: only figures with a public source`,
    notes: {
      nation:
        'Point at a province on the map or in the ranking: position, index and cases appear at the lower left. Any figure opens its source.',
      index: 'Index and bands agree: the cut-offs 65, 80 and 90 are edges of the colour steps.',
      region: 'Where a mean is computed from members’ scores, the source panel says so.',
      year: 'Nothing is guessed. Stripes: several bands possible; dots: not found.',
    },
  },
  title: 'Big screen',
  get description() {
    return pageSubject.wall.description
  },
  label: 'The scene on the big screen',
  published: {
    heading: (year) => `Published for ${year}`,
    of: (names, text) => `${names}: ${text}`,
    get rest() {
      return `Indices, bands and ranks of single ${plural(2, subject.unit)} were not found in our sources.`
    },
  },
  get regions() {
    return subject.regions
  },
  /** There is no room for “not found”; screen readers are told in full. */
  regionUnknown: '—',
  tile: (name, band) => `${name}, ${band}`,
  focus: {
    label: 'The chosen province, and local practice',
    cases: (year) => `From the ${year} report`,
    national: 'Local practice',
    none: 'No box of the report is about this province',
    position: 'Pos.',
  },
  bar: {
    label: 'Playback',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous scene',
    next: 'Next scene',
    step: (step, of) => `Scene ${step} of ${of}`,
    steps: 'Scenes',
    help: 'Help',
    mode: { playing: '', held: 'In use; goes on later', paused: 'Space plays · ← → step · ? help' },
    stopped: (caption) => `Paused: ${caption}`,
  },
  blank: 'Screen blanked. Press B or tap to bring it back.',
  help: {
    heading: 'How to use the big screen',
    close: 'Close',
    keys: 'Keys and clickers',
    list: [
      ['Space', 'play, pause'],
      ['→ ↓ PageDown', 'next scene'],
      ['← ↑ PageUp', 'previous scene'],
      ['1 … 9, 0', 'scenes 1 to 10'],
      ['B or .', 'blank the screen, and back'],
      ['F', 'full screen and back'],
      ['?', 'this help'],
    ],
    letters: 'Letter keys B, F and ?, and digits',
    speaker: 'Open the speaker window',
    speakerNote: 'For a second screen: notes, the next scene, a timer.',
    script: 'Script',
    origin: {
      bundled: 'Playing the script that ships with the atlas',
      config: 'Playing the script of this site’s config.json',
      file: 'Playing the script file you chose',
    },
    choose: 'Choose a script file (JSON)',
    back: 'Back to the former script',
    get format() {
      return `A scene is a link within the site, with caption, notes and seconds if you like: {"steps":[{"link":"/?region=${pageSubject.example.region}","caption":{"zh":"…","en":"…"},"notes":"…","dwell":15}]}`
    },
    problems: 'Parts of the script can’t be used',
  },
  fault: {
    text: 'The file is not JSON, or longer than 200 KB. Check commas and quotes.',
    shape: 'There is no list of steps. Write it as shown below.',
    many: 'More than 200 scenes: the first 200 are played.',
    step: 'A scene must be an object with a link. Skipped.',
    link: 'A link must stay within the site, begin with / or ? and have at most 300 characters. Skipped.',
    page: 'The big screen has no scene of that page. Use /, /screen, /province/… or /region/…. Skipped.',
    view: 'The link names a year, province, region, band or measure that the atlas doesn’t know. Skipped.',
    words:
      'Captions and notes must be text or {zh, en}, of at most 200 and 2,000 characters. The scene is skipped.',
    dwell: 'The time must lie between 1 and 3600 seconds. Skipped.',
    none: 'No scene is left to play; the former ones stay.',
  },
  place: (step) => `Scene ${step}`,
  given: (text) => ` (it says ${text})`,
  failed: (steps) => `Scene ${steps} could not be shown and was skipped.`,
  speaker: {
    title: 'Speaker window',
    description: 'The speaker window of the big screen: notes, the next scene, a timer, and remote control.',
    waiting: 'Waiting for the big screen. Open it in the same browser.',
    none: 'This browser has no channel between windows, so the speaker window can’t work here. Use a newer browser, or the keys on the big screen.',
    open: 'Open the big screen',
    current: 'Current',
    next: 'Next',
    notes: 'Notes',
    noNotes: 'No notes for this scene.',
    sentence: 'The sentence on screen',
    onStep: 'On this scene',
    total: 'Since this window was opened',
    of: (seconds) => `/ ${seconds} s`,
    blank: 'Blank the screen',
    unblank: 'Show the scene',
    mode: { playing: 'playing', held: 'in use', paused: 'paused' },
    blanked: 'screen blanked',
  },
}
