import type { FindingKind, ThemeRow } from '@/domain/series'

export const messages = {
  assessment: {
    intro: '报告怎样评、评谁、用什么数据，据报告前言和新闻稿，由本站概述，「」内是原文。',
    dimensions: '一级指标的含义',
    slogan: (slogan: string) => `口号（2019年度）：${slogan}`,
    since: (years: string) => `最早见于：${years}`,
    sinceYear: (year: number) => `${year}年度`,
    gap: (from: number, to: number) =>
      from === to ? `${from}年度的一级指标未见公布` : `${from}—${to}年度的一级指标未见公布`,
    remarks: '说明与没有写明年度的记载',
    reports: '历年报告',
    report: (title: string, report: number, year: number) => `${title}，${report}年发布，评估${year}年`,
    chapters: (report: number) => `《报告（${report}）》各章`,
    page: (n: number) => `第${n}页`,
    sources: '本节来源',
  },
  findings: {
    intro:
      '各份文件指出的问题和建议，按主题并列。同一行从左到右是先后，短横表示该文件没有谈到，或谈到的部分未见公布。',
    theme: '主题',
    kind: { problem: '问题', advice: '建议', progress: '成效' } satisfies Record<FindingKind, string>,
    course: {
      returns: '先后都提到',
      earlier: '较早提到，最新报告的目录未列',
      recent: '最新报告首次列出',
    } satisfies Record<ThemeRow['course'], string>,
    sentence: (returns: string, recent: string, earlier: string) =>
      `先后都提到的问题：${returns}；最新报告首次列出：${recent}；较早提到而最新报告的目录未列：${earlier}。未列不等于已经解决。`,
    none: '—',
    sources: '本节来源',
  },
}
