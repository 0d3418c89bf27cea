export const id = 736;
export const ids = [736,35];
export const modules = {

/***/ 1736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgementOf: () => (/* binding */ judgementOf),
  parseReport: () => (/* binding */ parseReport)
});

// EXTERNAL MODULE: ./lib/src/syntax/source.js
var source = __webpack_require__(2424);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(4625);
// EXTERNAL MODULE: ./lib/src/report/diff.js + 3 modules
var report_diff = __webpack_require__(2908);
// EXTERNAL MODULE: ./lib/src/report/report-error.js
var report_error = __webpack_require__(35);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(4962);
// EXTERNAL MODULE: ./lib/src/lint/rule.js
var rule = __webpack_require__(4909);
// EXTERNAL MODULE: ./lib/src/propose/proposal.js
var proposal = __webpack_require__(8932);
;// CONCATENATED MODULE: ./lib/src/report/report-schema.js



const position = schemas.strictObject({ line: schemas.int().min(1), column: schemas.int().min(1) });
const range = schemas.strictObject({ start: position, end: position })
    .describe('1-based; columns count UTF-16 units; `end` is exclusive');
const severity = schemas["enum"](['error', 'warning', 'info']);
const finding = schemas.strictObject({
    rule: schemas.string(),
    category: schemas["enum"](rule/* CATEGORIES */.R),
    severity,
    message: schemas.string(),
    help: schemas.string(),
    url: schemas.string(),
    stage: schemas.string().nullable(),
    range,
    related: schemas.array(schemas.strictObject({ range, label: schemas.string() })),
    state: schemas["enum"](['new', 'known', 'ignored']),
    fingerprint: schemas.string().describe('survives moved lines and bumped versions'),
    fix: schemas.strictObject({
        safety: schemas["enum"](['safe', 'review'])
            .describe('`safe`: BuildKit does the same build afterwards; `review`: somebody should look'),
        title: schemas.string(),
        edits: schemas.array(schemas.strictObject({ path: schemas.string(), range, text: schemas.string() }))
            .min(1)
            .describe('new text for ranges of the file as it was read; all of them or none'),
    })
        .nullable(),
});
const rewrite = schemas.strictObject({
    kind: schemas.literal('rewrite'),
    level: schemas["enum"](proposal/* LEVELS */.A),
    dockerfile: schemas.string(),
    dockerignore: schemas.string().nullable(),
    diff: schemas.string().describe('unified; applies with `git apply` at the repository root'),
    stages: schemas.array(schemas.strictObject({
        name: schemas.string(),
        base: schemas.string(),
        purpose: schemas.string(),
        shipped: schemas.boolean(),
        sizeMb: schemas.number().nullable(),
    })),
    steps: schemas.array(schemas.strictObject({ title: schemas.string(), reason: schemas.string(), rules: schemas.array(schemas.string()) })),
    shortfalls: schemas.array(schemas.strictObject({ goal: schemas.string(), because: schemas.string() })),
    smaller: schemas.array(schemas.strictObject({ level: schemas["enum"](proposal/* LEVELS */.A), because: schemas.string() })),
    confirm: schemas.array(schemas.string()),
    contents: schemas.array(schemas.string()),
    commands: schemas.array(schemas.string()),
    troubleshooting: schemas.array(schemas.strictObject({ symptom: schemas.string(), cause: schemas.string(), do: schemas.string() })),
    size: schemas.strictObject({ beforeMb: schemas.number(), afterMb: schemas.number(), basis: schemas["enum"](['base images', 'measured']) })
        .nullable(),
    verified: schemas.looseObject({ verdict: schemas.string(), engine: schemas.string() }).nullable(),
});
const report_schema_proposal = schemas.discriminatedUnion('kind', [
    rewrite,
    schemas.strictObject({ kind: schemas.literal('keep'), reason: schemas.string() }),
    schemas.strictObject({
        kind: schemas.literal('decline'),
        code: schemas["enum"](proposal/* DECLINE_CODES */.w),
        reason: schemas.string(),
        line: schemas.int().min(1).nullable(),
        question: schemas.string().nullable(),
    }),
]);
const file = schemas.strictObject({
    path: schemas.string().describe('relative to the repository, with `/`'),
    kind: schemas["enum"](['app', 'job', 'base', 'ci', 'dev', 'test', 'unknown']),
    kindReason: schemas.string(),
    context: schemas.string().nullable(),
    contextSource: schemas.string(),
    targets: schemas.array(schemas.string()).describe('the shipped stages'),
    stages: schemas.array(schemas.strictObject({
        index: schemas.int().min(0),
        name: schemas.string().nullable(),
        base: schemas.string(),
        line: schemas.int().min(1),
        shipped: schemas.boolean(),
        reachable: schemas.boolean(),
        dependsOn: schemas.array(schemas.int().min(0)),
    })),
    findings: schemas.array(finding),
    checklist: schemas.array(schemas.strictObject({
        item: schemas.string(),
        source: schemas.array(schemas.string()),
        status: schemas["enum"](['pass', 'fail', 'not-applicable', 'unknown']),
        detail: schemas.string(),
    })),
    proposal: report_schema_proposal.nullable(),
    bugs: schemas.array(schemas.strictObject({ where: schemas.string(), message: schemas.string() }))
        .default([])
        .describe('what broke in Stagewright itself; the rest of the review stands'),
});
const reportSchema = schemas.strictObject({
    version: schemas.literal(1),
    tool: schemas.strictObject({ name: schemas.literal('stagewright'), version: schemas.string() }),
    commit: schemas.string()
        .regex(/^[0-9a-f]{40,64}$/)
        .nullable()
        .describe('the commit that was reviewed; null for a work tree'),
    shard: schemas.strictObject({ index: schemas.int().min(1), total: schemas.int().min(1) })
        .nullable()
        .default(null)
        .describe('the part of the Dockerfiles that this report is about; null for all'),
    files: schemas.array(file),
    summary: schemas.strictObject({
        files: schemas.int().min(0),
        error: schemas.int().min(0),
        warning: schemas.int().min(0),
        info: schemas.int().min(0),
        failed: schemas.boolean(),
        reason: schemas.string(),
        incomplete: schemas.string().optional().describe('why the review is not complete'),
    }),
});

;// CONCATENATED MODULE: ./lib/src/report/from-report.js





function parseReport(value) {
    const { data, error } = reportSchema.safeParse(value);
    if (data)
        return data;
    const [issue] = error.issues;
    const place = issue?.path.map(String).join('.').slice(0, 100) || 'the report';
    throw new report_error.ReportError(`${place} is not as schema/report.schema.json has it (${issue?.code ?? 'invalid'})`);
}
function judgementOf({ files, summary }) {
    const { files: _, ...verdict } = summary;
    return { files: files.map(judgedReview), verdict };
}
function judgedReview(file) {
    return {
        ...file,
        source: (0,source/* createSource */.gV)(''),
        findings: file.findings.map(judgedFinding),
        proposal: file.proposal && proposalOf(file.path, file.proposal),
        unreadable: null,
    };
}
function judgedFinding(finding) {
    const page = `${version/* HOMEPAGE */.p}/blob/main/rules/`;
    const own = finding.url.startsWith(page) && /^[\w-]+\/README\.md$/.test(finding.url.slice(page.length));
    return { ...finding, url: own ? finding.url : '', ignored: finding.state === 'ignored' ? '' : null };
}
function proposalOf(path, report) {
    if (report.kind !== 'rewrite')
        return report;
    const { diff, verified: _, dockerignore, ...rest } = report;
    const slash = path.lastIndexOf('/') + 1;
    const proposal = {
        ...rest,
        dockerignore: dockerignore === null
            ? null
            : {
                path: ignorePathIn(diff) ?? `${path.slice(0, slash)}.dockerignore`,
                text: dockerignore,
                before: null,
            },
    };
    (0,report_diff/* adoptPatches */.Pd)(proposal, diff);
    return proposal;
}
function ignorePathIn(diff) {
    const places = [...diff.matchAll(/^\+\+\+ b\/(.+)$/gm)].map(([, path]) => path ?? '');
    return places.find((path) => path.endsWith('.dockerignore')) ?? null;
}


/***/ }),

/***/ 35:
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
