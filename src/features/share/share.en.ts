import type { messages as zh } from './share.zh'
import { pageSubject } from '@/locales/subject/pages.en'
import { subject } from '@/locales/subject/en'

export const messages: typeof zh = {
  title: 'Share and embed',
  get description() {
    return `Put map, ranking or ${subject.unit} cards of ${subject.title} on your own site: make the code, preview it, copy it.`
  },
  heading: 'Put the atlas on your own page',
  lead: 'Choose, preview, copy. The embed uses no cookies, reads nothing of your page and makes no third-party requests.',
  step: { what: 'Content', how: 'Style', code: 'Code', preview: 'Preview' },
  widget: {
    label: 'Widget',
    map: 'Map',
    ranking: 'Ranking',
    get province() {
      return `Card of one ${subject.unit}`
    },
    region: 'Region',
    timeline: 'Over the years',
    get nation() {
      return `Figures of ${subject.everyone}`
    },
  },
  year: 'Assessed year',
  unit: 'Province',
  measure: 'Map colours',
  noUnit: 'No province marked',
  region: 'Region',
  noRegion: 'No region in focus',
  theme: { label: 'Theme', light: 'Light', dark: 'Dark', auto: 'System', transparent: 'Transparent' },
  lang: { label: 'Language', 'zh-CN': '中文', en: 'English' },
  controls: { label: 'Controls', none: 'None', min: 'Year', full: 'Everything' },
  pin: (day) => `Note the day of the data, ${day}: readers are told when newer data is served`,
  form: { label: 'Form of the code', script: 'Script', frame: 'Plain iframe', picture: 'Static picture' },
  about: {
    script:
      'Always the right height; attributes and events connect it with your page. Your site must allow an external script.',
    frame:
      'No script. The box is computed from the content’s height at each width; should another year need more room, it scrolls inside.',
    picture:
      'An SVG image: download it, put it beside your page, paste the code. It can’t be operated and doesn’t follow the data.',
  },
  heights: (each) =>
    `Height at a width, in pixels: ${each.map(({ width, height }) => `${height} at ${width}`).join('; ')}.`,
  measuring: 'Measuring the height at each width…',
  unmeasured: 'The height could not be measured. Use the script, or try again later.',
  copy: 'Copy code',
  copied: 'Copied',
  selected: 'The browser does not allow copying: the code is selected, press Ctrl+C (⌘C on a Mac).',
  download: 'Download SVG',
  drawing: 'Drawing…',
  undrawn: 'The picture could not be drawn. Open the page again to retry.',
  get pictureOnly() {
    return `Static pictures show the map, the ranking, a ${subject.unit} over the years, or the members of a region; figures of ${subject.everyone} are shown by the map.`
  },
  get pictureSource() {
    return `Source: ${subject.title}, published figures and what follows from them.`
  },
  widths: 'Preview width',
  full: 'Full',
  needsScript: 'The code and its preview need scripts. The table below can be used as it is.',
  parameters: {
    heading: 'Parameters',
    name: 'Name',
    values: 'Values',
    meaning: 'Meaning',
    rows: () => [
      ['year', pageSubject.example.year, 'assessed year'],
      [
        'units',
        pageSubject.example.units,
        `names in addresses joined by ~, five at most; the card of one ${subject.unit} and the years take the last one`,
      ],
      ['region', pageSubject.example.regions, 'region in focus; the region widget shows it'],
      ['measure', 'band, index, position', 'what the map’s colours show'],
      ['theme', 'light, dark, auto, transparent', 'default: light'],
      ['lang', 'zh-CN, en', 'language'],
      ['controls', 'none, min, full', 'how much readers may operate; default: the year'],
      ['data', '2026-11-22', 'day of the data; readers are told when another one is served'],
    ],
    note: 'They are the query of /embed/<widget> and the attributes of <gov-atlas>. A wrong value never leaves a blank frame: the widget says so in one line and falls back to the default.',
  },
}
