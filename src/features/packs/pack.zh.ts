export const messages = {
  shown: (title: string, publisher: string) => `正在显示数据包“${title}”，发布者：${publisher}。`,
  close: '恢复原来的数据',
  fault: {
    config: '网站配置 config.json 有误，下列设置未采用，其余照用：',
    pack: (name: string) => `数据包“${name}”不能使用，仍显示原来的数据：`,
  },
  failed: {
    heading: (name: string) => `数据包“${name}”未能载入`,
    other: '本网站应显示这份数据包。网站建成时自带的是另一份数据，不是它的内容。',
    again: '重试',
    without: '改看自带的数据',
  },
  failure: {
    unreachable: '文件未能取得。请检查路径和网络后重试。',
    tooLarge: '文件超过20 MB。请简化图形或减少年份后重试。',
    unreadable: '不是有效的 JSON，请改正。',
  },
  more: (n: number) => `另有${n}处问题。`,
  dismiss: '知道了',
  links: '相关链接',
  publisher: (name: string) => `发布者：${name}`,
  absent: {
    heading: (page: string, title: string) => `“${page}”一页不适用于“${title}”`,
    text: '这一页的内容是全国的省级政府和重点城市，数据包没有这部分内容，因此不显示。',
    sources: '数据包的来源',
    editions: '数据包的年度',
    home: '回到总览',
  },
}
