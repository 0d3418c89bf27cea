export const id = 403;
export const ids = [403];
export const modules = {

/***/ 1403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   review: () => (/* binding */ review)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2789);
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9743);
/* harmony import */ var _io_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9109);
/* harmony import */ var _io_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1927);
/* harmony import */ var _io_review_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8531);
/* harmony import */ var _io_usage_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(371);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6231);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1294);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3363);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9567);












const FORMATS = ['pretty', 'json', 'sarif', 'github', 'rdjson'];
const THRESHOLDS = ['error', 'warning', 'info', 'never'];
const OPTIONS = {
    format: { type: 'string', default: 'pretty' },
    output: { type: 'string' },
    config: { type: 'string' },
    context: { type: 'string' },
    target: { type: 'string' },
    'fail-on': { type: 'string', default: 'error' },
    propose: { type: 'boolean', default: true },
    quiet: { type: 'boolean', default: false },
};
async function review(args, terminal) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .readArguments */ .l)(args, OPTIONS);
    if (values.help) {
        terminal.stdout((await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 2600))).HELP);
        return _terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.ok;
    }
    const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .y)('--format', values.format, FORMATS);
    const failOn = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .y)('--fail-on', values['fail-on'], THRESHOLDS);
    const { reviews, placeOf } = await reviewPaths(positionals, values, terminal);
    if (reviews.length === 0)
        terminal.stderr('stagewright: no Dockerfile found\n');
    const judgement = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .judge */ .S)(reviews, new Set(), { gate: 'new', failOn });
    const text = await render(judgement, format, { ...values, terminal, placeOf });
    if (values.output === undefined)
        terminal.stdout(text);
    else
        writeReport((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, values.output), text);
    return exitCode(judgement, new Set(positionals.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, path))), placeOf);
}
async function reviewPaths(named, values, terminal) {
    const paths = named.length > 0 ? named : ['.'];
    const selections = await (0,_io_repository_js__WEBPACK_IMPORTED_MODULE_4__.select)(terminal.cwd, paths, (source) => (0,_io_config_js__WEBPACK_IMPORTED_MODULE_3__.createConfigReader)(source, _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a).for(''));
    const roots = new Map();
    const reviews = [];
    for (const { root, source, paths } of selections) {
        const inside = (path) => path === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        const done = await (0,_io_review_js__WEBPACK_IMPORTED_MODULE_5__/* .reviewRepository */ .t)(source, paths, {
            rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a,
            propose: values.propose,
            context: inside(values.context),
            target: values.target ?? null,
            config: inside(values.config),
        });
        for (const review of done.reviews)
            roots.set(review.source, root);
        for (const note of done.notes)
            terminal.stderr(`stagewright: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visibleLine */ .P)(note)}\n`);
        reviews.push(...done.reviews);
    }
    return { reviews, placeOf: ({ source, path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(roots.get(source) ?? '', path) };
}
async function render(judgement, format, options) {
    if (format === 'json')
        return (await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(695)]).then(__webpack_require__.bind(__webpack_require__, 9695))).json(judgement, _version_js__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .x);
    if (format === 'sarif')
        return (await __webpack_require__.e(/* import() */ 356).then(__webpack_require__.bind(__webpack_require__, 7356))).sarif(judgement, _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a, _version_js__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .x);
    if (format === 'github')
        return (await __webpack_require__.e(/* import() */ 538).then(__webpack_require__.bind(__webpack_require__, 2538))).github(judgement);
    if (format === 'rdjson')
        return (await __webpack_require__.e(/* import() */ 909).then(__webpack_require__.bind(__webpack_require__, 1909))).rdjson(judgement);
    const { pretty } = await __webpack_require__.e(/* import() */ 229).then(__webpack_require__.bind(__webpack_require__, 1229));
    const { default: picocolors } = await __webpack_require__.e(/* import() */ 955).then(__webpack_require__.t.bind(__webpack_require__, 7336, 19));
    const { cwd, color } = options.terminal;
    return pretty(judgement, {
        palette: picocolors.createColors(options.color ?? (color && options.output === undefined)),
        quiet: options.quiet,
        show: (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, options.placeOf(file)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'),
    });
}
function writeReport(path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`the report cannot be written to ${path}: ${error instanceof Error ? error.message : error}`);
    }
}
function exitCode({ files, verdict }, named, placeOf) {
    if (files.some(({ bugs }) => bugs.length > 0))
        return _terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.bug;
    const unreadable = files.some((file) => file.unreadable !== null && named.has(placeOf(file)));
    if (unreadable)
        return _terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.usage;
    return verdict.failed ? _terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.findings : _terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.ok;
}


/***/ })

};
