export const id = 403;
export const ids = [403];
export const modules = {

/***/ 3542:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ emit),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   ov: () => (/* binding */ readOutput),
/* harmony export */   zR: () => (/* binding */ OUTPUT_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1573);
/* harmony import */ var _io_usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(371);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1294);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3363);






const FORMATS = ['pretty', 'json', 'sarif', 'markdown', 'github', 'rdjson'];
const THRESHOLDS = ['error', 'warning', 'info', 'never'];
const OUTPUT_OPTIONS = {
    format: { type: 'string', default: 'pretty' },
    output: { type: 'string' },
    'fail-on': { type: 'string', default: 'error' },
    quiet: { type: 'boolean', default: false },
};
function readOutput(values) {
    return {
        format: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .y)('--format', values.format, FORMATS),
        failOn: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .y)('--fail-on', values['fail-on'], THRESHOLDS),
        quiet: values.quiet,
        output: values.output,
        color: values.color,
    };
}
async function render(judgement, options) {
    const { format } = options;
    if (format === 'json')
        return options.json();
    if (format === 'sarif')
        return (await __webpack_require__.e(/* import() */ 356).then(__webpack_require__.bind(__webpack_require__, 7356))).sarif(judgement, _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a, _version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x);
    if (format === 'github')
        return (await __webpack_require__.e(/* import() */ 538).then(__webpack_require__.bind(__webpack_require__, 2538))).github(judgement);
    if (format === 'rdjson')
        return (await __webpack_require__.e(/* import() */ 909).then(__webpack_require__.bind(__webpack_require__, 1909))).rdjson(judgement);
    if (format === 'markdown')
        return markdown(judgement, options.notes);
    const { pretty } = await __webpack_require__.e(/* import() */ 807).then(__webpack_require__.bind(__webpack_require__, 2807));
    const { default: picocolors } = await __webpack_require__.e(/* import() */ 336).then(__webpack_require__.t.bind(__webpack_require__, 7336, 19));
    const { terminal, color, output } = options;
    return pretty(judgement, {
        palette: picocolors.createColors(color ?? (terminal.color && output === undefined)),
        columns: output === undefined ? (terminal.columns ?? null) : null,
        quiet: options.quiet,
        show: options.show,
    });
}
async function markdown(judgement, notes) {
    const [{ summary }, { NOWHERE }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(370)]).then(__webpack_require__.bind(__webpack_require__, 3370)),
        __webpack_require__.e(/* import() */ 911).then(__webpack_require__.bind(__webpack_require__, 5292)),
    ]);
    return summary(judgement, { gate: { counts: 'new' }, place: NOWHERE, patch: null, notes });
}
function emit(text, output, { cwd, stdout }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, output ?? '');
    try {
        if (output === undefined)
            stdout(text);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`the report cannot be written to ${path}: ${error instanceof Error ? error.message : error}`);
    }
}


/***/ }),

/***/ 2370:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ relativePath),
/* harmony export */   p: () => (/* binding */ requestFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1573);


function requestFor(root, { context, target, config }, propose, { cwd }) {
    const inside = (path) => path === undefined ? null : relativePath(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    return { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a, propose, context: inside(context), target: target ?? null, config: inside(config) };
}
function relativePath(from, place) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from, place).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 1403:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   review: () => (/* binding */ review)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1573);
/* harmony import */ var _gate_baseline_path_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1421);
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9743);
/* harmony import */ var _io_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9109);
/* harmony import */ var _io_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1927);
/* harmony import */ var _io_review_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4235);
/* harmony import */ var _io_usage_error_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(371);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6231);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4680);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1294);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3363);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3542);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2370);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9567);















const OPTIONS = {
    ..._output_js__WEBPACK_IMPORTED_MODULE_7__/* .OUTPUT_OPTIONS */ .zR,
    config: { type: 'string' },
    context: { type: 'string' },
    target: { type: 'string' },
    base: { type: 'string' },
    shard: { type: 'string' },
    'stdin-path': { type: 'string' },
    propose: { type: 'boolean', default: true },
};
async function review(args, terminal) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .readArguments */ .l)(args, OPTIONS);
    if (values.help) {
        terminal.stdout((await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 2600))).helpFor('review'));
        return _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.ok;
    }
    const output = (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .readOutput */ .ov)(values);
    const shard = values.shard === undefined ? null : (await __webpack_require__.e(/* import() */ 411).then(__webpack_require__.bind(__webpack_require__, 5411))).parseShard('--shard', values.shard);
    const selections = await selected(positionals, values, terminal);
    const { files, notes, placeOf } = await reviewAll(selections, values, shard, terminal);
    if (files.length === 0)
        notes.push(shard ? 'no Dockerfile in this shard' : 'no Dockerfile found');
    for (const note of notes)
        terminal.stderr(`stagewright: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_10__/* .visibleLine */ .P)(note)}\n`);
    const judgement = { files, verdict: (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_11__/* .verdictOf */ .Vj)(files, { gate: 'new', failOn: output.failOn }) };
    const text = await (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .render */ .XX)(judgement, {
        ...output,
        terminal,
        notes,
        show: (file) => (0,_request_js__WEBPACK_IMPORTED_MODULE_8__/* .relativePath */ .i)(terminal.cwd, placeOf(file)),
        json: async () => (await Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(695)]).then(__webpack_require__.bind(__webpack_require__, 9695))).json(judgement, _version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x, { commit: null, shard }),
    });
    (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .emit */ .Ic)(text, output.output, terminal);
    return exitCode(judgement, namedPlaces(positionals, values, terminal), placeOf);
}
async function selected(named, values, { cwd }) {
    const stdinPath = values['stdin-path'];
    if (!named.includes('-')) {
        if (stdinPath !== undefined)
            throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e('--stdin-path goes with -, which reads from stdin');
        const paths = named.length > 0 ? named : ['.'];
        return (0,_io_repository_js__WEBPACK_IMPORTED_MODULE_3__.select)(cwd, paths, (source) => (0,_io_config_js__WEBPACK_IMPORTED_MODULE_2__.createConfigReader)(source, _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a).for(''));
    }
    if (named.length > 1)
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e('- reads one Dockerfile from stdin, and no other PATH goes with it');
    const { selectStdin } = await __webpack_require__.e(/* import() */ 833).then(__webpack_require__.bind(__webpack_require__, 1833));
    return [await selectStdin(cwd, stdinPath ?? 'Dockerfile', process.stdin)];
}
function namedPlaces(named, values, { cwd }) {
    const paths = named.map((path) => (path === '-' ? (values['stdin-path'] ?? 'Dockerfile') : path));
    return new Set(paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)));
}
async function reviewAll(selections, values, shard, terminal) {
    const inShard = shard === null ? null : (await __webpack_require__.e(/* import() */ 411).then(__webpack_require__.bind(__webpack_require__, 5411))).inShard;
    const mine = (path) => shard === null || inShard === null || inShard(path, shard);
    const roots = new Map();
    const files = [];
    const notes = [];
    for (const selection of selections) {
        const { root, source } = selection;
        const { has } = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .createSnapshot */ .$p)(new Map(), source.listing);
        const baseline = has(_gate_baseline_path_js__WEBPACK_IMPORTED_MODULE_14__/* .BASELINE_PATH */ .C)
            ? await (await __webpack_require__.e(/* import() */ 24).then(__webpack_require__.bind(__webpack_require__, 7024))).readBaseline(source)
            : null;
        const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_8__/* .requestFor */ .p)(root, values, values.propose, terminal);
        const own = { ...selection, paths: selection.paths.filter(mine) };
        const done = await reviewOne(own, request, values.base, terminal);
        notes.push(...done.notes);
        if (baseline !== null) {
            const { goneNote } = await __webpack_require__.e(/* import() */ 529).then(__webpack_require__.bind(__webpack_require__, 7529));
            notes.push(...goneNote(baseline, done.reviews, (path) => !mine(path) || has(path)));
        }
        for (const { source } of done.reviews)
            roots.set(source, root);
        const known = new Set([...done.known, ...(baseline ?? []).map(({ fingerprint }) => fingerprint)]);
        files.push(...(0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_11__/* .withStates */ .Vd)(done.reviews, known));
    }
    return { files, notes, placeOf: ({ source, path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(roots.get(source) ?? '', path) };
}
async function reviewOne(selection, request, base, { env }) {
    if (base !== undefined) {
        const { reviewSince } = await Promise.all(/* import() */[__webpack_require__.e(581), __webpack_require__.e(63)]).then(__webpack_require__.bind(__webpack_require__, 6063));
        return reviewSince(base, selection, request, env);
    }
    const { source, paths } = selection;
    return { ...(await (0,_io_review_js__WEBPACK_IMPORTED_MODULE_4__/* .reviewRepository */ .t)(source, paths, request)), known: new Set() };
}
function exitCode({ files, verdict }, named, placeOf) {
    if (files.some(({ bugs }) => bugs.length > 0))
        return _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.bug;
    const unreadable = files.some((file) => file.unreadable !== null && named.has(placeOf(file)));
    if (unreadable)
        return _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.usage;
    return verdict.failed ? _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.findings : _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.ok;
}


/***/ }),

/***/ 1421:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ BASELINE_PATH)
/* harmony export */ });
const BASELINE_PATH = '.stagewright-baseline.json';


/***/ }),

/***/ 9743:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Vd: () => (/* binding */ withStates),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   qZ: () => (/* binding */ incompleteVerdict),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
const ORDER = ['error', 'warning', 'info'];
function judge(reviews, known, options) {
    const files = withStates(reviews, known);
    return { files, verdict: verdictOf(files, options) };
}
function withStates(reviews, known) {
    return reviews.map((review) => ({
        ...review,
        findings: review.findings.map((finding) => ({ ...finding, state: stateOf(finding, known) })),
    }));
}
function stateOf(finding, known) {
    if (finding.ignored !== null)
        return 'ignored';
    return known.has(finding.fingerprint) ? 'known' : 'new';
}
function fingerprintsOf(reviews) {
    return new Set(reviews.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
}
function verdictOf(files, { gate, failOn }) {
    const count = { error: 0, warning: 0, info: 0 };
    for (const { findings } of files) {
        for (const { state, severity } of findings) {
            if (state === 'new' || (state === 'known' && gate === 'all'))
                count[severity] += 1;
        }
    }
    const failing = failOn === 'never' || gate === 'off' ? [] : ORDER.slice(0, ORDER.indexOf(failOn) + 1);
    const failed = failing.some((severity) => count[severity] > 0);
    return { ...count, failed, reason: reasonOf(count, failing, gate) };
}
function incompleteVerdict(verdict, why) {
    const found = verdict.failed ? `${verdict.reason}; ` : '';
    return {
        ...verdict,
        failed: true,
        reason: `${found}the review is not complete: ${why}`,
        incomplete: why,
    };
}
function reasonOf(count, failing, gate) {
    const word = gate === 'all' ? '' : 'new ';
    const phrase = (severities) => severities
        .filter((severity) => count[severity] > 0)
        .map((severity) => `${count[severity]} ${word}${plural(severity, count[severity])}`)
        .join(', ');
    const against = phrase(failing);
    if (against)
        return against;
    const rest = phrase(ORDER);
    if (gate === 'off')
        return rest ? `${rest}; the gate is off` : 'nothing found; the gate is off';
    return rest ? `nothing that fails the check: ${rest}` : `no ${word}findings`;
}
function plural(severity, count) {
    return count === 1 || severity === 'info' ? severity : `${severity}s`;
}


/***/ })

};
