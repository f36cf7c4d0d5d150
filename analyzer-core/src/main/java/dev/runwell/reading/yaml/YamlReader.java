package dev.runwell.reading.yaml;

import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2 (and so JSON) without ever building an object of the file's choosing. What would
 * eat memory or stack is refused: see {@link YamlLimits}.
 */
public final class YamlReader {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setLabel("")
          .setUseMarks(true)
          .setParseComments(false)
          .setCodePointLimit(Integer.MAX_VALUE)
          .build();

  private YamlReader() {}

  /**
   * The one document in a part of a file; empty if there is nothing but comments. Spans are offsets
   * of the file.
   *
   * @throws YamlException if it is not YAML, holds a second document or passes a limit
   */
  public static Optional<YamlValue> read(SourceText source, Span part) throws YamlException {
    List<YamlValue> documents = read(source, part, true);
    return documents.stream().findFirst();
  }

  /**
   * The documents of a whole file, in order; those without content are left out.
   *
   * @throws YamlException if it is not YAML or passes a limit
   */
  public static List<YamlValue> readAll(SourceText source) throws YamlException {
    return readAll(source, source.span());
  }

  /**
   * The documents in a part of a file, in order; those without content are left out. Spans are
   * offsets of the file.
   *
   * @throws YamlException if it is not YAML or passes a limit
   */
  public static List<YamlValue> readAll(SourceText source, Span part) throws YamlException {
    return read(source, part, false);
  }

  private static List<YamlValue> read(SourceText source, Span part, boolean single)
      throws YamlException {
    String text = source.slice(part);
    YamlOffsets offsets = new YamlOffsets(text, part.start());
    if (text.length() > YamlLimits.LENGTH) {
      throw YamlException.refused("more than 8 MB of YAML", part.start());
    }
    try {
      Parser parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
      return documents(parser, offsets, single);
    } catch (MarkedYamlEngineException e) {
      int at = e.getProblemMark().or(e::getContextMark).map(offsets::of).orElse(part.start());
      throw new YamlException(YamlMessages.of(e), at);
    } catch (ReaderException e) {
      throw new YamlException(YamlMessages.of(e), offsets.of(e.getPosition()));
    } catch (YamlEngineException e) {
      throw new YamlException(YamlMessages.plain(e.getMessage()), part.start());
    }
  }

  private static List<YamlValue> documents(Parser parser, YamlOffsets offsets, boolean single)
      throws YamlException {
    List<YamlValue> documents = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.StreamEnd)) {
      Event event = parser.next();
      if (event.getEventId() == Event.ID.DocumentStart) {
        if (single && !documents.isEmpty()) {
          throw new YamlException("a second document begins here", offsets.start(event));
        }
        YamlValue value = new YamlTreeBuilder(parser, offsets).document();
        if (!(value instanceof YamlScalar scalar && scalar.isNull())) {
          documents.add(value);
        }
      }
    }
    return documents;
  }
}
