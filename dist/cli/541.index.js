export const id = 541;
export const ids = [541,695,76];
export const modules = {

/***/ 8541:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/io/usage-error.js
var usage_error = __webpack_require__(371);
// EXTERNAL MODULE: ./lib/src/syntax/source.js
var source = __webpack_require__(4263);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
// EXTERNAL MODULE: ./lib/src/report/diff.js
var report_diff = __webpack_require__(142);
;// CONCATENATED MODULE: ./lib/src/report/report-error.js
class ReportError extends Error {
    name = 'ReportError';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./lib/src/lint/rule.js
var rule = __webpack_require__(1518);
// EXTERNAL MODULE: ./lib/src/propose/proposal.js
var proposal = __webpack_require__(9489);
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

// EXTERNAL MODULE: ./lib/src/report/json.js
var json = __webpack_require__(9695);
// EXTERNAL MODULE: ./lib/src/gate/judge.js
var judge = __webpack_require__(9743);
// EXTERNAL MODULE: ./lib/src/report/most-shards.js
var most_shards = __webpack_require__(4282);
;// CONCATENATED MODULE: ./lib/src/report/merge.js



class MergeError extends Error {
    name = 'MergeError';
}
function mergeReports(reports, gate, version) {
    const commit = commitOf(reports);
    checkShards(reports);
    checkFiles(reports);
    const files = reports
        .flatMap(({ report }) => report.files)
        .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const whole = {
        version: 1,
        tool: { name: 'stagewright', version },
        commit,
        shard: null,
        files,
        summary: { files: 0, error: 0, warning: 0, info: 0, failed: false, reason: '' },
    };
    const verdict = (0,judge/* verdictOf */.Vj)(judgementOf(whole).files, gate);
    const [missing] = reports.flatMap(({ report }) => report.summary.incomplete ?? []);
    const settled = missing === undefined ? verdict : (0,judge/* incompleteVerdict */.qZ)(verdict, missing);
    return { ...whole, summary: { files: files.length, ...settled } };
}
function commitOf(reports) {
    const [first, ...others] = reports;
    if (!first)
        throw new MergeError('there is no report to merge');
    const other = others.find(({ report }) => report.commit !== first.report.commit);
    if (other)
        throw new MergeError(`${first.name} is about ${commitName(first.report.commit)} and ${other.name} about ${commitName(other.report.commit)}`);
    return first.report.commit;
}
function commitName(commit) {
    return commit === null ? 'a work tree' : `commit ${commit.slice(0, 7)}`;
}
function checkShards(reports) {
    const parts = reports.flatMap(({ name, report: { shard } }) => (shard ? [{ name, ...shard }] : []));
    const [first] = parts;
    if (!first)
        return;
    const { total } = first;
    const odd = parts.find((part) => part.total !== total);
    if (odd)
        throw new MergeError(`${first.name} is one of ${total} shards and ${odd.name} one of ${odd.total}`);
    if (total > most_shards/* MOST_SHARDS */.Y)
        throw new MergeError(`${first.name} is one of ${total} shards, and ${most_shards/* MOST_SHARDS */.Y} is the most there are`);
    const indexes = new Set(parts.map(({ index }) => index));
    const missing = Array.from({ length: total }, (_, at) => at + 1).filter((index) => !indexes.has(index));
    if (missing.length === 0)
        return;
    const which = missing.map((index) => `${index}/${total}`).join(', ');
    throw new MergeError(missing.length === 1
        ? `the report of shard ${which} is missing`
        : `the reports of the shards ${which} are missing`);
}
function checkFiles(reports) {
    const names = new Map();
    for (const { name, report } of reports) {
        for (const { path } of report.files) {
            const other = names.get(path);
            if (other !== undefined)
                throw new MergeError(`${path} is in ${other} and in ${name}: these are not the parts of one review`);
            names.set(path, name);
        }
    }
}

// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(6231);
// EXTERNAL MODULE: ./lib/src/cli/arguments.js
var cli_arguments = __webpack_require__(3363);
// EXTERNAL MODULE: ./lib/src/cli/output.js
var cli_output = __webpack_require__(3542);
// EXTERNAL MODULE: ./lib/src/cli/terminal.js
var cli_terminal = __webpack_require__(9567);
;// CONCATENATED MODULE: ./lib/src/cli/merge.js












const MAX_REPORT = 100_000_000;
async function merge(args, terminal) {
    const { values, positionals } = (0,cli_arguments/* readArguments */.l)(args, cli_output/* OUTPUT_OPTIONS */.zR);
    if (values.help) {
        terminal.stdout((await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 2600))).helpFor('merge'));
        return cli_terminal/* EXIT */.d.ok;
    }
    const output = (0,cli_output/* readOutput */.ov)(values);
    if (positionals.length === 0)
        throw new usage_error/* UsageError */.e('merge takes the JSON reports of the shards');
    const reports = positionals.map((path) => readReport(path, terminal));
    for (const { name, report } of reports) {
        if (report.tool.version !== version/* VERSION */.x)
            terminal.stderr(`stagewright: ${(0,visible/* visibleLine */.P)(`${name} was written by ${report.tool.version}`)}, and this is ${version/* VERSION */.x}\n`);
    }
    const whole = merged(reports, { gate: 'new', failOn: output.failOn });
    const judgement = judgementOf(whole);
    const text = await (0,cli_output/* render */.XX)(judgement, {
        ...output,
        terminal,
        notes: [],
        show: ({ path }) => path,
        json: async () => (0,json.printReport)(whole),
    });
    (0,cli_output/* emit */.Ic)(text, output.output, terminal);
    if (judgement.files.some(({ bugs }) => bugs.length > 0))
        return cli_terminal/* EXIT */.d.bug;
    return judgement.verdict.failed ? cli_terminal/* EXIT */.d.findings : cli_terminal/* EXIT */.d.ok;
}
function readReport(path, { cwd }) {
    const place = (0,external_node_path_.resolve)(cwd, path);
    const stat = (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false });
    if (!stat?.isFile())
        throw new usage_error/* UsageError */.e(`there is no file ${path}`);
    if (stat.size > MAX_REPORT)
        throw new usage_error/* UsageError */.e(`${path} is larger than ${MAX_REPORT / 1e6} MB`);
    try {
        return { name: path, report: parseReport(JSON.parse((0,external_node_fs_.readFileSync)(place, 'utf8'))) };
    }
    catch (error) {
        const because = error instanceof SyntaxError ? 'it is not JSON' : error.message;
        if (!(error instanceof ReportError || error instanceof SyntaxError))
            throw error;
        throw new usage_error/* UsageError */.e(`${path} is no JSON report of stagewright: ${because}`);
    }
}
function merged(reports, gate) {
    try {
        return mergeReports(reports, gate, version/* VERSION */.x);
    }
    catch (error) {
        throw error instanceof MergeError ? new usage_error/* UsageError */.e(error.message) : error;
    }
}


/***/ }),

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

/***/ 9489:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   w: () => (/* binding */ DECLINE_CODES)
/* harmony export */ });
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


/***/ }),

/***/ 142:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ adoptPatches),
/* harmony export */   ZP: () => (/* binding */ proposalPatches),
/* harmony export */   kJ: () => (/* binding */ proposalDiff),
/* harmony export */   ni: () => (/* binding */ gitPatch)
/* harmony export */ });
/* unused harmony exports shownLines, changedLines, lineCount */
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7291);

const MAX_EDITS = 4_000;
function gitPatch({ path, before, after }) {
    if (before === after)
        return '';
    const patch = {
        oldFileName: before === null ? '/dev/null' : `a/${path}`,
        newFileName: `b/${path}`,
        oldHeader: undefined,
        newHeader: undefined,
        isGit: true,
        isCreate: before === null,
        hunks: hunksOf(before ?? '', after),
    };
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .formatPatch */ .Gu)(patch);
}
function hunksOf(before, after) {
    return exactHunks(before, after) ?? [replacement(before, after)];
}
function exactHunks(before, after) {
    const options = { context: 3, maxEditLength: MAX_EDITS };
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', before, after, '', '', options)?.hunks ?? null;
}
const MAX_SHOWN_LINES = 20_000;
const MAX_SHOWN_CHARACTERS = 500_000;
function shownLines(before, after) {
    const hunks = before === null ? [replacement('', after)] : (exactHunks(before, after) ?? []);
    const lines = hunks.flatMap((hunk) => hunk.lines);
    const characters = lines.reduce((sum, line) => sum + line.length + 1, 0);
    if (lines.length > MAX_SHOWN_LINES || characters > MAX_SHOWN_CHARACTERS)
        return [];
    return hunks
        .filter(({ newLines }) => newLines > 0)
        .map(({ newStart, newLines }) => ({ first: newStart, last: newStart + newLines - 1 }));
}
function replacement(before, after) {
    const removed = patchLines('-', before);
    const added = patchLines('+', after);
    return {
        oldStart: 1,
        oldLines: removed.filter((line) => line.startsWith('-')).length,
        newStart: 1,
        newLines: added.filter((line) => line.startsWith('+')).length,
        lines: [...removed, ...added],
    };
}
function patchLines(sign, text) {
    if (text === '')
        return [];
    const lines = text.split('\n');
    const last = lines.pop();
    const signed = lines.map((line) => sign + line);
    return last === '' ? signed : [...signed, `${sign}${last ?? ''}`, '\\ No newline at end of file'];
}
function proposalDiff(file, proposal) {
    return proposalPatches(file, proposal).join('');
}
const patches = new WeakMap();
function proposalPatches(file, proposal) {
    const known = patches.get(proposal) ?? changesOf(file, proposal).map(gitPatch);
    patches.set(proposal, known);
    return known;
}
function adoptPatches(proposal, diff) {
    patches.set(proposal, diff.split(/^(?=diff --git )/m));
}
function changesOf({ path, source }, { dockerfile, dockerignore }) {
    const change = { path, before: source.text, after: dockerfile };
    if (!dockerignore)
        return [change];
    return [change, { path: dockerignore.path, before: dockerignore.before, after: dockerignore.text }];
}
function changedLines(before, after) {
    const total = lineCount(after);
    const parts = before === null ? undefined : diffLines(before, after, { maxEditLength: MAX_EDITS });
    if (!parts)
        return new Set(Array.from({ length: total }, (_, index) => index + 1));
    const changed = new Set();
    let line = 1;
    for (const part of parts) {
        if (part.removed)
            changed.add(Math.min(line, total));
        if (part.added)
            for (let at = line; at < line + part.count; at++)
                changed.add(at);
        if (!part.removed)
            line += part.count;
    }
    return changed;
}
function lineCount(text) {
    const lines = text.split('\n').length;
    return text.endsWith('\n') ? Math.max(1, lines - 1) : lines;
}


/***/ }),

/***/ 9695:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   printReport: () => (/* binding */ printReport),
/* harmony export */   toReport: () => (/* binding */ toReport)
/* harmony export */ });
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(142);

const WORK_TREE = { commit: null, shard: null };
function toReport({ files, verdict }, version, { commit, shard } = WORK_TREE) {
    return {
        version: 1,
        tool: { name: 'stagewright', version },
        commit,
        shard,
        files: files.map(fileReport),
        summary: { files: files.length, ...verdict },
    };
}
function json(judgement, version, subject = WORK_TREE) {
    return printReport(toReport(judgement, version, subject));
}
function printReport(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
function fileReport(file) {
    return {
        path: file.path,
        kind: file.kind,
        kindReason: file.kindReason,
        context: file.context,
        contextSource: file.contextSource,
        targets: [...file.targets],
        stages: file.stages.map((stage) => ({ ...stage, dependsOn: [...stage.dependsOn] })),
        findings: file.findings.map(({ ignored: _, ...finding }) => ({
            ...finding,
            related: [...finding.related],
            fix: finding.fix && { ...finding.fix, edits: [...finding.fix.edits] },
        })),
        checklist: file.checklist.map((item) => ({ ...item, source: [...item.source] })),
        proposal: proposalReport(file),
        bugs: [...file.bugs],
    };
}
function proposalReport(file) {
    const { proposal } = file;
    return proposal?.kind === 'rewrite' ? rewriteReport(file, proposal) : proposal && { ...proposal };
}
function rewriteReport(file, proposal) {
    return {
        ...proposal,
        dockerignore: proposal.dockerignore?.text ?? null,
        diff: (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .proposalDiff */ .kJ)(file, proposal),
        stages: [...proposal.stages],
        steps: proposal.steps.map((step) => ({ ...step, rules: [...step.rules] })),
        shortfalls: [...proposal.shortfalls],
        smaller: [...proposal.smaller],
        confirm: [...proposal.confirm],
        contents: [...proposal.contents],
        commands: [...proposal.commands],
        troubleshooting: [...proposal.troubleshooting],
        verified: null,
    };
}


/***/ }),

/***/ 4282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS)
/* harmony export */ });
const MOST_SHARDS = 256;


/***/ })

};
