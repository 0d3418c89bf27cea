export const id = 390;
export const ids = [390];
export const modules = {

/***/ 4390:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectPretty: () => (/* binding */ inspectPretty)
/* harmony export */ });
/* harmony import */ var _syntax_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4263);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1821);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6231);



const WIDTH = 72;
function inspectPretty(path, model, palette) {
    const { dockerfile, stages } = model;
    const counts = [count(stages.length, 'stage'), count(dockerfile.instructions.length, 'instruction')];
    if (dockerfile.escape !== '\\')
        counts.push(`escape ${dockerfile.escape}`);
    const parts = [`${palette.bold((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(path))}  ${palette.dim(counts.join(' · '))}`];
    const globals = model.globalArgs.map(({ name, value }) => (value === null ? name : `${name}=${value}`));
    if (globals.length > 0)
        parts.push(`  ${palette.dim('build arguments')}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(globals.join(' '))}`);
    for (const stage of stages)
        parts.push(stageBlock(model, stage, palette));
    if (model.problems.length > 0)
        parts.push(problemBlock(model, palette));
    return `${parts.join('\n\n')}\n`;
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? '' : 's'}`;
}
function stageBlock(model, stage, palette) {
    const { source } = model.dockerfile;
    const name = stage.name === null ? '' : ` ${stage.name}`;
    const platform = stage.platform === null ? '' : ` on ${stage.platform}`;
    const line = `line ${(0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(source, stage.from.span.start)}`;
    const lines = [
        `  ${palette.bold((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(`${stage.index}${name}`))}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(`FROM ${baseLabel(stage)}${platform}`)}  ${palette.dim(line)}`,
    ];
    for (const edge of stage.edges)
        if (edge.via !== 'FROM')
            lines.push(edgeLine(model, edge, palette));
    lines.push(...runLines(model, stage, palette), ...imageLines(stage.config, palette));
    return lines.join('\n');
}
function baseLabel(stage) {
    const { base } = stage;
    if (base.kind === 'stage')
        return `stage ${base.stage.index}${base.stage.name ? ` ${base.stage.name}` : ''}`;
    if (base.kind === 'invalid')
        return `${base.reference || 'nothing'} (no image)`;
    return (0,_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .F)(stage);
}
function edgeLine(model, edge, palette) {
    const line = `line ${(0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(model.dockerfile.source, edge.span.start)}`;
    return `     ${palette.dim('takes from')} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(sourceLabel(edge))}  ${palette.dim(`${edge.via}, ${line}`)}`;
}
function sourceLabel({ source }) {
    if (source.kind === 'stage')
        return `stage ${source.stage.index}${source.stage.name ? ` ${source.stage.name}` : ''}`;
    return source.kind === 'image'
        ? `image ${source.reference}`
        : `${source.reference} (neither stage nor image)`;
}
function runLines(model, stage, palette) {
    const runs = stage.instructions.filter((instruction) => instruction.keyword === 'RUN');
    const rows = runs.map((run) => {
        const state = stage.states[run.index - stage.from.index - 1];
        return { run, who: `${state?.user || 'root'} in ${state?.workdir ?? '/'}` };
    });
    const width = Math.min(Math.max(0, ...rows.map(({ who }) => who.length)), 40);
    return rows.map(({ run, who }) => {
        const line = `line ${(0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(model.dockerfile.source, run.span.start)}`;
        return `     ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(who).padEnd(width)}  ${commandText(run)}  ${palette.dim(line)}`;
    });
}
function commandText({ written, command }) {
    const whole = command.form === 'shell' ? command.script.text : command.words.map(({ text }) => quoted(text)).join(' ');
    const text = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(whole.replace(/\s+/g, ' ').trim());
    return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(written)} ${text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text}`;
}
function imageLines(config, palette) {
    const started = [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])];
    const facts = [
        ['image', `user ${config.User || 'root'} · workdir ${config.WorkingDir || '/'}`],
        ['starts', started.map(quoted).join(' ')],
        ['shell', (config.Shell ?? []).map(quoted).join(' ')],
        ['ports', config.ExposedPorts.slice(0, 20).join(' ') + (config.ExposedPorts.length > 20 ? ' …' : '')],
        ['volumes', config.Volumes.join(' ')],
        ['health', healthText(config)],
        ['signal', config.StopSignal],
        ['env', config.Env.filter((entry) => !entry.startsWith('PATH=')).join(' ')],
        ['onbuild', config.OnBuild.join(' ; ')],
    ];
    return facts.flatMap(([name = '', text = '']) => text === '' ? [] : [`     ${palette.dim(name.padEnd(7))} ${shortened((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(text))}`]);
}
function quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word);
}
function healthText({ Healthcheck: check }) {
    if (!check)
        return '';
    const [kind = '', ...words] = check.Test;
    return kind === 'NONE' ? 'none' : words.join(' ');
}
function shortened(text) {
    return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
function problemBlock({ problems, dockerfile }, palette) {
    const lines = problems.map(({ message, suggestion, span }) => {
        const { line, column } = (0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(dockerfile.source, span.start);
        const hint = suggestion === null ? '' : ` Did you mean ${suggestion}?`;
        return `     ${line}:${column}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(message + hint)}`;
    });
    return [`  ${palette.red('BuildKit refuses')}`, ...lines].join('\n');
}


/***/ })

};
