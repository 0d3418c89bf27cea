export const id = 419;
export const ids = [419];
export const modules = {

/***/ 1419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ReportError: () => (/* binding */ ReportError),
  judgementOf: () => (/* binding */ judgementOf),
  parseReport: () => (/* binding */ parseReport)
});

// EXTERNAL MODULE: ./lib/src/syntax/source.js
var source = __webpack_require__(4263);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
// EXTERNAL MODULE: ./lib/src/report/diff.js + 3 modules
var report_diff = __webpack_require__(1432);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
;// CONCATENATED MODULE: ./lib/src/lint/rule.js
const CATEGORIES = [
    'architecture',
    'security',
    'optimization',
    'testing',
    'developer-experience',
    'correctness',
];

;// CONCATENATED MODULE: ./lib/src/propose/proposal.js
const LEVELS = ['artifact', 'allow-list', 'workdir', 'same-base'];
const DECLINE_CODES = [
    'syntax',
    'unknown-base',
    'unsupported-stack',
    'unsupported-package-manager',
    'multi-stage',
    'context-unknown',
    'manifest-unavailable',
    'no-manifest',
    'no-lockfile',
    'unsupported-layout',
    'monorepo',
    'dev-runner',
    'system-libraries',
    'no-workdir',
    'dynamic-start',
    'start-not-found',
    'unknown-command',
    'platform-or-shell',
    'nothing-safe',
];

;// CONCATENATED MODULE: ./lib/src/report/report-schema.js



const position = schemas.strictObject({ line: schemas.int().min(1), column: schemas.int().min(1) });
const range = schemas.strictObject({ start: position, end: position })
    .describe('1-based; columns count UTF-16 units; `end` is exclusive');
const severity = schemas["enum"](['error', 'warning', 'info']);
const finding = schemas.strictObject({
    rule: schemas.string(),
    category: schemas["enum"](CATEGORIES),
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
        safety: schemas["enum"](['safe', 'review']),
        title: schemas.string(),
        edits: schemas.array(schemas.strictObject({ path: schemas.string(), range, text: schemas.string() })),
    })
        .nullable(),
});
const rewrite = schemas.strictObject({
    kind: schemas.literal('rewrite'),
    level: schemas["enum"](LEVELS),
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
    smaller: schemas.array(schemas.strictObject({ level: schemas["enum"](LEVELS), because: schemas.string() })),
    confirm: schemas.array(schemas.string()),
    contents: schemas.array(schemas.string()),
    commands: schemas.array(schemas.string()),
    troubleshooting: schemas.array(schemas.strictObject({ symptom: schemas.string(), cause: schemas.string(), do: schemas.string() })),
    size: schemas.strictObject({ beforeMb: schemas.number(), afterMb: schemas.number(), basis: schemas["enum"](['base images', 'measured']) })
        .nullable(),
    verified: schemas.looseObject({ verdict: schemas.string(), engine: schemas.string() }).nullable(),
});
const proposal = schemas.discriminatedUnion('kind', [
    rewrite,
    schemas.strictObject({ kind: schemas.literal('keep'), reason: schemas.string() }),
    schemas.strictObject({
        kind: schemas.literal('decline'),
        code: schemas["enum"](DECLINE_CODES),
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
    proposal: proposal.nullable(),
});
const reportSchema = schemas.strictObject({
    version: schemas.literal(1),
    tool: schemas.strictObject({ name: schemas.literal('stagewright'), version: schemas.string() }),
    commit: schemas.string()
        .regex(/^[0-9a-f]{40,64}$/)
        .nullable()
        .describe('the commit that was reviewed; null for a work tree'),
    files: schemas.array(file),
    summary: schemas.strictObject({
        files: schemas.int().min(0),
        error: schemas.int().min(0),
        warning: schemas.int().min(0),
        info: schemas.int().min(0),
        failed: schemas.boolean(),
        reason: schemas.string(),
    }),
});

;// CONCATENATED MODULE: ./lib/src/report/from-report.js




class ReportError extends Error {
    name = 'ReportError';
}
function parseReport(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new ReportError('it is not JSON');
    }
    const { data, error } = reportSchema.safeParse(value);
    if (data)
        return data;
    const [issue] = error.issues;
    const place = issue?.path.map(String).join('.').slice(0, 100) || 'the report';
    throw new ReportError(`${place} is not as schema/report.schema.json has it (${issue?.code ?? 'invalid'})`);
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
        bugs: [],
    };
}
function judgedFinding({ fix: _, ...finding }) {
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


/***/ })

};
