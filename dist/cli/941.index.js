export const id = 941;
export const ids = [941];
export const modules = {

/***/ 8941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proposalCandidates: () => (/* binding */ proposalCandidates),
/* harmony export */   propose: () => (/* binding */ propose)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2789);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5859);
/* harmony import */ var _gate_judge_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9743);
/* harmony import */ var _io_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1927);
/* harmony import */ var _io_review_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8531);
/* harmony import */ var _io_usage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(371);
/* harmony import */ var _report_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(142);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6231);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1294);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3363);
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
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .readArguments */ .l)(args, OPTIONS);
    if (values.help) {
        terminal.stdout((await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 2600))).HELP);
        return _terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .d.ok;
    }
    const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .y)('--format', values.format, FORMATS);
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
    return async (path) => {
        const { proposal } = (await reviewOne(path, {}, terminal)).review;
        return proposal?.kind === 'rewrite' ? [proposal] : [];
    };
}
async function reviewOne(path, values, terminal) {
    const [selection] = await (0,_io_repository_js__WEBPACK_IMPORTED_MODULE_4__.select)(terminal.cwd, [path], async () => _config_config_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_CONFIG */ .P);
    if (selection?.paths.length !== 1)
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`propose takes one Dockerfile, and ${path} is not one`);
    const inside = (named) => named === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(selection.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, named)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const { reviews } = await (0,_io_review_js__WEBPACK_IMPORTED_MODULE_5__/* .reviewRepository */ .t)(selection.source, selection.paths, {
        rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a,
        propose: true,
        context: inside(values.context),
        target: values.target ?? null,
        config: inside(values.config),
    });
    const [review] = reviews;
    if (!review)
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`${path} is not a Dockerfile: its first instruction is neither FROM nor ARG`);
    if (review.unreadable !== null)
        throw new _io_usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`${path} cannot be read: ${review.unreadable}`);
    return { review, selection };
}
async function render(review, proposal, format) {
    if (format === 'json') {
        const judgement = (0,_gate_judge_js__WEBPACK_IMPORTED_MODULE_11__/* .judge */ .S)([review], new Set(), { gate: 'new', failOn: 'never' });
        const { toReport } = await __webpack_require__.e(/* import() */ 76).then(__webpack_require__.bind(__webpack_require__, 9695));
        return `${JSON.stringify(toReport(judgement, _version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x).files[0]?.proposal ?? null, null, 2)}\n`;
    }
    if (format === 'markdown')
        return (await __webpack_require__.e(/* import() */ 813).then(__webpack_require__.bind(__webpack_require__, 5813))).proposalMarkdown(review, proposal);
    if (proposal.kind !== 'rewrite')
        return '';
    return format === 'diff' ? (0,_report_diff_js__WEBPACK_IMPORTED_MODULE_6__/* .proposalDiff */ .kJ)(review, proposal) : proposal.dockerfile;
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), text);
        terminal.stderr(`wrote ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_10__/* .visibleLine */ .P)(path)}\n`);
    }
}


/***/ }),

/***/ 142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZP: () => (/* binding */ proposalPatches),
/* harmony export */   kJ: () => (/* binding */ proposalDiff)
/* harmony export */ });
/* unused harmony exports gitPatch, hunksOf, adoptPatches, changedLines, lineCount */
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
    const options = { context: 3, maxEditLength: MAX_EDITS };
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', before, after, '', '', options)?.hunks ?? [replacement(before, after)];
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
