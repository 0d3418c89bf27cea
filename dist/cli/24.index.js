export const id = 24;
export const ids = [24,529];
export const modules = {

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


/***/ })

};
