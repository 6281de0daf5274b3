// src/features/packs/pack.en.ts
var messages$1 = {
	shown: (title, publisher) => `Showing the data pack “${title}”, published by ${publisher}.`,
	close: "Back to the former data",
	fault: {
		config: "The site’s config.json has errors; these settings are not used, the others are:",
		pack: (name) => `The data pack “${name}” can’t be used; the former data stay:`
	},
	failure: {
		unreachable: "The file could not be had. Check its path and the network, then try again.",
		tooLarge: "The file is larger than 20 MB. Simplify the shapes or leave out years, then try again.",
		unreadable: "It is not valid JSON. Correct its syntax."
	},
	more: (n) => `${n} more problems.`,
	dismiss: "Dismiss",
	links: "Links",
	publisher: (name) => `Published by ${name}`,
	absent: {
		heading: (page, title) => `“${page}” does not apply to “${title}”`,
		text: "This page is about the provincial governments and key cities of China. The data pack has nothing of the kind, so it is not shown, lest the two be mixed up.",
		sources: "Sources of the pack",
		editions: "Years of the pack",
		home: "Back to the overview"
	}
};
// src/features/packs/pack.zh.ts
var messages = {
	shown: (title, publisher) => `正在显示数据包“${title}”，发布者：${publisher}。`,
	close: "恢复原来的数据",
	fault: {
		config: "网站配置 config.json 有误，下列设置没有采用，其余照用：",
		pack: (name) => `数据包“${name}”不能使用，仍显示原来的数据：`
	},
	failure: {
		unreachable: "文件没有取到。请检查路径和网络后重试。",
		tooLarge: "文件超过 20 MB。请简化图形或减少年份后重试。",
		unreadable: "不是有效的 JSON。请改正写法。"
	},
	more: (n) => `另有${n}处问题。`,
	dismiss: "知道了",
	links: "相关链接",
	publisher: (name) => `发布者：${name}`,
	absent: {
		heading: (page, title) => `“${page}”一页不适用于“${title}”`,
		text: "这一页讲的是全国的省级政府和重点城市，数据包没有这部分内容，因此不显示，以免混淆。",
		sources: "数据包的来源",
		editions: "数据包的年度",
		home: "回到总览"
	}
};
export { messages$1 as n, messages as t };
