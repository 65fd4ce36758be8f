import {useLocation} from '@docusaurus/router';
import {
  cloneElement,
  createElement,
  type ElementType,
  type FunctionComponent,
  isValidElement,
  type PropsWithChildren,
  type ReactNode,
} from 'react';

type Props = PropsWithChildren;

/**
 * What is drawn on the server, with each component that throws replaced by the text it was to show.
 * React has error boundaries in the browser only; on the server one component of the site that
 * fails on a plan would fail the build. So each component is called here instead of by React: it
 * sees the elements it is given as they are, and what it returns is shielded in turn.
 *
 * Components that are classes or loaded later are left to React.
 */
export default function shield(node: ReactNode): ReactNode {
  if (Array.isArray(node)) return node.map((child: ReactNode) => shield(child));
  if (!isValidElement<Props>(node)) return node;
  const component = shieldedOf(node.type);
  if (component) return createElement(component, node.props);
  const {children} = node.props;
  // A tag, a fragment or a provider, which draws what it holds.
  return typeof children === 'object' ? cloneElement(node, {children: shield(children)}) : node;
}

/** As React keeps them. */
interface Wrapped {
  $$typeof?: symbol;
  /** Of `memo`. */
  type?: unknown;
  /** Of `forwardRef`. */
  render?: (props: Props, ref: null) => ReactNode;
}

/** One for each component, so that React takes it for the same. */
const known = new WeakMap<object, FunctionComponent<Props>>();

function shieldedOf(type: unknown): ElementType<Props> | null {
  if (typeof type === 'string' || typeof type === 'symbol') return null;
  const call = callOf(type);
  if (!call) return null;
  const shielded = known.get(call) ?? shieldCall(call);
  known.set(call, shielded);
  return shielded;
}

type Call = (props: Props) => ReactNode;

/** How React would draw a component; `null` of a class and of what is no component. */
function callOf(type: unknown): Call | null {
  if (typeof type === 'function') {
    return type.prototype?.isReactComponent ? null : (type as Call);
  }
  const {$$typeof, type: inner, render} = type as Wrapped;
  if ($$typeof === Symbol.for('react.memo')) return callOf(inner);
  return $$typeof === Symbol.for('react.forward_ref') && render ? forwarded(render) : null;
}

const forwards = new WeakMap<object, Call>();

function forwarded(render: NonNullable<Wrapped['render']>): Call {
  const call = forwards.get(render) ?? ((props: Props) => render(props, null));
  forwards.set(render, call);
  return call;
}

function shieldCall(call: Call): FunctionComponent<Props> {
  return (props) => {
    const {pathname} = useLocation();
    try {
      return shield(call(props));
    } catch (error) {
      if (isWaiting(error)) throw error;
      report(call.name, error, pathname);
      return textOf(props.children);
    }
  };
}

function report(name: string, error: unknown, pathname: string): void {
  const component = name === '' ? 'A component' : `The component “${name}”`;
  const reason = error instanceof Error ? error.message : String(error);
  console.error(
    `[execplans] ${component} of the site failed on ${pathname} (${reason}), so only the text that it was given is shown. Fix the component, or change what it fails on in the plan.`,
  );
}

/** Thrown by components that wait for something: a promise, or what `use` throws. */
function isWaiting(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return 'then' in error || /Suspense Exception|error #460/.test(String(error));
}

function textOf(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (isValidElement<Props>(node)) return textOf(node.props.children);
  return typeof node === 'string' || typeof node === 'number' ? String(node) : '';
}
