import type { messages as zh } from './series.zh'

export const messages: typeof zh = {
  assessment: {
    intro:
      'How the reports assess, whom, and with what data: from the preface and news texts, in our own words with short quotations.',
    dimensions: 'What the dimensions mean',
    slogan: (slogan) => `Slogan (for 2019): ${slogan}`,
    since: (years) => `First found ${years}`,
    sinceYear: (year) => `for ${year}`,
    gap: (from, to) =>
      from === to ? `dimensions of ${from} not found` : `dimensions of ${from}–${to} not found`,
    remarks: 'Notes, and statements that name no year',
    reports: 'The reports over the years',
    report: (title, report, year) => `${title}, published in ${report}, assesses ${year}`,
    chapters: (report) => `Chapters of the ${report} report`,
    page: (n) => `p. ${n}`,
    sources: 'Sources of this section',
  },
  findings: {
    intro:
      'Problems and recommendations of each document, side by side by theme. Earlier documents stand left; a dash means that the document does not speak of it, or not in the parts found.',
    theme: 'Theme',
    kind: { problem: 'Problems', advice: 'Recommendations', progress: 'Progress' },
    course: {
      returns: 'named early and late',
      earlier: 'named earlier, not in the contents of the newest report',
      recent: 'first named in the newest report',
    },
    sentence: (returns, recent, earlier) =>
      `Named early and late: ${returns}. First named in the newest report: ${recent}. Named earlier and not in its contents: ${earlier}. Not listed does not mean solved.`,
    none: '—',
    sources: 'Sources of this section',
  },
}
