import type { KioskFault, KioskMode, ScriptOrigin } from '@/domain/kiosk'
import type { TourWords } from '@/domain/kioskTour'
import { pageSubject } from '../subject/pages.zh'
import { subject } from '../subject/zh'

const tour: TourWords = {
  get nation() {
    return pageSubject.wall.nation
  },
  index: '同一年，改按指数上色：每五分一级',
  region: (name) => `${name}：亮处是区内各地区，左侧色块由高到低排列`,
  year: (year, mark) =>
    mark === 'break'
      ? `${year}年：一级指标可能有变，指数不与此前直接相比`
      : mark === 'renamed'
        ? `${year}年：指数更名，评估地区不变`
        : `${year}年：只列这一年有公开来源的数字`,
  notes: {
    nation: '点地图或排名中的任何地区，左下方显示其排位、指数和案例。点任何数字，显示来源。',
    index: '指数与等级一致：分界值65、80、90都是色级的边界。',
    region: '平均值由各地区指数计算的，来源面板有说明。',
    year: '未见公布的不作推测。斜纹表示可能属于几个等级，点状底纹表示未见公布。',
  },
}

export const messages = {
  tour,
  title: '大屏',
  get description() {
    return pageSubject.wall.description
  },
  label: '大屏画面',
  /** In place of the ranking, where nothing tells the units of a year apart. */
  published: {
    heading: (year: number) => `${year}年公布的内容`,
    of: (names: string, text: string) => `${names}：${text}`,
    rest: '各地区的指数、等级和名次未见公布。',
  },
  get regions() {
    return subject.regions
  },
  regionUnknown: '未见公布',
  tile: (name: string, band: string) => `${name}，${band}`,
  focus: {
    label: '所选地区与各地做法',
    cases: (year: number) => `《报告（${year}）》专栏`,
    national: '各地做法',
    none: '报告中没有该地区的专栏',
    position: '排位',
  },
  bar: {
    label: '播放',
    play: '播放',
    pause: '暂停',
    previous: '上一幕',
    next: '下一幕',
    step: (step: number, of: number) => `第${step}幕，共${of}幕`,
    steps: '各幕',
    help: '帮助',
    mode: { playing: '', held: '有人操作，稍后继续', paused: '空格播放　← → 换幕　? 用法' } satisfies Record<
      KioskMode,
      string
    >,
    stopped: (caption: string) => `已暂停：${caption}`,
  },
  blank: '画面已关闭。按 B 键或点按恢复。',
  help: {
    heading: '大屏用法',
    close: '关闭',
    keys: '按键与翻页笔',
    list: [
      ['空格', '播放、暂停'],
      ['→ ↓ PageDown', '下一幕'],
      ['← ↑ PageUp', '上一幕'],
      ['1 … 9、0', '第1至第10幕'],
      ['B 或 .', '关闭画面、恢复'],
      ['F', '全屏、退出全屏'],
      ['?', '打开本页'],
    ],
    letters: '启用字母键 B、F、? 和数字键',
    speaker: '打开演讲者窗口',
    speakerNote: '放在第二块屏幕上：备注、下一幕、计时。',
    script: '脚本',
    origin: {
      bundled: '正在用自带的脚本',
      config: '正在用网站 config.json 里的脚本',
      file: '正在用所选的脚本文件',
    } satisfies Record<ScriptOrigin, string>,
    choose: '选择脚本文件（JSON）',
    back: '换回原来的脚本',
    get format() {
      return `每一幕是一个站内链接，可带说明、备注和秒数：{"steps":[{"link":"/?region=${pageSubject.example.region}","caption":{"zh":"…","en":"…"},"notes":"…","dwell":15}]}`
    },
    problems: '脚本中有不能使用的部分',
  },
  fault: {
    text: '文件不是 JSON，或超过200 KB。请检查逗号和引号。',
    shape: '没有找到 steps 列表。请按下面的格式写。',
    many: '超过200幕，只用前200幕。',
    step: '这一幕应是带 link 的对象。已跳过。',
    link: '链接须是站内的，以 / 或 ? 开头，不超过300字。已跳过。',
    page: '大屏没有这个页面的画面。可用 /、/screen、/province/…、/region/…。已跳过。',
    view: '链接里有无法识别的年份、地区、区域、等级或颜色指标。已跳过。',
    words: '说明须是文字或 {zh, en}；说明不超过200字，备注不超过2000字。已跳过。',
    dwell: '秒数须在1到3600之间。已跳过。',
    none: '没有一幕可用，保持原来的画面。',
  } satisfies Record<KioskFault, string>,
  place: (step: number) => `第${step}幕`,
  given: (text: string) => `（写的是${text}）`,
  failed: (steps: string) => `第${steps}幕没能显示，已跳过。`,
  speaker: {
    title: '演讲者窗口',
    description: '大屏的演讲者窗口：备注、下一幕和计时，并可遥控大屏。',
    waiting: '正在等待大屏。请在同一个浏览器里打开大屏画面。',
    none: '这个浏览器不支持窗口之间通信，演讲者窗口不能用。请换较新的浏览器，或在大屏上用按键。',
    open: '打开大屏',
    current: '当前画面',
    next: '下一幕',
    notes: '备注',
    noNotes: '这一幕没有备注。',
    sentence: '画面上的句子',
    onStep: '本幕用时',
    total: '窗口用时',
    of: (seconds: number) => `/ ${seconds}秒`,
    blank: '关闭画面',
    unblank: '恢复画面',
    mode: { playing: '播放中', held: '有人操作', paused: '已暂停' } satisfies Record<KioskMode, string>,
    blanked: '画面已关闭',
  },
}
