package dev.runwell.model;

import dev.runwell.source.Span;

/** Something a document says, with its place; what element rules look at. */
public sealed interface Element
    permits Title,
        Alert,
        Field,
        Section,
        Passage,
        TimelineEntry,
        UntimedEntry,
        StatedLength,
        RoleHolding,
        WhyChain,
        ActionItem,
        ActionReview,
        QuotedCondition,
        Judgement,
        Step,
        Link,
        CommandBlock,
        DestructiveCommand,
        VagueInstruction,
        Drill,
        Placeholder,
        Mention,
        Quantity,
        Comment {

  /** Where it stands in the file. */
  Span span();
}
