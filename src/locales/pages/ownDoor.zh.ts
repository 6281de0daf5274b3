/** What the page says while a file is held over it, before the rest of own data is loaded. */
export const messages = {
  dropHere: '松开即读取，只在本机读取',
  open: '打开本机数据',
  hint: 'XLSX、XLS、ODS、CSV、JSON，只在本机读取，不上传。',
}
