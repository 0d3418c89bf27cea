export const id = 967;
export const ids = [967];
export const modules = {

/***/ 9348:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1573);
/* harmony import */ var _io_usage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(371);
/* harmony import */ var _syntax_wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7760);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1294);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3363);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9567);









async function explain(args, terminal) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .readArguments */ .l)(args, {});
    if (values.help) {
        terminal.stdout((await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 2600))).helpFor('explain'));
        return _terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.ok;
    }
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0)
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e('explain takes one rule; see stagewright rules');
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a.find(({ id, aliases }) => id === name || aliases.includes(name));
    if (!rule) {
        const near = (0,_syntax_wording_js__WEBPACK_IMPORTED_MODULE_7__.nearest)(name, _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rules */ .a.flatMap(({ id, aliases }) => [id, ...aliases]));
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`there is no rule ${name}${near ? `; did you mean ${near}?` : '; see stagewright rules'}`);
    }
    terminal.stdout(page(rule.id));
    return _terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.ok;
}
function page(id) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageRoot(), 'rules', id, 'README.md'), 'utf8');
    }
    catch {
        return `${_version_js__WEBPACK_IMPORTED_MODULE_8__/* .HOMEPAGE */ .p}/blob/main/rules/${id}/README.md\n`;
    }
}
function packageRoot() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url), '../../..');
}


/***/ })

};
