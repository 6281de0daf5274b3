export const messages = {
  title: '没有这个页面',
  description: '这个地址没有页面。可从总览、各省或各区域的页面继续。',
  lead: '这个地址没有页面：可能写错了，也可能页面已经改名。',
  near: '您要找的可能是',
  home: '全国总览',
  list: '各省和各区域',
}
