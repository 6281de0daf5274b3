import { i as problem } from "./problems-Dz3tAUdH.js";
import { n as messages$1, t as messages } from "./owndata.zh-BnXw0moB.js";
// src/locales/importProblem.ts
/** Why a file can't be read, as a problem of what it was to be: a pack, the configuration. */
var importProblem = (path, { code, values }) => problem(path, messages.file(code, values), messages$1.file(code, values));
export { importProblem };
