import title from 'virtual:site-title'
import { defineGovAtlas } from '../host'

/** `embed.js`: stands beside `index.html`, so its own address says where the atlas is. */
const { src } = document.currentScript as HTMLScriptElement
defineGovAtlas(new URL('.', src).href, title)
