import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
// \0nothing.vue
var _nothing_exports = /* @__PURE__ */ __exportAll({ default: () => _nothing_default });
var _nothing_default = { render: () => null };
export { _nothing_exports as n, _nothing_default as t };
