export const id = 807;
export const ids = [807];
export const modules = {

/***/ 3797:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claim),
/* harmony export */   o: () => (/* binding */ thousands)
/* harmony export */ });
function claim({ level, stages, size }) {
    const shape = level === 'same-base' ? 'a repair on the same base' : `${stages.length} stages`;
    if (!size)
        return shape;
    const basis = size.basis === 'measured' ? 'image, measured' : 'base image';
    return `${shape}, ${basis} ${thousands(size.beforeMb)} → ${thousands(size.afterMb)} MB`;
}
function thousands(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 2807:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pretty: () => (/* binding */ pretty)
});

// EXTERNAL MODULE: ./lib/src/syntax/source.js
var source = __webpack_require__(4263);
// EXTERNAL MODULE: ./lib/src/report/claim.js
var claim = __webpack_require__(3797);
;// CONCATENATED MODULE: ./lib/src/report/fixable.js
function fixable(files) {
    const fixes = files.flatMap(({ findings }) => findings.flatMap(({ fix, state }) => (fix && state !== 'ignored' ? fix.safety : [])));
    const safe = fixes.filter((safety) => safety === 'safe').length;
    const others = fixes.length - safe;
    const more = others === 0
        ? ''
        : safe === 0
            ? `${others} fixable with stagewright fix --unsafe`
            : `${others} more with --unsafe`;
    return [safe === 0 ? '' : `${safe} fixable with stagewright fix`, more]
        .filter((part) => part !== '')
        .join(', ');
}

// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(6231);
;// CONCATENATED MODULE: ./lib/src/report/wrap.js
const PIECE = /(?:[^\s`]|`[^`]*`|`)+/g;
function wrapText(text, used, indent, columns) {
    if (columns === null)
        return text;
    const pieces = (text.match(PIECE) ?? []).map((shown) => ({ shown, width: shown.length }));
    return wrapPieces(pieces, ' ', used, indent, columns);
}
function wrapPieces(pieces, gap, used, indent, columns) {
    let out = '';
    let at = used;
    let fresh = true;
    for (const { shown, width } of pieces) {
        const needed = (fresh ? 0 : gap.length) + width;
        if (columns !== null && !fresh && at + needed > columns) {
            out += `\n${' '.repeat(indent)}${shown}`;
            at = indent + width;
        }
        else {
            out += fresh ? shown : gap + shown;
            at += needed;
        }
        fresh = false;
    }
    return out;
}

;// CONCATENATED MODULE: ./lib/src/report/pretty.js





function pretty({ files, verdict }, options) {
    const single = files.length === 1;
    const blocks = files.map((file) => fileBlock(file, single, options)).filter((block) => block !== '');
    const { palette } = options;
    const total = `${files.length} ${files.length === 1 ? 'Dockerfile' : 'Dockerfiles'}`;
    const last = verdict.failed
        ? `${palette.red(palette.bold('✗ failed'))}: ${(0,visible/* visibleLine */.P)(verdict.reason)} in ${total}`
        : `${palette.green(palette.bold('✓ passed'))}: ${(0,visible/* visibleLine */.P)(verdict.reason)} in ${total}`;
    const mended = fixable(files);
    return `${[...blocks, mended === '' ? last : `${palette.dim(mended)}\n${last}`].join('\n\n')}\n`;
}
function fileBlock(file, single, options) {
    const { palette, quiet, columns } = options;
    const fresh = file.findings.filter(({ state }) => state === 'new');
    if (quiet && fresh.length === 0)
        return '';
    const parts = [heading(file, options), ...fresh.map((finding) => findingBlock(file, finding, options))];
    const ignored = file.findings.filter(({ state }) => state === 'ignored').length;
    if (ignored > 0)
        parts.push(palette.dim(`  ${ignored} ignored by comments in the file`));
    if (!quiet)
        parts.push(knownLine(file, palette));
    for (const bug of file.bugs)
        parts.push(`  ${palette.red('bug')} in ${(0,visible/* visibleLine */.P)(bug.where)}: ${(0,visible/* visibleLine */.P)(bug.message)}`);
    if (!quiet) {
        parts.push(checklistLine(file.checklist, palette, columns));
        if (file.proposal)
            parts.push(proposalBlock(file, file.proposal, single, options));
    }
    return parts.filter((part) => part !== '').join('\n\n');
}
function heading(file, { palette, show, columns }) {
    const context = file.context === null ? 'context unknown' : `context ${file.context || '.'}`;
    const from = ['inferred', 'default', 'unknown'].includes(file.contextSource)
        ? ''
        : ` (${file.contextSource})`;
    const path = (0,visible/* visibleLine */.P)(show(file));
    const about = (0,visible/* visibleLine */.P)(`${file.kind}: ${file.kindReason} · ${context}${from}`);
    return `${palette.bold(path)}  ${palette.dim(wrapText(about, path.length + 2, 2, columns))}`;
}
function knownLine({ findings }, palette) {
    const known = findings.filter(({ state }) => state === 'known');
    if (known.length === 0)
        return '';
    const places = known.map(({ rule, range }) => `${rule} (line ${range.start.line})`);
    return palette.dim((0,visible/* visibleLine */.P)(`  Known before: ${places.join(', ')}`));
}
const MARKS = { error: 'red', warning: 'yellow', info: 'blue' };
const INDENT = 8;
const LONGEST = 160;
function findingBlock(file, finding, { palette, columns }) {
    const colour = palette[MARKS[finding.severity]];
    const { start, end } = finding.range;
    const { severity } = finding;
    const rule = (0,visible/* visibleLine */.P)(finding.rule);
    const number = String(start.line).padStart(4);
    const message = wrapText((0,visible/* visibleLine */.P)(finding.message), number.length + severity.length + rule.length + 7, INDENT, columns);
    const lines = [`  ${palette.dim(number)}  ${colour(severity)} ${palette.bold(rule)}  ${message}`];
    const code = (0,source/* lineText */.oZ)(file.source, start.line).slice(0, columns === null ? LONGEST : Math.max(columns - INDENT - 2, INDENT));
    if (code.trim() !== '') {
        const until = end.line === start.line ? Math.min(end.column, code.length + 1) : code.length + 1;
        const width = Math.max(1, until - start.column);
        lines.push(`        ${palette.dim('│')} ${(0,visible/* visibleLine */.P)(code)}`);
        if (start.column <= code.length) {
            lines.push(`        ${palette.dim('│')} ${' '.repeat(start.column - 1)}${colour('^'.repeat(width))}`);
        }
    }
    for (const { range, label } of finding.related) {
        lines.push(`        ${palette.dim(`line ${range.start.line}: ${(0,visible/* visibleLine */.P)(label)}`)}`);
    }
    if (finding.help) {
        const help = wrapText((0,visible/* visibleLine */.P)(finding.help), INDENT + 2, INDENT + 2, columns);
        lines.push(`        ${palette.green('→')} ${help}`);
    }
    return lines.join('\n');
}
const STATUS = { pass: '✓', fail: '✗', 'not-applicable': '–' };
const ORDER = ['fail', 'pass', 'not-applicable'];
function checklistLine(checklist, palette, columns) {
    const colour = { pass: palette.green, fail: palette.red, 'not-applicable': palette.dim };
    const items = ORDER.flatMap((status) => checklist
        .filter((one) => one.status === status)
        .map(({ item }) => {
        const text = `${STATUS[status]} ${(0,visible/* visibleLine */.P)(item)}`;
        return { shown: colour[status](text), width: text.length };
    }));
    return items.length === 0
        ? ''
        : `  ${palette.bold('Checklist')}  ${wrapPieces(items, '  ', HANGING, HANGING, columns)}`;
}
const HANGING = 13;
function proposalBlock(file, proposal, single, options) {
    const { palette, show, columns } = options;
    const behind = (text) => wrapText((0,visible/* visibleLine */.P)(text), HANGING, HANGING, columns);
    if (proposal.kind === 'keep')
        return `  ${palette.bold('Proposal')}   ${behind(`keep it: ${proposal.reason}`)}`;
    if (proposal.kind === 'decline') {
        const at = proposal.line === null ? '' : `line ${proposal.line}: `;
        const question = proposal.question ? `\n             ${behind(proposal.question)}` : '';
        return `  ${palette.bold('Proposal')}   ${behind(`none (${proposal.code}): ${at}${proposal.reason}`)}${question}`;
    }
    const head = `  ${palette.bold('Proposal')}   ${(0,claim/* claim */.B)(proposal)}`;
    const command = `stagewright propose ${(0,visible/* visibleLine */.P)(show(file))} --write`;
    return single
        ? `${head}\n\n${fullProposal(proposal, options)}\n\n  ${palette.dim('Apply:')} ${command}`
        : `${head}: ${command}`;
}
function fullProposal(proposal, { palette, columns }) {
    const indent = (text) => (0,visible/* visible */.R)(text.replace(/\r\n/g, '\n'))
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`.trimEnd())
        .join('\n');
    const parts = [indent(proposal.dockerfile)];
    if (proposal.dockerignore) {
        parts.push(`  ${palette.bold((0,visible/* visibleLine */.P)(proposal.dockerignore.path))}`, indent(proposal.dockerignore.text));
    }
    const list = (title, items) => {
        if (items.length === 0)
            return;
        parts.push([
            `  ${palette.bold(title)}`,
            ...items.map((item) => `    • ${wrapText((0,visible/* visibleLine */.P)(item), 6, 6, columns)}`),
        ].join('\n'));
    };
    list('Why', proposal.steps.map(({ title, reason }) => `${title}: ${reason}`));
    list('Falls short of', proposal.shortfalls.map(({ goal, because }) => `${goal}: ${because}`));
    list('Please confirm', proposal.confirm);
    return parts.join('\n\n');
}


/***/ })

};
