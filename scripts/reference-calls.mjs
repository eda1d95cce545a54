// Gives each call of Linux one page: its exact form, the comfortable ones, and what is known of it, in groups by area.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Comment,
  CommentTag,
  IntrinsicType,
  ParameterReflection,
  ReferenceType,
  ReflectionFlag,
  ReflectionKind,
  SignatureReflection,
} from 'typedoc';

/** The files of src/spec/linux, and what their calls are about. */
const areas = {
  files: 'Calls: files',
  memory: 'Calls: memory',
  processes: 'Calls: processes',
  signals: 'Calls: signals and time',
  sockets: 'Calls: sockets and messages',
  polling: 'Calls: waiting for events',
  system: 'Calls: the system',
  gone: 'Calls: gone from Linux',
};

/** The names in each set of constants, with blanks between them. */
const { sets } = JSON.parse(readFileSync(new URL('../src/generated/linux.json', import.meta.url), 'utf8'));

export const groupOrder = ['Modules', 'Documents', ...Object.values(areas), 'Functions', 'Classes', '*', 'Constants'];

/** Has each call's page show its forms, and puts calls and constants into groups. */
export function arrangeCalls(project, module, root) {
  const groups = areasOf(root);
  for (const child of [...(module.children ?? [])]) {
    if (child.kind !== ReflectionKind.Variable) continue;
    const area = groups.get(child.name);
    if (area !== undefined) {
      showForms(project, module, child);
      group(child, area);
    } else if (/^_*[A-Z]/.test(child.name)) group(child, 'Constants');
  }
}

/** Each call's group. */
function areasOf(root) {
  const groups = new Map();
  for (const [file, area] of Object.entries(areas)) {
    const text = readFileSync(join(root, `src/spec/linux/${file}.calls`), 'utf8');
    for (const [, name] of text.matchAll(/^(?:\[[^\]]*\] )?[^(\n]*?(\w+)\(.*\)$/gm)) groups.set(name, area);
  }
  return groups;
}

function group(reflection, name) {
  reflection.comment ??= new Comment();
  reflection.comment.blockTags.push(new CommentTag('@group', [{ kind: 'text', text: name }]));
}

/** Makes a function of a call, of which its type says the forms; the type has no page of its own then. */
function showForms(project, module, child) {
  const forms = child.type?.type === 'reference' ? child.type.reflection : undefined;
  const own = forms?.name.endsWith('Call') ? forms : undefined;
  const exact = own?.extendedTypes?.[0] ?? child.type;
  if (exact?.type !== 'reference' || !/^(Exact|Ways)(Promised)?$/.test(exact.name)) return;
  child.kind = ReflectionKind.Function;
  const all = own?.signatures ?? [];
  const comfortable = all.filter((signature) => commentOf(signature).startsWith('Comfortable'));
  const told = all.findLast((signature) => !comfortable.includes(signature)) ?? child;
  // That memory is returned where it is given to be changed is said once, in docs/linux.md.
  const shown = comfortable.filter(({ typeParameters }) => typeParameters === undefined);
  child.signatures = [
    exactForm(project, module, child, exact, told.comment),
    ...shown.map((from) =>
      copied(
        project,
        child,
        child.name,
        parametersOf(from),
        from.type,
        firstOf(from.comment),
        meaningsOf(from.comment),
      ),
    ),
  ];
  child.comment = undefined;
  child.type = undefined;
  child.defaultValue = undefined;
  child.setFlag(ReflectionFlag.Const, false);
  if (own !== undefined) project.removeReflection(own);
}

function commentOf(reflection) {
  return Comment.combineDisplayParts(reflection.comment?.summary);
}

/** The first paragraph of a comment: the exact form's page has what is the same for all. */
function firstOf(comment) {
  const [first = ''] = Comment.combineDisplayParts(comment?.summary).split('\n\n');
  return new Comment([{ kind: 'text', text: first }]);
}

/** What a comment says of each parameter. */
function meaningsOf(comment) {
  const tags = (comment?.blockTags ?? []).filter(({ tag }) => tag === '@param');
  return new Map(tags.map(({ name, content }) => [name, content]));
}

/** The form with all arguments, under what there is to say of the call; `told` has what is said of them. */
function exactForm(project, module, child, { name, typeArguments }, told) {
  const comment = child.comment?.clone() ?? new Comment();
  comment.removeTags('@param');
  const forms = module.children?.find((other) => other.name === name);
  const link = forms
    ? { kind: 'inline-tag', tag: '@link', text: name, target: forms }
    : { kind: 'code', text: `\`${name}\`` };
  comment.summary.push(
    { kind: 'text', text: "\n\nThe exact form: all arguments of the kernel's call; " },
    { kind: 'code', text: '`.bigint`' },
    { kind: 'text', text: ' takes the same and returns bigints; ' },
    { kind: 'code', text: '`.raw`' },
    { kind: 'text', text: ', ' },
    { kind: 'code', text: '`.on`' },
    { kind: 'text', text: ' and ' },
    { kind: 'code', text: '`.spec`' },
    { kind: 'text', text: ' are those of ' },
    link,
    { kind: 'text', text: '.' },
  );
  const promised = name.endsWith('Promised');
  const number = new IntrinsicType('number');
  const result = promised ? ReferenceType.createBrokenReference('Promise', project, 'typescript') : number;
  if (promised) result.typeArguments = [number];
  const parameters = elementsOf(typeArguments?.[0]);
  if (promised) parameters.push({ name: 'options', type: signalOption(project), optional: true });
  return copied(project, child, child.name, parameters, result, comment, meaningsOf(told));
}

function signalOption(project) {
  const name = 'SignalOption';
  const target = project.getReflectionsByKind(ReflectionKind.Interface).find((reflection) => reflection.name === name);
  return target
    ? ReferenceType.createResolvedReference(name, target, project)
    : ReferenceType.createBrokenReference(name, project, 'jiffies-syscall');
}

/** A signature's parameters; those of `...args: [a: A, b: B]` one for one. */
function parametersOf(signature) {
  return (signature.parameters ?? []).flatMap((parameter) =>
    parameter.flags.isRest && parameter.type?.type === 'tuple'
      ? elementsOf(parameter.type)
      : [{ name: parameter.name, type: parameter.type, optional: parameter.flags.isOptional }],
  );
}

function elementsOf(tuple) {
  return (tuple?.elements ?? []).map((element) => {
    if (element.type === 'namedTupleMember')
      return { name: element.name, type: element.element, optional: element.isOptional };
    return { name: 'options', type: element.type === 'optional' ? element.elementType : element, optional: true };
  });
}

/** How many of its sets' constants a type takes. */
const howMany = { Flags: ['any of '], OneOf: ['one of '], OneWith: ['one of ', '; and any of '] };

/** The constants that a parameter takes. */
function setOf(type) {
  const how = type?.type === 'reference' ? howMany[type.name] : undefined;
  const names = how?.map((_, at) => sets[type.typeArguments?.[at]?.value]);
  if (!names?.every(Boolean)) return undefined;
  return new Comment(
    names.flatMap((list, set) =>
      list.split(' ').flatMap((name, at) => [
        { kind: 'text', text: at === 0 ? how[set] : ', ' },
        { kind: 'code', text: `\`${name}\`` },
      ]),
    ),
  );
}

function copied(project, parent, name, parameters, type, comment, meanings) {
  const signature = new SignatureReflection(name, ReflectionKind.CallSignature, parent);
  signature.type = type;
  signature.comment = comment;
  signature.parameters = parameters.map(({ name, type, optional }) => {
    const parameter = new ParameterReflection(name, ReflectionKind.Parameter, signature);
    parameter.type = type;
    parameter.comment = setOf(type) ?? (meanings.has(name) ? new Comment([...meanings.get(name)]) : undefined);
    parameter.setFlag(ReflectionFlag.Optional, optional === true);
    project.registerReflection(parameter, undefined, undefined);
    return parameter;
  });
  project.registerReflection(signature, undefined, undefined);
  return signature;
}
