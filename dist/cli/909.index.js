export const id = 909;
export const ids = [909];
export const modules = {

/***/ 3:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yZ: () => (/* binding */ applyFixes),
  Ft: () => (/* binding */ asOneEdit),
  yt: () => (/* binding */ withoutConflicts)
});

;// CONCATENATED MODULE: ./lib/src/syntax/edit.js
function edit({ source: { text } }, edits) {
    const ordered = [...edits].sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
    const parts = [];
    let at = 0;
    for (const { span, text: replacement } of ordered) {
        if (span.start < at || span.end < span.start || span.end > text.length) {
            throw new RangeError(`edit of [${span.start}, ${span.end}) overlaps another or leaves the file`);
        }
        parts.push(text.slice(at, span.start), replacement);
        at = span.end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}

// EXTERNAL MODULE: ./lib/src/syntax/source.js
var syntax_source = __webpack_require__(4263);
;// CONCATENATED MODULE: ./lib/src/lint/apply-fixes.js


function editsOf(source, { edits }) {
    return edits.map(({ range, text }) => ({ span: (0,syntax_source/* spanOf */.ee)(source, range), text }));
}
function applyFixes(source, fixes) {
    return edit({ source }, fixes.flatMap((fix) => editsOf(source, fix)));
}
function asOneEdit(source, fix) {
    const spans = editsOf(source, fix).map(({ span }) => span);
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    const text = applyFixes(source, [fix]);
    return { span: { start, end }, text: text.slice(start, text.length - (source.text.length - end)) };
}
function withoutConflicts(source, fixes) {
    const taken = [];
    return fixes.filter((fix) => {
        const edits = editsOf(source, fix);
        if (edits.some((one) => taken.some((other) => touches(one, other))))
            return false;
        taken.push(...edits);
        return true;
    });
}
function touches({ span: a }, { span: b }) {
    return a.start <= b.end && b.start <= a.end;
}


/***/ }),

/***/ 1909:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rdjson: () => (/* binding */ rdjson)
/* harmony export */ });
/* harmony import */ var _lint_apply_fixes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3);
/* harmony import */ var _syntax_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4263);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1294);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6231);




const SEVERITY = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };
function rdjson({ files }) {
    const diagnostics = files.flatMap((file) => file.findings.filter(({ state }) => state === 'new').map((finding) => diagnostic(file, finding)));
    const source = { name: 'stagewright', url: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .HOMEPAGE */ .p };
    return `${JSON.stringify({ source, diagnostics }, null, 2)}\n`;
}
function diagnostic(file, finding) {
    const { rule, url, severity, message, help, range, related, fix } = finding;
    return {
        message: (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(help === '' ? message : `${message}\n${help}`),
        location: { path: file.path, range: bytes(file, range) },
        severity: SEVERITY[severity],
        code: { value: rule, ...(url === '' ? {} : { url }) },
        ...(related.length === 0
            ? {}
            : {
                relatedLocations: related.map(({ range, label }) => ({
                    message: (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(label),
                    location: { path: file.path, range: bytes(file, range) },
                })),
            }),
        ...(fix === null ? {} : { suggestions: [suggestion(file, fix)] }),
    };
}
function suggestion(file, fix) {
    const { span, text } = (0,_lint_apply_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .asOneEdit */ .Ft)(file.source, fix);
    return { range: bytes(file, (0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(file.source, span)), text };
}
function bytes(file, { start, end }) {
    return { start: position(file, start), end: position(file, end) };
}
function position({ source }, { line, column }) {
    const from = source.lineStarts[line - 1] ?? source.text.length;
    const before = source.text.slice(from, from + column - 1);
    return { line, column: Buffer.byteLength(before) + (column - 1 - before.length) + 1 };
}


/***/ })

};
