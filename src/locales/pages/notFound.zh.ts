import { subject } from '../subject/zh'

export const messages = {
  title: '没有这个页面',
  get description() {
    return `这个地址没有页面。可从总览、${subject.units}或各区域的页面继续。`
  },
  lead: '这个地址没有页面：可能写错了，也可能页面已经改名。',
  near: '您要找的可能是',
  get home() {
    return `${subject.all}总览`
  },
  get list() {
    return `${subject.units}和各区域`
  },
}
