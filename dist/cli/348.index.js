export const id = 348;
export const ids = [348,24,529];
export const modules = {

/***/ 3348:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1573);
/* harmony import */ var _gate_baseline_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7529);
/* harmony import */ var _gate_baseline_path_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1421);
/* harmony import */ var _io_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7024);
/* harmony import */ var _io_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9109);
/* harmony import */ var _io_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1927);
/* harmony import */ var _io_review_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4235);
/* harmony import */ var _io_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6776);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6231);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4680);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3363);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2370);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9567);














const OPTIONS = {
    config: { type: 'string' },
    context: { type: 'string' },
    target: { type: 'string' },
};
async function baseline(args, terminal) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .readArguments */ .l)(args, OPTIONS);
    if (values.help) {
        terminal.stdout((await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 2600))).helpFor('baseline'));
        return _terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .d.ok;
    }
    const named = positionals.length > 0 ? positionals : ['.'];
    const selections = await (0,_io_repository_js__WEBPACK_IMPORTED_MODULE_4__.select)(terminal.cwd, named, (source) => (0,_io_config_js__WEBPACK_IMPORTED_MODULE_3__.createConfigReader)(source, _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a).for(''));
    const places = named.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, path));
    let code = _terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .d.ok;
    for (const selection of selections)
        code = Math.max(code, await writeBaseline(selection, places, values, terminal));
    return code;
}
async function writeBaseline({ root, source, paths }, places, values, terminal) {
    const say = (text) => terminal.stderr(`stagewright: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleLine */ .P)(text)}\n`);
    const before = (await (0,_io_baseline_js__WEBPACK_IMPORTED_MODULE_2__.readBaseline)(source)) ?? [];
    const { reviews, notes } = await (0,_io_review_js__WEBPACK_IMPORTED_MODULE_5__/* .reviewRepository */ .t)(source, paths, (0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .requestFor */ .p)(root, values, false, terminal));
    for (const note of notes)
        say(note);
    const bugs = reviews.flatMap((review) => review.bugs);
    for (const { where, message } of bugs)
        say(`bug in ${where}: ${message}; the baseline stays as it was`);
    if (bugs.length > 0)
        return _terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .d.bug;
    const { has } = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_7__/* .createSnapshot */ .$p)(new Map(), source.listing);
    const covered = (path) => places.some((place) => isBelow((0,_request_js__WEBPACK_IMPORTED_MODULE_9__/* .relativePath */ .i)(root, place), path));
    const kept = before.filter(({ path }) => has(path) && !covered(path));
    const entries = [...kept, ...(0,_gate_baseline_js__WEBPACK_IMPORTED_MODULE_12__/* .baselineOf */ .Bv)(reviews)];
    (0,_io_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeText */ .x3)(root, _gate_baseline_path_js__WEBPACK_IMPORTED_MODULE_13__/* .BASELINE_PATH */ .C, (0,_gate_baseline_js__WEBPACK_IMPORTED_MODULE_12__/* .formatBaseline */ .J2)(entries));
    terminal.stderr(`wrote ${_gate_baseline_path_js__WEBPACK_IMPORTED_MODULE_13__/* .BASELINE_PATH */ .C}: ${summary(entries, before)}\n`);
    return unreadableNamed(root, reviews, places) ? _terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .d.usage : _terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .d.ok;
}
function isBelow(directory, path) {
    return directory === '' || path === directory || path.startsWith(`${directory}/`);
}
function unreadableNamed(root, reviews, places) {
    return reviews.some(({ path, unreadable }) => unreadable !== null && places.includes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)));
}
function summary(entries, before) {
    const total = `${counted(entries.length, 'finding')} in ${counted(filesIn(entries), 'Dockerfile')}`;
    if (before.length === 0)
        return total;
    const [added, gone] = [missingFrom(before, entries), missingFrom(entries, before)];
    return `${total} (${added} added, ${gone} gone)`;
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
function filesIn(entries) {
    return new Set(entries.map(({ path }) => path)).size;
}
function missingFrom(some, others) {
    const known = new Set(some.map(({ fingerprint }) => fingerprint));
    return others.filter(({ fingerprint }) => !known.has(fingerprint)).length;
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

/***/ 1421:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ BASELINE_PATH)
/* harmony export */ });
const BASELINE_PATH = '.stagewright-baseline.json';


/***/ }),

/***/ 7529:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   J2: () => (/* binding */ formatBaseline),
/* harmony export */   goneNote: () => (/* binding */ goneNote),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   s$: () => (/* binding */ BaselineError)
/* harmony export */ });
/* unused harmony export addedNote */
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9743);


class BaselineError extends Error {
    name = 'BaselineError';
}
function baselineOf(reviews) {
    return reviews.flatMap(({ path, findings }) => findings
        .filter(({ ignored }) => ignored === null)
        .map(({ rule, fingerprint }) => ({ path, rule, fingerprint })));
}
function formatBaseline(entries) {
    const lines = [...entries]
        .sort((a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint))
        .map(({ path, rule, fingerprint }) => `    ${JSON.stringify({ path, rule, fingerprint })}`);
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}
function parseBaseline(text) {
    const value = parseJson(text);
    if (!isRecord(value) || !Array.isArray(value['findings']))
        throw new BaselineError('it has no `findings`');
    if (value['version'] !== 1)
        throw new BaselineError(`its version is ${shownValue(value['version'])}, and only 1 is known here`);
    return value['findings'].map((entry, at) => {
        if (isEntry(entry))
            return entry;
        throw new BaselineError(`entry ${at + 1} of its findings is not { path, rule, fingerprint }`);
    });
}
function goneNote(entries, reviews, has) {
    const found = (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintsOf */ .tm)(reviews);
    const reviewed = new Set(reviews.map(({ path }) => path));
    const gone = entries.filter(({ path, fingerprint }) => (reviewed.has(path) || !has(path)) && !found.has(fingerprint)).length;
    if (gone === 0)
        return [];
    const are = gone === 1 ? 'is' : 'are';
    return [`${gone} of ${entries.length} baseline entries ${are} gone: run \`stagewright baseline\``];
}
function addedNote(before, entries, fresh) {
    const old = new Set(before.map(({ fingerprint }) => fingerprint));
    const added = entries.filter(({ fingerprint }) => fresh.has(fingerprint) && !old.has(fingerprint)).length;
    if (added === 0)
        return [];
    const what = added === 1 ? '1 new finding is' : `${added} new findings are`;
    return [`${what} set aside by entries that this change adds to ${BASELINE_PATH}.`];
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new BaselineError(text.includes('<<<<<<<') ? 'a merge left its marks in it' : 'it is not JSON');
    }
}
function isEntry(value) {
    if (!isRecord(value))
        return false;
    const { path, rule, fingerprint } = value;
    return (typeof path === 'string' &&
        typeof rule === 'string' &&
        typeof fingerprint === 'string' &&
        /^[0-9a-f]{20}$/.test(fingerprint));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function shownValue(value) {
    return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 20);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


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


/***/ }),

/***/ 7024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _gate_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7529);
/* harmony import */ var _gate_baseline_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1421);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4680);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(371);




async function readBaseline(source) {
    if (!hasBaseline(source))
        return null;
    const content = (await source.fetch([_gate_baseline_path_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_PATH */ .C])).get(_gate_baseline_path_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_PATH */ .C);
    if (content?.kind !== 'text') {
        const reason = content?.kind === 'unavailable' ? content.reason : 'it does not exist';
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${_gate_baseline_path_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_PATH */ .C} cannot be read: ${reason}`);
    }
    try {
        return (0,_gate_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBaseline */ .nk)(content.text);
    }
    catch (error) {
        if (!(error instanceof _gate_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .BaselineError */ .s$))
            throw error;
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${_gate_baseline_path_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_PATH */ .C} is damaged: ${error.message}; restore it, or delete it and run \`stagewright baseline\``);
    }
}
function hasBaseline({ listing }) {
    return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .createSnapshot */ .$p)(new Map(), listing).has(_gate_baseline_path_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_PATH */ .C);
}


/***/ }),

/***/ 6776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ee: () => (/* binding */ replaceText),
/* harmony export */   qf: () => (/* binding */ writeNew),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4248);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(371);




function replaceText(root, path, before, after) {
    try {
        const place = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPlace */ .oD)(root, path);
        if (place === null)
            return 'it is a link out of the repository';
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(place, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place).equals(Buffer.from(before)))
            return 'it has changed meanwhile, or is not UTF-8';
        const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place);
        const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place)}.${process.pid}.stagewright`);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, after, { flag: 'wx', flush: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(draft, mode & 0o7777);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, place);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
            throw error;
        }
        return null;
    }
    catch (error) {
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNot */ .OB)(error, 'written');
    }
}
function writeText(root, path, text) {
    write(root, path, text, 'w');
}
function writeNew(root, path, text) {
    write(root, path, text, 'wx');
}
function write(root, path, text, flag) {
    const refuse = (because) => new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path} cannot be written: ${because}`);
    if (!staysInside(root, path))
        throw refuse('it is a link out of the repository');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), text, { flag });
    }
    catch (error) {
        throw refuse(error instanceof Error ? error.message : String(error));
    }
}
function staysInside(root, path) {
    let place = path;
    while (place !== '.' && !(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place)))
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place);
    try {
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realPlace */ .oD)(root, place) !== null;
    }
    catch {
        return false;
    }
}


/***/ })

};
