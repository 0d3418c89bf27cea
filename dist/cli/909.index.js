export const id = 909;
export const ids = [909];
export const modules = {

/***/ 1909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rdjson: () => (/* binding */ rdjson)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1294);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6231);


const SEVERITY = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };
function rdjson({ files }) {
    const diagnostics = files.flatMap((file) => file.findings.filter(({ state }) => state === 'new').map((finding) => diagnostic(file, finding)));
    const source = { name: 'stagewright', url: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .HOMEPAGE */ .p };
    return `${JSON.stringify({ source, diagnostics }, null, 2)}\n`;
}
function diagnostic(file, finding) {
    const { rule, url, severity, message, help, range, related } = finding;
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
    };
}
function bytes(file, { start, end }) {
    return { start: position(file, start), end: position(file, end) };
}
function position({ source }, { line, column }) {
    const from = source.lineStarts[line - 1] ?? 0;
    return { line, column: Buffer.byteLength(source.text.slice(from, from + column - 1)) + 1 };
}


/***/ })

};
