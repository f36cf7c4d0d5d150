package dev.runwell.reading.yaml;

import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/** Builds the tree of one document out of the parser's events. */
final class YamlTreeBuilder {
  private static final String MERGE = "<<";

  private final Parser parser;
  private final YamlOffsets offsets;
  private final Map<Anchor, YamlValue> anchored = new HashMap<>();
  private final Set<Anchor> open = new HashSet<>();
  private final IdentityHashMap<YamlValue, Integer> sizes = new IdentityHashMap<>();
  private int repeated;

  /** Where the last value ends that stands here itself, be it an alias. */
  private int lastEnd;

  YamlTreeBuilder(Parser parser, YamlOffsets offsets) {
    this.parser = parser;
    this.offsets = offsets;
  }

  /** The value that begins with the next event. */
  YamlValue document() throws YamlException {
    return value(0);
  }

  private YamlValue value(int depth) throws YamlException {
    NodeEvent event = (NodeEvent) parser.next();
    if (depth > YamlLimits.DEPTH) {
      throw YamlException.refused(
          "nested deeper than " + YamlLimits.DEPTH + " levels", offsets.start(event));
    }
    lastEnd = offsets.end(event);
    if (event instanceof AliasEvent alias) {
      return repeat(alias);
    }
    event.getAnchor().ifPresent(open::add);
    YamlValue value =
        switch (event.getEventId()) {
          case Scalar -> scalar((ScalarEvent) event);
          case SequenceStart -> list(event, depth);
          default -> mapping(event, depth);
        };
    event.getAnchor().ifPresent(anchor -> define(anchor, value));
    return value;
  }

  private void define(Anchor anchor, YamlValue value) {
    open.remove(anchor);
    anchored.put(anchor, value);
  }

  private YamlValue repeat(AliasEvent alias) throws YamlException {
    Anchor anchor = alias.getAlias();
    if (open.contains(anchor)) {
      throw new YamlException(
          "the alias *" + anchor + " stands inside the value it repeats", offsets.start(alias));
    }
    YamlValue value = anchored.get(anchor);
    if (value == null) {
      throw new YamlException("no anchor &" + anchor + " above", offsets.start(alias));
    }
    count(size(value), offsets.start(alias));
    return value;
  }

  private void count(int values, int offset) throws YamlException {
    repeated += values;
    if (repeated > YamlLimits.REPEATED) {
      throw YamlException.refused(
          "aliases repeat more than " + YamlLimits.REPEATED + " values", offset);
    }
  }

  /** The values in a value, itself included; bounded, as what aliases add to it is. */
  private int size(YamlValue value) {
    return sizes.getOrDefault(value, 1);
  }

  private YamlScalar scalar(ScalarEvent event) {
    boolean quoted = !event.isPlain() || event.getTag().isPresent();
    int start = offsets.start(event);
    int end = offsets.end(event);
    return new YamlScalar(event.getValue(), quoted, new Span(start, Math.max(start, end)));
  }

  private YamlList list(NodeEvent start, int depth) throws YamlException {
    List<YamlValue> items = new ArrayList<>();
    int size = 1;
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      YamlValue item = value(depth + 1);
      size += size(item);
      items.add(item);
    }
    YamlList list = new YamlList(items, span(start, parser.next(), items.isEmpty()));
    sizes.put(list, size);
    return list;
  }

  private YamlMapping mapping(NodeEvent start, int depth) throws YamlException {
    List<YamlEntry> entries = new ArrayList<>();
    List<YamlValue> merged = new ArrayList<>();
    int size = 1;
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Event keyEvent = parser.peekEvent();
      int keyStart = offsets.start(keyEvent);
      if (!(value(depth + 1) instanceof YamlScalar key)) {
        throw new YamlException("a key is a single text; does it need quotes?", keyStart);
      }
      YamlValue value = value(depth + 1);
      size += 1 + size(value);
      if (key.text().equals(MERGE) && !key.quoted()) {
        merged.add(value);
      } else {
        entries.add(new YamlEntry(key, value));
      }
    }
    Span span = span(start, parser.next(), entries.isEmpty() && merged.isEmpty());
    if (!merged.isEmpty()) {
      YamlMerging.into(entries, merged);
    }
    YamlMapping mapping = new YamlMapping(entries, span);
    sizes.put(mapping, size);
    return mapping;
  }

  /**
   * A block ends with its last value; the parser's own end lies behind the blank lines after it.
   */
  private Span span(Event start, Event end, boolean empty) {
    int from = offsets.start(start);
    boolean flow = offsets.end(end) > offsets.start(end);
    if (flow || empty) {
      lastEnd = offsets.end(end);
    }
    return new Span(from, Math.max(from, lastEnd));
  }
}
