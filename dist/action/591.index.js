export const id = 591;
export const ids = [591,584];
export const modules = {

/***/ 3591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isProof: () => (/* binding */ isProof),
/* harmony export */   parseProof: () => (/* binding */ parseProof)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2997);
/* harmony import */ var _report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(584);



const count = zod__WEBPACK_IMPORTED_MODULE_1__.number().min(0);
const answer = zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.int(), zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['open', 'none'])]);
const seen = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    built: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
    failure: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ line: zod__WEBPACK_IMPORTED_MODULE_1__.int().nullable(), quote: zod__WEBPACK_IMPORTED_MODULE_1__.string(), message: zod__WEBPACK_IMPORTED_MODULE_1__.string(), tail: zod__WEBPACK_IMPORTED_MODULE_1__.string() })
        .nullable(),
    coldSeconds: count.nullable(),
    warmSeconds: count.nullable(),
    touched: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    dependencyLayer: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['holds', 'rebuilt', 'none', 'unknown']),
    bytes: count.nullable(),
    layers: count.nullable(),
    uid: count.nullable(),
    running: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().nullable(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__.int().nullable(),
    ports: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ port: zod__WEBPACK_IMPORTED_MODULE_1__.int(), answer })),
    health: zod__WEBPACK_IMPORTED_MODULE_1__.int().nullable(),
    stopSeconds: count.nullable(),
    toolchains: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
    caches: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
    secrets: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
});
const attempt = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    level: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['proven', 'failed', 'flaky', 'unavailable']),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        check: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](_verify_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .ui),
        status: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['pass', 'fail', 'shortfall', 'note', 'not-applicable']),
        message: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    })),
    seen: seen.nullable(),
});
const proof = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
    path: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        .regex(/^[0-9a-f]{40,64}$/)
        .nullable(),
    engine: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['docker', 'buildah']), version: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['proven', 'failed', 'baseline-fails', 'flaky', 'unavailable']),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    settings: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        path: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        smoke: zod__WEBPACK_IMPORTED_MODULE_1__.boolean(),
        buildArgs: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
        secrets: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
        env: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()).default([]),
    }),
    original: seen,
    attempts: zod__WEBPACK_IMPORTED_MODULE_1__.array(attempt),
    untried: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()),
    checklist: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        item: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['smaller-by-half', 'build-cache']),
        status: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](['pass', 'fail', 'not-applicable', 'unknown']),
        detail: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    })),
    proposal: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        level: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        dockerfile: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        dockerignore: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_1__.string(), text: zod__WEBPACK_IMPORTED_MODULE_1__.string() }).nullable(),
    })
        .nullable(),
});
function isProof(value) {
    return typeof value === 'object' && value !== null && 'verdict' in value;
}
function parseProof(value) {
    const { data, error } = proof.safeParse(value);
    if (data)
        return data;
    const [issue] = error.issues;
    const place = issue?.path.map(String).join('.').slice(0, 100) || 'the result';
    throw new _report_error_js__WEBPACK_IMPORTED_MODULE_2__.ReportError(`${place} is not as \`verify --format json\` writes it (${issue?.code ?? 'invalid'})`);
}


/***/ }),

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ReportError: () => (/* binding */ ReportError)
/* harmony export */ });
class ReportError extends Error {
    name = 'ReportError';
}


/***/ })

};
