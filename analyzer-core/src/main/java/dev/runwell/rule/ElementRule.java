package dev.runwell.rule;

import dev.runwell.model.Element;

/** A rule about one kind of element; it is asked about each of them. */
public non-sealed interface ElementRule<E extends Element> extends Rule {

  /** The kind of element it looks at. */
  Class<E> subject();

  /** Reports what is wrong with the element, if anything. */
  void check(E element, RuleContext context);
}
