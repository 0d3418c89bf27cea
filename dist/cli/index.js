#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3802:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 7030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 3136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9567:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
const EXIT = { ok: 0, findings: 1, usage: 2, bug: 3 };


/***/ }),

/***/ 371:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
class UsageError extends Error {
    name = 'UsageError';
}


/***/ }),

/***/ 6231:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ visibleLine),
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;
function visible(text) {
    return text.replace(INVISIBLE, (character) => `<U+${codePoint(character)}>`);
}
function visibleLine(text) {
    return visible(text.replace(/\r?\n|\t/g, ' '));
}
function codePoint(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}


/***/ }),

/***/ 1294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ HOMEPAGE),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';
const HOMEPAGE = 'https://github.com/stagewright/stagewright';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _io_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(371);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6231);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1294);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9567);





const COMMANDS = {
    review: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(653), __nccwpck_require__.e(79), __nccwpck_require__.e(468), __nccwpck_require__.e(614), __nccwpck_require__.e(297), __nccwpck_require__.e(403)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1403))).review,
    propose: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(291), __nccwpck_require__.e(653), __nccwpck_require__.e(79), __nccwpck_require__.e(468), __nccwpck_require__.e(614), __nccwpck_require__.e(297), __nccwpck_require__.e(941)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8941))).propose,
    fix: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(291), __nccwpck_require__.e(653), __nccwpck_require__.e(79), __nccwpck_require__.e(468), __nccwpck_require__.e(614), __nccwpck_require__.e(297), __nccwpck_require__.e(26)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6026))).fix,
    verify: async () => {
        const [{ verify }, { proposalCandidates }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(468), __nccwpck_require__.e(635)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4590)),
            Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(291), __nccwpck_require__.e(653), __nccwpck_require__.e(79), __nccwpck_require__.e(468), __nccwpck_require__.e(614), __nccwpck_require__.e(297), __nccwpck_require__.e(941)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8941)),
        ]);
        return (args, terminal) => verify(args, terminal, proposalCandidates(terminal));
    },
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(653), __nccwpck_require__.e(79), __nccwpck_require__.e(967)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9348))).explain,
    rules: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(653), __nccwpck_require__.e(79), __nccwpck_require__.e(196)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2196))).rules,
    inspect: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(468), __nccwpck_require__.e(614), __nccwpck_require__.e(832)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3387))).inspect,
    baseline: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(653), __nccwpck_require__.e(79), __nccwpck_require__.e(468), __nccwpck_require__.e(614), __nccwpck_require__.e(297), __nccwpck_require__.e(348)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3348))).baseline,
    merge: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(291), __nccwpck_require__.e(156), __nccwpck_require__.e(653), __nccwpck_require__.e(79), __nccwpck_require__.e(541)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8541))).merge,
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(815), __nccwpck_require__.e(653), __nccwpck_require__.e(79), __nccwpck_require__.e(468), __nccwpck_require__.e(614), __nccwpck_require__.e(297), __nccwpck_require__.e(783)]).then(__nccwpck_require__.bind(__nccwpck_require__, 783))).init,
};
const terminal = {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    cwd: process.cwd(),
    color: wantsColor(),
    columns: process.stdout.columns,
    env: process.env,
};
function wantsColor() {
    if (process.env['NO_COLOR'])
        return false;
    return process.stdout.isTTY === true || Boolean(process.env['FORCE_COLOR']);
}
async function main(argv) {
    const [first = 'review', ...rest] = argv;
    if (first === '--version' || first === '-V') {
        terminal.stdout(`${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}\n`);
        return _terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.ok;
    }
    if (first === '--help' || first === '-h' || first === 'help') {
        const { HELP } = await __nccwpck_require__.e(/* import() */ 600).then(__nccwpck_require__.bind(__nccwpck_require__, 2600));
        terminal.stdout(HELP);
        return _terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.ok;
    }
    const load = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
    if (!load)
        await checkWord(first);
    return load ? (await load())(rest, terminal) : (await Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(653), __nccwpck_require__.e(79), __nccwpck_require__.e(468), __nccwpck_require__.e(614), __nccwpck_require__.e(297), __nccwpck_require__.e(403)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1403))).review(argv, terminal);
}
async function checkWord(word) {
    if (word.startsWith('-') || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(word))
        return;
    const { nearest } = await __nccwpck_require__.e(/* import() */ 760).then(__nccwpck_require__.bind(__nccwpck_require__, 7760));
    const near = nearest(word, Object.keys(COMMANDS));
    if (near)
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`there is no command or file ${word}; did you mean ${near}?`);
}
main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
}, (error) => {
    const usage = error instanceof _io_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e;
    const message = (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P)(error instanceof Error ? error.message : String(error));
    terminal.stderr(usage ? `stagewright: ${message}\n` : `stagewright: internal error: ${message}\n`);
    if (!usage && process.env['STAGEWRIGHT_DEBUG'] && error instanceof Error)
        terminal.stderr(`${error.stack}\n`);
    process.exitCode = usage ? _terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.usage : _terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.bug;
});

