import type { messages as zh } from './embed.zh'
import { pageSubject } from '../subject/pages.en'
import { subject } from '../subject/en'

export const messages: typeof zh = {
  get open() {
    return `Open in ${subject.title} (new window)`
  },
  source: (day) =>
    `Published figures, and what follows from them (marked)${day ? ` · data as of ${day}` : ''}`,
  figureHint: 'Shows its source in a new window',
  timelineTitle: (name) => `${name}: index, position and band over the years`,
  regionTitle: (name, year) => `${name} and its members in ${year}`,
  unit: 'Province',
  region: 'Region',
  notices: {
    option: (key, given) =>
      `“${key}=${given}” is not known; the default is shown. ${
        {
          theme: 'Use light, dark, auto or transparent.',
          lang: 'Use zh-CN or en.',
          controls: 'Use none, min or full.',
          data: 'Give a day such as 2026-11-22.',
        }[key]
      }`,
    missing: {
      units: (used) =>
        `The address names no ${subject.unit}, so this shows ${used}. Add units=${pageSubject.example.unit}.`,
      region: (used) =>
        `The address names no region, so this shows ${used}. Add region=${pageSubject.example.region}.`,
    },
    pinned: (pinned, served) =>
      `This embed is pinned to the data of ${pinned}; what is served here is of ${served}, figures may have been added.`,
  },
  unknown: {
    title: 'No such widget',
    text: 'Widgets are map, ranking, province, region, timeline and nation. Check the address in the embed code.',
  },
}
