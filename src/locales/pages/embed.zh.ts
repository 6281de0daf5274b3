import { pageSubject } from '../subject/pages.zh'
import { subject } from '../subject/zh'

/** Texts of the widgets. */
export const messages = {
  get open() {
    return `在${subject.title}中查看（新窗口）`
  },
  source: (day: string | undefined) =>
    `公布的数字，以及由此推算的结果（均有标注）${day ? ` · 数据截至${day}` : ''}`,
  figureHint: '在新窗口中查看来源',
  timelineTitle: (name: string) => `${name}历年指数、排位和等级`,
  regionTitle: (name: string, year: number) => `${year}年，${name}各地区`,
  unit: '地区',
  region: '区域',
  notices: {
    option: (key: 'theme' | 'lang' | 'controls' | 'data', given: string) =>
      `“${key}=${given}”不能识别，已按默认显示。${
        {
          theme: '可用 light、dark、auto、transparent。',
          lang: '可用 zh-CN、en。',
          controls: '可用 none、min、full。',
          data: '应为日期，如2026-11-22。',
        }[key]
      }`,
    missing: {
      units: (used: string) => `地址中没有 units，改为显示${used}。可加 units=${pageSubject.example.unit}。`,
      region: (used: string) =>
        `地址中没有 region，改为显示${used}。可加 region=${pageSubject.example.region}。`,
    },
    pinned: (pinned: string, served: string) =>
      `嵌入时固定的数据日期是${pinned}，这里现有的是${served}的数据，数字可能已有增补。`,
  },
  unknown: {
    title: '没有这个组件',
    text: '可用的组件：map、ranking、province、region、timeline、nation。请核对嵌入代码中的地址。',
  },
}
