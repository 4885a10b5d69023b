// React calls the attribute `class` otherwise.
import { createElement } from 'react';

export function reactElement(type, props, ...children) {
  const { class: className, ...rest } = props ?? {};
  return createElement(type, className ? { className, ...rest } : rest, ...children);
}
