var _virtual_site_pack_default = {
	title: {
		"zh": "马萨诸塞州各县失业率，2009年",
		"en": "Unemployment in the counties of Massachusetts, 2009"
	},
	languages: ["zh-CN", "en"],
	publisher: {
		"zh": "美国劳工统计局",
		"en": "U.S. Bureau of Labor Statistics"
	},
	attribution: {
		"zh": "图形：美国人口普查局（公有领域），经 us-atlas（ISC 许可）整理；等级界线为本图所设",
		"en": "Shapes: U.S. Census Bureau, cartographic boundaries (public domain), by us-atlas (ISC); the limits of the bands are this map’s own"
	},
	anchored: [],
	dataset: {
		"units": [
			{
				"id": "25025",
				"slug": "suffolk",
				"name": "Suffolk",
				"fullName": "Suffolk County",
				"english": "Suffolk",
				"pinyin": "suffolk",
				"initials": "",
				"aliases": [],
				"region": "all",
				"anchor": [-71.1921, 42.2828]
			},
			{
				"id": "25011",
				"slug": "franklin",
				"name": "Franklin",
				"fullName": "Franklin County",
				"english": "Franklin",
				"pinyin": "franklin",
				"initials": "",
				"aliases": [],
				"region": "all",
				"anchor": [-73.0227, 42.7407]
			},
			{
				"id": "25023",
				"slug": "plymouth",
				"name": "Plymouth",
				"fullName": "Plymouth County",
				"english": "Plymouth",
				"pinyin": "plymouth",
				"initials": "",
				"aliases": [],
				"region": "all",
				"anchor": [-71.0809, 42.0956]
			},
			{
				"id": "25003",
				"slug": "berkshire",
				"name": "Berkshire",
				"fullName": "Berkshire County",
				"english": "Berkshire",
				"pinyin": "berkshire",
				"initials": "",
				"aliases": [],
				"region": "all",
				"anchor": [-73.3529, 42.5096]
			},
			{
				"id": "25005",
				"slug": "bristol",
				"name": "Bristol",
				"fullName": "Bristol County",
				"english": "Bristol",
				"pinyin": "bristol",
				"initials": "",
				"aliases": [],
				"region": "all",
				"anchor": [-71.3824, 41.9847]
			},
			{
				"id": "25021",
				"slug": "norfolk",
				"name": "Norfolk",
				"fullName": "Norfolk County",
				"english": "Norfolk",
				"pinyin": "norfolk",
				"initials": "",
				"aliases": [],
				"region": "all",
				"anchor": [-70.826, 42.2657]
			},
			{
				"id": "25019",
				"slug": "nantucket",
				"name": "Nantucket",
				"fullName": "Nantucket County",
				"english": "Nantucket",
				"pinyin": "nantucket",
				"initials": "",
				"aliases": [],
				"region": "all",
				"anchor": [-70.2769, 41.3104]
			},
			{
				"id": "25013",
				"slug": "hampden",
				"name": "Hampden",
				"fullName": "Hampden County",
				"english": "Hampden",
				"pinyin": "hampden",
				"initials": "",
				"aliases": [],
				"region": "all",
				"anchor": [-73.0011, 42.3129]
			},
			{
				"id": "25009",
				"slug": "essex",
				"name": "Essex",
				"fullName": "Essex County",
				"english": "Essex",
				"pinyin": "essex",
				"initials": "",
				"aliases": [],
				"region": "all",
				"anchor": [-71.2568, 42.7364]
			},
			{
				"id": "25027",
				"slug": "worcester",
				"name": "Worcester",
				"fullName": "Worcester County",
				"english": "Worcester",
				"pinyin": "worcester",
				"initials": "",
				"aliases": [],
				"region": "all",
				"anchor": [-72.2833, 42.7218]
			},
			{
				"id": "25015",
				"slug": "hampshire",
				"name": "Hampshire",
				"fullName": "Hampshire County",
				"english": "Hampshire",
				"pinyin": "hampshire",
				"initials": "",
				"aliases": [],
				"region": "all",
				"anchor": [-72.976, 42.556]
			},
			{
				"id": "25007",
				"slug": "dukes",
				"name": "Dukes",
				"fullName": "Dukes County",
				"english": "Dukes",
				"pinyin": "dukes",
				"initials": "",
				"aliases": [],
				"region": "all",
				"anchor": [-70.8332, 41.3533]
			},
			{
				"id": "25001",
				"slug": "barnstable",
				"name": "Barnstable",
				"fullName": "Barnstable County",
				"english": "Barnstable",
				"pinyin": "barnstable",
				"initials": "",
				"aliases": [],
				"region": "all",
				"anchor": [-70.6932, 41.526]
			},
			{
				"id": "25017",
				"slug": "middlesex",
				"name": "Middlesex",
				"fullName": "Middlesex County",
				"english": "Middlesex",
				"pinyin": "middlesex",
				"initials": "",
				"aliases": [],
				"region": "all",
				"anchor": [-71.8992, 42.7115]
			}
		],
		"unassessed": [],
		"regions": [{
			"id": "all",
			"name": "全部",
			"english": "All",
			"slug": "all",
			"members": [
				"25025",
				"25011",
				"25023",
				"25003",
				"25005",
				"25021",
				"25019",
				"25013",
				"25009",
				"25027",
				"25015",
				"25007",
				"25001",
				"25017"
			]
		}],
		"cities": [],
		"sources": [{
			"id": "laus-2009",
			"title": {
				"zh": "地方失业统计（vega-datasets 的 unemployment.tsv，与2009年公布的水平大体一致）",
				"en": "Local Area Unemployment Statistics (unemployment.tsv of vega-datasets, generally consistent with levels of 2009)"
			},
			"publisher": {
				"zh": "美国劳工统计局",
				"en": "U.S. Bureau of Labor Statistics"
			},
			"date": "2009",
			"reliability": "primary",
			"url": "https://www.bls.gov/lau/"
		}],
		"editions": [{
			"year": 2009,
			"report": {
				"title": "Local Area Unemployment Statistics",
				"year": 2009,
				"publisher": {
					"zh": "美国劳工统计局",
					"en": "U.S. Bureau of Labor Statistics"
				}
			},
			"indexName": {
				"zh": "失业率（%）",
				"en": "Unemployment rate, %"
			},
			"dimensions": null,
			"bands": [
				{
					"id": "lowest",
					"name": {
						"zh": "很低",
						"en": "Very low"
					},
					"lo": 0,
					"loClosed": true,
					"hi": 7,
					"hiClosed": true
				},
				{
					"id": "lower",
					"name": {
						"zh": "较低",
						"en": "Low"
					},
					"lo": 7,
					"loClosed": false,
					"hi": 8,
					"hiClosed": true
				},
				{
					"id": "middle",
					"name": {
						"zh": "中等",
						"en": "Middle"
					},
					"lo": 8,
					"loClosed": false,
					"hi": 9,
					"hiClosed": true
				},
				{
					"id": "higher",
					"name": {
						"zh": "较高",
						"en": "High"
					},
					"lo": 9,
					"loClosed": false,
					"hi": 10,
					"hiClosed": true
				},
				{
					"id": "highest",
					"name": {
						"zh": "很高",
						"en": "Very high"
					},
					"lo": 10,
					"loClosed": false,
					"hi": 100,
					"hiClosed": true
				}
			],
			"scale": {
				"least": 0,
				"most": 100,
				"better": "lower",
				"decimals": 1
			},
			"claims": [
				{
					"what": "index",
					"value": 9.3,
					"about": "25025",
					"source": "laus-2009",
					"id": "25025/index"
				},
				{
					"what": "index",
					"value": 8.7,
					"about": "25011",
					"source": "laus-2009",
					"id": "25011/index"
				},
				{
					"what": "index",
					"value": 9.7,
					"about": "25023",
					"source": "laus-2009",
					"id": "25023/index"
				},
				{
					"what": "index",
					"value": 8.4,
					"about": "25003",
					"source": "laus-2009",
					"id": "25003/index"
				},
				{
					"what": "index",
					"value": 11.8,
					"about": "25005",
					"source": "laus-2009",
					"id": "25005/index"
				},
				{
					"what": "index",
					"value": 8.5,
					"about": "25021",
					"source": "laus-2009",
					"id": "25021/index"
				},
				{
					"what": "index",
					"value": 5,
					"about": "25019",
					"source": "laus-2009",
					"id": "25019/index"
				},
				{
					"what": "index",
					"value": 10.5,
					"about": "25013",
					"source": "laus-2009",
					"id": "25013/index"
				},
				{
					"what": "index",
					"value": 10.1,
					"about": "25009",
					"source": "laus-2009",
					"id": "25009/index"
				},
				{
					"what": "index",
					"value": 10.1,
					"about": "25027",
					"source": "laus-2009",
					"id": "25027/index"
				},
				{
					"what": "index",
					"value": 7.3,
					"about": "25015",
					"source": "laus-2009",
					"id": "25015/index"
				},
				{
					"what": "index",
					"value": 5,
					"about": "25007",
					"source": "laus-2009",
					"id": "25007/index"
				},
				{
					"what": "index",
					"value": 8,
					"about": "25001",
					"source": "laus-2009",
					"id": "25001/index"
				},
				{
					"what": "index",
					"value": 8.1,
					"about": "25017",
					"source": "laus-2009",
					"id": "25017/index"
				}
			],
			"resolutions": []
		}]
	},
	drawn: [
		"25025",
		"25011",
		"25023",
		"25003",
		"25005",
		"25021",
		"25019",
		"25013",
		"25009",
		"25027",
		"25015",
		"25007",
		"25001",
		"25017"
	]
};
export { _virtual_site_pack_default as t };
