export const id = 941;
export const ids = [941];
export const modules = {

/***/ 8941:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proposalCandidates: () => (/* binding */ proposalCandidates),
/* harmony export */   propose: () => (/* binding */ propose)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5859);
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9743);
/* harmony import */ var _io_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1927);
/* harmony import */ var _io_review_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4235);
/* harmony import */ var _io_usage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(371);
/* harmony import */ var _io_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6776);
/* harmony import */ var _report_diff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(142);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6231);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1294);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3363);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2370);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9567);













const FORMATS = ['dockerfile', 'diff', 'markdown', 'json'];
const OPTIONS = {
    format: { type: 'string', default: 'dockerfile' },
    config: { type: 'string' },
    context: { type: 'string' },
    target: { type: 'string' },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
};
async function propose(args, terminal) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .readArguments */ .l)(args, OPTIONS);
    if (values.help) {
        terminal.stdout((await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 2600))).helpFor('propose'));
        return _terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .d.ok;
    }
    const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .y)('--format', values.format, FORMATS);
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0)
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e('propose takes one Dockerfile');
    const { review, selection } = await reviewOne(path, values, terminal);
    const { proposal } = review;
    for (const bug of review.bugs)
        terminal.stderr(`stagewright: bug in ${bug.where}: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_10__/* .visibleLine */ .P)(bug.message)}\n`);
    if (!proposal)
        return _terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .d.bug;
    terminal.stdout(await render(review, proposal, format));
    terminal.stderr(reasons(proposal));
    if (values.write && proposal.kind === 'rewrite')
        write(selection.root, review, proposal, terminal);
    return values.check && proposal.kind === 'rewrite' ? _terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .d.findings : _terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .d.ok;
}
function proposalCandidates(terminal) {
    return async (path, context) => {
        const { review, selection, request } = await reviewOne(path, { context: context ?? undefined }, terminal);
        const { proposal } = review;
        return {
            context: review.context === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(selection.root, review.context),
            candidates: proposal?.kind === 'rewrite' ? await (0,_io_review_js__WEBPACK_IMPORTED_MODULE_3__/* .proposeAll */ .k)(selection.source, review.path, request) : [],
            because: proposal === null || proposal.kind === 'rewrite' ? null : proposal.reason,
        };
    };
}
async function reviewOne(path, values, terminal) {
    const [selection] = await (0,_io_repository_js__WEBPACK_IMPORTED_MODULE_2__.select)(terminal.cwd, [path], async () => _config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIG */ .P);
    if (selection?.paths.length !== 1)
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`propose takes one Dockerfile, and ${path} is not one`);
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_7__/* .requestFor */ .p)(selection.root, values, true, terminal);
    const { reviews, notes } = await (0,_io_review_js__WEBPACK_IMPORTED_MODULE_3__/* .reviewRepository */ .t)(selection.source, selection.paths, request);
    const [review] = reviews;
    if (!review)
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(notes.at(-1) ?? `${path} is not a Dockerfile`);
    if (review.unreadable !== null)
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`${path} cannot be read: ${review.unreadable}`);
    return { review, selection, request };
}
async function render(review, proposal, format) {
    if (format === 'json') {
        const judgement = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_11__/* .judge */ .S4)([review], new Set(), { gate: 'new', failOn: 'never' });
        const { toReport } = await __webpack_require__.e(/* import() */ 76).then(__webpack_require__.bind(__webpack_require__, 9695));
        return `${JSON.stringify(toReport(judgement, _version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x).files[0]?.proposal ?? null, null, 2)}\n`;
    }
    if (format === 'markdown')
        return (await __webpack_require__.e(/* import() */ 813).then(__webpack_require__.bind(__webpack_require__, 5813))).proposalMarkdown(review, proposal);
    if (proposal.kind !== 'rewrite')
        return '';
    return format === 'diff' ? (0,_report_diff_js__WEBPACK_IMPORTED_MODULE_5__/* .proposalDiff */ .kJ)(review, proposal) : proposal.dockerfile;
}
function reasons(proposal) {
    const lines = [...reasonLines(proposal)];
    return lines.length === 0 ? '' : `${lines.map(_report_visible_js__WEBPACK_IMPORTED_MODULE_10__/* .visibleLine */ .P).join('\n')}\n`;
}
function* reasonLines(proposal) {
    if (proposal.kind === 'keep')
        yield `keep: ${proposal.reason}`;
    if (proposal.kind === 'decline') {
        yield `declined (${proposal.code})${proposal.line === null ? '' : ` at line ${proposal.line}`}: ${proposal.reason}`;
        if (proposal.question)
            yield proposal.question;
    }
    if (proposal.kind !== 'rewrite')
        return;
    for (const { title, reason } of proposal.steps)
        yield `${title}: ${reason}`;
    for (const { goal, because } of proposal.shortfalls)
        yield `falls short of ${goal}: ${because}`;
    for (const text of proposal.confirm)
        yield `please confirm: ${text}`;
}
function write(root, review, proposal, terminal) {
    const files = [
        { path: review.path, text: proposal.dockerfile },
        ...(proposal.dockerignore ? [proposal.dockerignore] : []),
    ];
    for (const { path, text } of files) {
        (0,_io_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x3)(root, path, text);
        terminal.stderr(`wrote ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_10__/* .visibleLine */ .P)(path)}\n`);
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


/***/ })

};
