import type { Diagnostic, Notice, Responsibility } from '@gongbao/schema/types';
import { toDiagnostic } from '../diagnostics/index.js';
import { eachNotice } from './check.js';

/** Fewer siblings than these show no custom. */
const ENOUGH_SIBLINGS = 3;
const USUAL_SHARE = 0.75;

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Facts of the page; what prose says is an interpretation and starts no alarm. */
function printed({ responsibilities }: Notice): Responsibility[] {
  return responsibilities.filter(({ form }) => form !== 'prose');
}

/** A task without any organisation where its siblings have one. */
function checkUncharged(notice: Notice): Diagnostic[] {
  const charged = new Set(
    printed(notice)
      .filter(({ role }) => role !== 'leader')
      .map(({ path }) => path),
  );
  const groups = new Map<string, Notice['tasks'][number][]>();
  for (const task of notice.tasks.filter(({ number }) => number !== null)) {
    const parent = parentOf(task.path);
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [task]);
    else group.push(task);
  }
  return [...groups.values()].flatMap((siblings) => {
    const uncharged = siblings.filter(({ path }) => !charged.has(path));
    const share = (siblings.length - uncharged.length) / siblings.length;
    if (siblings.length < ENOUGH_SIBLINGS || share < USUAL_SHARE) return [];
    return uncharged.map(({ path, span, heading, paragraphs }) => {
      const place = heading?.span ?? paragraphs[0]?.span ?? span;
      return toDiagnostic('responsibilities/task-without-organization', {
        span: place,
        actual: path,
      });
    });
  });
}

/** The lines that speak of one text; paragraphs of one unit may each have lines of their own. */
function byText(responsibilities: readonly Responsibility[]): Responsibility[][] {
  const groups = new Map<string, Responsibility[]>();
  for (const responsibility of responsibilities) {
    const key = `${responsibility.path} ${responsibility.appliesTo?.start ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [responsibility]);
    else group.push(responsibility);
  }
  return [...groups.values()];
}

/** One body with two roles in one task. */
function checkTwoRoles(notice: Notice): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const group of byText(printed(notice))) {
    const roles = new Map<string, string>();
    for (const { role, actors } of group) {
      for (const { name, span } of actors) {
        const earlier = roles.get(name);
        if (earlier === undefined) roles.set(name, role);
        if (earlier === undefined || earlier === role) continue;
        const found = { span, actual: `${name} (${earlier}, ${role})` };
        diagnostics.push(toDiagnostic('responsibilities/two-roles', found));
      }
    }
  }
  return diagnostics;
}

/** Tasks that nobody is charged with, and bodies charged twice. */
export const checkResponsibilities = eachNotice((notice) => [
  ...checkUncharged(notice),
  ...checkTwoRoles(notice),
]);
