export const id = 196;
export const ids = [196];
export const modules = {

/***/ 2196:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1573);
/* harmony import */ var _io_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(371);
/* harmony import */ var _lint_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1518);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3363);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9567);





const FORMATS = ['pretty', 'json', 'markdown'];
async function rules(args, terminal) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .readArguments */ .l)(args, { format: { type: 'string', default: 'pretty' } });
    if (values.help) {
        terminal.stdout((await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 2600))).helpFor('rules'));
        return _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
    }
    if (positionals.length > 0)
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('rules takes no argument; explain shows one');
    const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .y)('--format', values.format, FORMATS);
    const sorted = [..._rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a].sort((a, b) => _lint_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .CATEGORIES */ .R.indexOf(a.category) - _lint_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .CATEGORIES */ .R.indexOf(b.category));
    if (format === 'json')
        terminal.stdout(`${JSON.stringify(sorted.map(described), null, 2)}\n`);
    else
        terminal.stdout(`${(format === 'markdown' ? markdown(sorted) : pretty(sorted)).join('\n')}\n`);
    return _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.ok;
}
function described({ id, category, severity, summary, aliases }) {
    return { id, category, severity, summary, aliases };
}
function markdown(rules) {
    const rows = rules.map(({ id, category, severity, summary, aliases }) => `| \`${id}\` | ${category} | ${severity} | ${summary} | ${aliases.join(', ')} |`);
    return [
        '| rule | category | severity | what it asks for | also known as |',
        '|---|---|---|---|---|',
        ...rows,
    ];
}
function pretty(rules) {
    const width = Math.max(...rules.map(({ id }) => id.length));
    return _lint_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .CATEGORIES */ .R.flatMap((category) => {
        const own = rules.filter((rule) => rule.category === category);
        if (own.length === 0)
            return [];
        const rows = own.map(({ id, severity, summary }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`);
        return [category, ...rows, ''];
    });
}


/***/ })

};
