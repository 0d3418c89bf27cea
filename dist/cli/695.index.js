export const id = 695;
export const ids = [695,76];
export const modules = {

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


/***/ })

};
